// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.map;

import java.util.List;

/// A finished map: every coordinate is a pixel of the drawing, ready for the template.
///
/// @param panels the world first, then the insets over it
public record WorldMapView(String width, String height, List<Panel> panels) {

    public WorldMapView {
        panels = List.copyOf(panels);
    }

    /// One part of the map.
    ///
    /// @param caption what an inset shows and at which scale; empty for the world
    /// @param clip id of the clipping rectangle
    public record Panel(
            String clip,
            String x,
            String y,
            String width,
            String height,
            String land,
            List<String> graticule,
            String caption,
            List<Place> places) {

        public Panel {
            graticule = List.copyOf(graticule);
            places = List.copyOf(places);
        }

        public boolean isInset() {
            return !caption.isEmpty();
        }
    }

    /// A city as drawn: its disc or ring, and its label where there was room for one.
    ///
    /// @param radius of the disc in pixels
    /// @param hasData a filled disc instead of a ring
    /// @param anchor `start`, `middle` or `end`
    public record Place(
            String name, String href, String title, String x, String y, String radius, boolean hasData, Label label) {}

    /// @param text empty when there was no room
    public record Label(String text, String x, String y, String anchor) {}
}
