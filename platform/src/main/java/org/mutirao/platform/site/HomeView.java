// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import java.util.List;
import org.mutirao.platform.site.map.WorldMapView;

/// The network's home page.
///
/// @param discs the words of the map's key for discs
/// @param discRadii the radii of the discs in the key, in pixels
/// @param rings the words of the map's key for rings
public record HomeView(
        String today,
        String title,
        String lede,
        WorldMapView map,
        String discs,
        List<String> discRadii,
        String rings,
        List<RegionList> regions,
        List<IndicatorView> indicators,
        List<NewsItem> news) {

    public HomeView {
        discRadii = List.copyOf(discRadii);
        regions = List.copyOf(regions);
        indicators = List.copyOf(indicators);
        news = List.copyOf(news);
    }

    /// The cities of a region, in the order of their names.
    public record RegionList(String name, String count, List<CityLink> cities) {
        public RegionList {
            cities = List.copyOf(cities);
        }
    }

    /// @param hasData whether a public inventory is known
    public record CityLink(String name, String href, boolean hasData) {}

    /// A headline figure: as stated, and as computed where that is possible.
    ///
    /// @param sign stands before the stated figure, such as “>”; empty for an exact one
    /// @param computed empty when it cannot be computed; `computedNote` then says why
    /// @param reading what a reader should know when comparing the two
    /// @param further sentences under the reading, each computed from the same data
    /// @param conflict id of the conflict that touches the stated figure; empty for none
    public record IndicatorView(
            String title,
            String sign,
            String stated,
            String statedUnit,
            String statedSource,
            String statedHref,
            String computed,
            String computedUnit,
            String computedNote,
            String reading,
            List<String> further,
            String conflict) {

        public IndicatorView {
            further = List.copyOf(further);
        }
    }

    /// Something that changed in this installation.
    public record NewsItem(String date, String title, String text) {}
}
