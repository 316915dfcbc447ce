// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.HashMap;
import java.util.List;

/// Dots that pile up on a true time axis: one for each event or each commitment that falls due.
///
/// @param label what a screen reader says
/// @param radius of a dot in pixels
/// @param bands stretches of time behind the dots, such as terms
/// @param moments single dates that are named above the dots, in the order of time
public record DotsOverYears(
        String label, YearScale years, double radius, List<Dot> dots, List<Band> bands, List<Moment> moments) {

    private static final double AXIS = 30;
    private static final double LINE = 18;

    public DotsOverYears {
        dots = List.copyOf(dots);
        bands = List.copyOf(bands);
        moments = List.copyOf(moments);
    }

    /// @param style `mark`, `mark open` or `mark context`
    /// @param text inside the dot; empty for none
    public record Dot(String style, double at, String text, String hint) {}

    /// @param name at its head, where there is room
    public record Band(double from, double to, String name) {}

    public record Moment(double at, String name) {}

    /// Draws the dots for a width in pixels.
    public ChartView draw(double width) {
        var canvas = new Canvas();
        double pile = 2 * radius + 2;
        double head = moments.size() * LINE + (bands.isEmpty() ? 4 : LINE + 6);
        double axis = head + highest() * pile + radius;
        drawBands(canvas, width, axis);
        years.label(canvas, 0, width, bands.isEmpty() ? head : LINE + 6, axis);
        drawMoments(canvas, width, axis);
        var piled = new HashMap<Double, Integer>();
        for (var dot : dots) {
            int below = piled.merge(dot.at(), 1, Integer::sum) - 1;
            double x = years.pixel(dot.at(), 0, width);
            double y = axis - radius - 3 - below * pile;
            canvas.disc(dot.style(), x, y, radius, dot.hint());
            if (!dot.text().isEmpty()) {
                canvas.text(dot.style().equals("mark") ? "b on" : "b", x, y + 4, "middle", dot.text());
            }
        }
        return canvas.finish(label, width, axis + AXIS);
    }

    private int highest() {
        var piled = new HashMap<Double, Integer>();
        dots.forEach(dot -> piled.merge(dot.at(), 1, Integer::sum));
        return piled.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    private void drawBands(Canvas canvas, double width, double axis) {
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            double from = years.pixel(band.from(), 0, width);
            double to = years.pixel(band.to(), 0, width);
            canvas.rectangle(i % 2 == 0 ? "band" : "band odd", from, 0, to - from, axis, band.name());
            if (YearScale.width(band.name()) + 12 <= to - from) {
                canvas.text("t2", (from + to) / 2, LINE - 3, "middle", band.name());
            }
        }
    }

    private void drawMoments(Canvas canvas, double width, double axis) {
        for (int i = 0; i < moments.size(); i++) {
            var moment = moments.get(i);
            double x = years.pixel(moment.at(), 0, width);
            double y = (i + 1) * LINE - 4;
            canvas.line("lead", x, y + 5, x, axis);
            boolean right = x + YearScale.width(moment.name()) <= width;
            canvas.text("t2 h", x, y, right ? "start" : "end", moment.name());
        }
    }
}
