// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mutirao.platform.web.Figures;

/// Rates of change of many things, each against that of its own surroundings: below the diagonal it falls faster.
///
/// @param label what a screen reader says
/// @param across what the axis to the right measures
/// @param up what the axis upwards measures
/// @param above the name of the field above the diagonal
/// @param below the name of the field below it
public record ChangesAgainst(
        String label, String across, String up, String above, String below, List<Point> points, Figures figures) {

    private static final double LEFT = 52;
    private static final double BOTTOM = 44;
    private static final double TOP = 26;
    private static final double RADIUS = 4;
    private static final double LINE = 13;
    private static final double FEWEST_PIXELS_TO_NAME = 600;
    private static final int TICKS = 6;

    public ChangesAgainst {
        points = List.copyOf(points);
    }

    /// @param x change of the surroundings, as a fraction a year
    /// @param y change of the thing itself
    /// @param style `mark` below the diagonal, `mark open` above it
    public record Point(String name, double x, double y, String style, String hint) {}

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    public ChartView draw(double width, double height) {
        var canvas = new Canvas();
        var horizontal = axis(points.stream().map(Point::x).toList(), LEFT, width);
        var vertical = axis(points.stream().map(Point::y).toList(), height - BOTTOM, TOP);
        field(canvas, horizontal, vertical);
        grid(canvas, horizontal, vertical, width, height);
        var taken = new ArrayList<Box>();
        for (var point : points) {
            double x = horizontal.pixel(point.x());
            double y = vertical.pixel(point.y());
            taken.add(new Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS));
            canvas.disc(point.style(), x, y, RADIUS, point.hint());
        }
        if (width >= FEWEST_PIXELS_TO_NAME) {
            points.stream()
                    .sorted(Comparator.comparingDouble(Point::y))
                    .forEach(point -> name(canvas, point, horizontal, vertical, taken, width));
        }
        return canvas.finish(label, width, height);
    }

    private static Axis axis(List<Double> values, double from, double to) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return Axis.rounded(low, Math.max(high, 0.01), TICKS, from, to);
    }

    /// The field below the diagonal, cut off at the frame.
    private static void field(Canvas canvas, Axis horizontal, Axis vertical) {
        double from = Math.max(horizontal.low(), vertical.low());
        double to = Math.min(horizontal.high(), vertical.high());
        var corners = new ArrayList<double[]>();
        corners.add(at(horizontal, vertical, from, from));
        corners.add(at(horizontal, vertical, to, to));
        if (to < horizontal.high()) {
            corners.add(at(horizontal, vertical, horizontal.high(), to));
        }
        corners.add(at(horizontal, vertical, horizontal.high(), vertical.low()));
        corners.add(at(horizontal, vertical, from, vertical.low()));
        canvas.polyline("field", corners, "");
        canvas.polyline("lead", List.of(at(horizontal, vertical, from, from), at(horizontal, vertical, to, to)), "");
    }

    private static double[] at(Axis horizontal, Axis vertical, double x, double y) {
        return new double[] {horizontal.pixel(x), vertical.pixel(y)};
    }

    private void grid(Canvas canvas, Axis horizontal, Axis vertical, double width, double height) {
        double axis = height - BOTTOM;
        int decimals = Math.max(0, vertical.decimals(TICKS) - 2);
        for (double tick : vertical.ticks(TICKS)) {
            double y = vertical.pixel(tick);
            canvas.line(Math.abs(tick) < 1e-9 ? "ax" : "grid", LEFT, y, width, y);
            canvas.text("t3", LEFT - 8, y + 4, "end", figures.change(tick, decimals));
        }
        int ticks = width >= FEWEST_PIXELS_TO_NAME ? TICKS : TICKS / 2;
        for (double tick : horizontal.ticks(ticks)) {
            double x = horizontal.pixel(tick);
            if (Math.abs(tick) < 1e-9) {
                canvas.line("ax", x, TOP, x, axis);
            }
            var anchor = x > width - 20 ? "end" : "middle";
            canvas.text("t3", x, axis + 18, anchor, figures.change(tick, Math.max(0, horizontal.decimals(ticks) - 2)));
        }
        canvas.text("t2", width, axis + 36, "end", across + " →");
        canvas.text("t2", 0, 12, "start", "↑ " + up);
        canvas.text("above h", LEFT + 12, TOP + 22, "start", above);
        canvas.text("below h", width - 12, axis - 12, "end", below);
    }

    /// A name stands where it covers nothing; where there is no such place, only the pointer tells it.
    private static void name(
            Canvas canvas, Point point, Axis horizontal, Axis vertical, List<Box> taken, double width) {
        double x = horizontal.pixel(point.x());
        double y = vertical.pixel(point.y());
        double length = YearScale.width(point.name());
        double right = x + RADIUS + 4;
        double left = x - RADIUS - 4 - length;
        double centred = x - length / 2;
        var places = List.of(
                new double[] {right, y + 4},
                new double[] {left, y + 4},
                new double[] {centred, y - RADIUS - 4},
                new double[] {centred, y + RADIUS + LINE});
        for (var place : places) {
            var box = new Box(place[0], place[1] - LINE + 2, place[0] + length, place[1] + 2);
            if (box.left() > LEFT && box.right() < width && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                canvas.text("name h", place[0], place[1], "start", point.name());
                return;
            }
        }
    }
}
