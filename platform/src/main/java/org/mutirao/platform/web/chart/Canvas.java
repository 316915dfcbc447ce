// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import static org.mutirao.platform.web.chart.Axis.number;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.platform.web.chart.ChartView.Shape;
import org.mutirao.platform.web.chart.ChartView.Text;

/// Collects the marks of a chart while it is drawn.
final class Canvas {

    private static final double HATCH = 9;

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    void line(String style, double x1, double y1, double x2, double y2) {
        shapes.add(new Shape(style, "M" + at(x1, y1) + "L" + at(x2, y2), ""));
    }

    void rectangle(String style, double x, double y, double width, double height, String hint) {
        shapes.add(new Shape(
                style, "M" + at(x, y) + "h" + number(width) + "v" + number(height) + "h" + number(-width) + "Z", hint));
    }

    /// Fills a rectangle with slanting lines.
    void hatch(String style, double x, double y, double width, double height) {
        var path = new StringBuilder();
        for (double start = HATCH; start < width + height; start += HATCH) {
            double right = Math.min(start, width);
            double left = Math.max(0, start - height);
            path.append('M')
                    .append(at(x + left, y + start - left))
                    .append('L')
                    .append(at(x + right, y + start - right));
        }
        shapes.add(new Shape(style, path.toString(), ""));
    }

    void polyline(String style, List<double[]> points, String hint) {
        var path = new StringBuilder();
        points.forEach(point -> path.append(path.isEmpty() ? 'M' : 'L').append(at(point[0], point[1])));
        shapes.add(new Shape(style, path.toString(), hint));
    }

    void disc(String style, double x, double y, double radius, String hint) {
        var r = number(radius);
        shapes.add(new Shape(
                style,
                "M" + at(x - radius, y) + "a" + r + " " + r + " 0 1 0 " + number(2 * radius) + " 0a" + r + " " + r
                        + " 0 1 0 " + number(-2 * radius) + " 0Z",
                hint));
    }

    void text(String style, double x, double y, String anchor, String text) {
        texts.add(new Text(style, number(x), number(y), anchor, text));
    }

    ChartView finish(String label, double width, double height) {
        return new ChartView(label, number(width), number(height), shapes, texts);
    }

    private static String at(double x, double y) {
        return number(x) + " " + number(y);
    }
}
