// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.List;

/// Rows of bars on a true time axis, such as terms of office: one row for each name, the first on top.
///
/// @param label what a screen reader says
/// @param gutter pixels for the names at the left, when there is room beside the bars
public record BarsOverYears(String label, YearScale years, double gutter, List<Row> rows) {

    private static final double WIDE = 720;
    private static final double AXIS = 30;
    private static final double BAR = 12;
    private static final double TOP = 6;

    public BarsOverYears {
        rows = List.copyOf(rows);
    }

    /// @param detail under the name, when there is room
    /// @param note beside the bar: its years in words
    public record Row(String name, String detail, String note, List<Span> spans, List<Point> points) {
        public Row {
            spans = List.copyOf(spans);
            points = List.copyOf(points);
        }

        private double end() {
            return Math.max(
                    spans.stream().mapToDouble(Span::to).max().orElse(Double.NEGATIVE_INFINITY),
                    points.stream().mapToDouble(Point::at).max().orElse(Double.NEGATIVE_INFINITY));
        }

        private double start() {
            return Math.min(
                    spans.stream().mapToDouble(Span::from).min().orElse(Double.POSITIVE_INFINITY),
                    points.stream().mapToDouble(Point::at).min().orElse(Double.POSITIVE_INFINITY));
        }
    }

    /// @param style `certain`, `unsure` for an end that the sources do not agree on, `thin` for a time between
    ///     points
    /// @param open whether it goes on beyond what the source can know
    public record Span(String style, double from, double to, boolean open) {}

    /// @param style `mark` or `mark open`
    public record Point(String style, double at, String hint) {}

    /// Draws the rows for a width in pixels. A narrow chart is its own drawing: names stand above their bars.
    public ChartView draw(double width) {
        var canvas = new Canvas();
        boolean wide = width >= WIDE;
        double left = wide ? gutter : 0;
        double step = wide ? 38 : 44;
        double axis = TOP + rows.size() * step + 4;
        years.label(canvas, left, width, TOP, axis);
        for (int i = 0; i < rows.size(); i++) {
            double top = TOP + i * step;
            if (wide) {
                beside(canvas, rows.get(i), top + step / 2, width);
            } else {
                above(canvas, rows.get(i), top, width);
            }
        }
        return canvas.finish(label, width, axis + AXIS);
    }

    private void beside(Canvas canvas, Row row, double middle, double width) {
        boolean plain = row.detail().isEmpty();
        canvas.text("b", 0, plain ? middle + 4 : middle - 2, "start", row.name());
        if (!plain) {
            canvas.text("t3", 0, middle + 13, "start", row.detail());
        }
        bars(canvas, row, middle, gutter, width);
        double end = years.pixel(row.end(), gutter, width) + 16;
        boolean fits = end + YearScale.width(row.note()) <= width;
        double x = fits ? end : years.pixel(row.start(), gutter, width) - 10;
        canvas.text("t2 h", x, middle + 4, fits ? "start" : "end", row.note());
    }

    private void above(Canvas canvas, Row row, double top, double width) {
        canvas.text("b h", 0, top + 14, "start", row.name());
        boolean fits = YearScale.width(row.name()) + YearScale.width(row.note()) + 12 <= width;
        canvas.text("t2 h", width, fits ? top + 14 : top + 32, "end", row.note());
        bars(canvas, row, top + 28, 0, width);
    }

    private void bars(Canvas canvas, Row row, double middle, double left, double right) {
        for (var span : row.spans()) {
            double from = years.pixel(span.from(), left, right);
            double to = years.pixel(span.to(), left, right);
            if (span.style().equals("thin")) {
                canvas.line("span thin", from, middle, to, middle);
            } else {
                canvas.rectangle("span " + span.style(), from, middle - BAR / 2, to - from, BAR, "");
            }
            if (span.open()) {
                canvas.polyline(
                        "span open",
                        List.of(new double[] {to + 3, middle - BAR / 2}, new double[] {to + 9, middle}, new double[] {
                            to + 3, middle + BAR / 2
                        }),
                        "");
            }
        }
        for (var point : row.points()) {
            canvas.disc(point.style(), years.pixel(point.at(), left, right), middle, BAR / 2 - .5, point.hint());
        }
    }
}
