// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// One of many small charts side by side: a line over its area from zero, with its highest and its last year marked.
/// The panels share the years and not the height, so they compare shapes and not sizes.
///
/// @param label what a screen reader says
/// @param values by year; years before the axis are not drawn
/// @param highest the year of the triangle
/// @param style of line, area and marks, such as `met`
public record PanelOverYears(
        String label, YearScale years, SortedMap<Integer, Double> values, int highest, String style) {

    private static final double TOP = 10;
    private static final double AXIS = 16;
    private static final double DOT = 2.8;
    private static final double POINT = 1.4;
    private static final double TRIANGLE = 4;
    private static final double LABEL = 36;

    public PanelOverYears {
        values = new TreeMap<>(values);
    }

    public ChartView draw(double width, double height) {
        var canvas = new Canvas();
        double axis = height - AXIS;
        double highestValue =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        var vertical = new Axis(0, highestValue, axis, TOP);
        var shown = values.tailMap(years.first());
        var line = shown.entrySet().stream()
                .map(entry -> new double[] {x(entry.getKey(), width), vertical.pixel(entry.getValue())})
                .toList();
        if (line.size() > 1) {
            var area = new ArrayList<>(line);
            area.add(new double[] {line.getLast()[0], axis});
            area.add(new double[] {line.getFirst()[0], axis});
            canvas.polyline("area " + style, area, "");
            canvas.polyline("line thin " + style, line, "");
        }
        line.forEach(point -> canvas.disc("point " + style, point[0], point[1], POINT, ""));
        canvas.line("ax", 0, axis, width, axis);
        if (!line.isEmpty()) {
            marks(canvas, line.getLast(), vertical, axis, width);
        }
        return canvas.finish(label, width, height);
    }

    private void marks(Canvas canvas, double[] last, Axis vertical, double axis, double width) {
        canvas.disc("point " + style, last[0], last[1], DOT, "");
        int lastYear = values.lastKey();
        double right = Math.min(last[0] + LABEL / 2, width);
        canvas.text("t3", right, axis + 13, "end", String.valueOf(lastYear));
        if (highest < years.first()) {
            return;
        }
        double x = x(highest, width);
        double y = vertical.pixel(values.getOrDefault(highest, 0.0)) - 4;
        canvas.polyline(
                "peak " + style,
                List.of(
                        new double[] {x - TRIANGLE, y},
                        new double[] {x + TRIANGLE, y},
                        new double[] {x, y - 1.5 * TRIANGLE},
                        new double[] {x - TRIANGLE, y}),
                "");
        double left = Math.max(x - LABEL / 2, 0);
        if (left + LABEL <= right - LABEL) {
            canvas.text("t3", left, axis + 13, "start", String.valueOf(highest));
        }
    }

    private double x(int year, double width) {
        return years.pixel(year + .5, 0, width);
    }
}
