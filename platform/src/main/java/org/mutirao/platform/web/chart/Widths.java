// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/// The widths in which a chart is drawn, so that its letters stay readable on every screen: the template shows the
/// one that fits the window.
public final class Widths {

    private static final List<Double> PIXELS = List.of(1280.0, 736.0, 320.0);

    private Widths() {}

    /// The chart for wide, middle and narrow windows, in this order.
    public static List<ChartView> draw(DoubleFunction<ChartView> chart) {
        return PIXELS.stream().map(chart::apply).toList();
    }
}
