// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import java.util.List;
import org.mutirao.platform.site.map.WorldMapView;

/// The network's home page.
public record HomeView(String today, String title, String lede, WorldMapView map, List<RegionList> regions) {

    public HomeView {
        regions = List.copyOf(regions);
    }

    /// The cities of a region, in the order of their names.
    public record RegionList(String name, String count, List<CityLink> cities) {
        public RegionList {
            cities = List.copyOf(cities);
        }
    }

    /// @param hasData whether a public inventory is known
    public record CityLink(String name, String href, boolean hasData) {}
}
