// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.List;

/// A finished chart: marks and texts in the order of drawing, coordinates in pixels.
///
/// @param label what a screen reader says of the picture; the table beside it holds the values
public record ChartView(String label, String width, String height, List<Shape> shapes, List<Text> texts) {

    public ChartView {
        shapes = List.copyOf(shapes);
        texts = List.copyOf(texts);
    }

    /// A shape as a path.
    ///
    /// @param style class name, such as `grid` or `s-energy`
    /// @param hint what a pointer resting on it shows; empty for none
    public record Shape(String style, String path, String hint) {}

    /// @param anchor `start`, `middle` or `end`
    public record Text(String style, String x, String y, String anchor, String text) {}
}
