// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.mutirao.platform.web.Figures;

/// Stacked columns on a true time axis: a year without data is a dotted stem, never a column and never skipped.
///
/// @param label what a screen reader says
/// @param unit at the head of the value axis
/// @param missing what the stem of a year without data says, where there is room
/// @param series from the base of the stack upwards
/// @param years in order
/// @param scale by which values are divided for the axis, such as 1e6 for million tonnes
public record StackedYears(
        String label,
        String unit,
        String missing,
        List<Series> series,
        List<Column> years,
        double scale,
        Figures figures) {

    private static final double TOP = 44;
    private static final double BOTTOM = 34;
    private static final double LEFT = 38;
    private static final int TICKS = 4;

    public StackedYears {
        series = List.copyOf(series);
        years = List.copyOf(years);
    }

    /// @param style class of the fill, such as `s-energy`
    public record Series(String style, String name) {}

    /// A year with data.
    ///
    /// @param values one for each series; empty where nothing is known, which draws nothing
    /// @param total written above the column
    /// @param flag a short warning above it; empty for none
    public record Column(int year, List<OptionalDouble> values, double total, String flag) {
        public Column {
            values = List.copyOf(values);
        }

        double positive() {
            return values.stream().mapToDouble(v -> Math.max(0, v.orElse(0))).sum();
        }

        double negative() {
            return values.stream().mapToDouble(v -> Math.min(0, v.orElse(0))).sum();
        }
    }

    /// Draws the chart for a width in pixels; a narrow chart is its own drawing, not a shrunken one.
    public ChartView draw(double width, double height) {
        var canvas = new Canvas();
        boolean wide = width >= 560;
        double right = wide ? 150 : 12;
        double high = years.stream().mapToDouble(Column::positive).max().orElse(1) / scale;
        double low = years.stream().mapToDouble(Column::negative).min().orElse(0) / scale;
        var vertical = Axis.rounded(low, high, TICKS, height - BOTTOM, TOP);
        drawGrid(canvas, vertical, width - right);
        int first = years.getFirst().year();
        int last = years.getLast().year();
        double plot = width - LEFT - right;
        double step = plot / (last - first + 1);
        double bar = Math.min(52, step * 0.72);
        for (int year = first; year <= last; year++) {
            int wanted = year;
            double x = LEFT + (year - first + 0.5) * step;
            var column = years.stream().filter(c -> c.year() == wanted).findFirst();
            if (column.isEmpty()) {
                canvas.line("gap", x, vertical.pixel(0), x, vertical.pixel(0) - 26);
                if (step >= 62) {
                    canvas.text("t3", x, vertical.pixel(0) - 32, "middle", missing);
                }
            } else {
                drawColumn(canvas, vertical, column.get(), x, bar);
                boolean edge = year == first || year == last;
                if (step >= 34 || edge) {
                    canvas.text(
                            "b",
                            x,
                            vertical.pixel(column.get().positive() / scale) - 7,
                            "middle",
                            axisNumber(column.get().total()));
                }
            }
            boolean room = step >= 34 || (year - first) % (int) Math.ceil(38 / step) == 0;
            boolean nearLast = year != last && (last - year) * step < 34;
            if (year == last || (room && !nearLast)) {
                canvas.text(column.isPresent() ? "b" : "t3", x, height - BOTTOM + 18, "middle", String.valueOf(year));
            }
        }
        if (wide) {
            labelSeries(canvas, vertical, LEFT + (last - first + 0.5) * step + bar / 2, width - right);
        }
        canvas.text("t2", 0, 14, "start", unit);
        return canvas.finish(label, width, height);
    }

    private void drawGrid(Canvas canvas, Axis vertical, double right) {
        int decimals = vertical.decimals(TICKS);
        for (double tick : vertical.ticks(TICKS)) {
            double y = vertical.pixel(tick);
            canvas.line(tick == 0 ? "ax" : "grid", LEFT, y, right, y);
            canvas.text("t3", LEFT - 8, y + 4, "end", figures.decimals(tick, decimals));
        }
    }

    private void drawColumn(Canvas canvas, Axis vertical, Column column, double x, double bar) {
        double up = 0;
        double down = 0;
        for (int i = 0; i < series.size(); i++) {
            double value = column.values().get(i).orElse(0) / scale;
            if (value == 0) {
                continue;
            }
            double from = value > 0 ? up : down;
            double top = vertical.pixel(Math.max(from, from + value));
            double bottom = vertical.pixel(Math.min(from, from + value));
            canvas.rectangle(
                    "fill " + series.get(i).style(),
                    x - bar / 2,
                    top,
                    bar,
                    bottom - top,
                    series.get(i).name() + ", " + column.year() + ": " + axisNumber(value * scale));
            if (value > 0) {
                up += value;
            } else {
                down += value;
            }
        }
        if (!column.flag().isEmpty()) {
            canvas.text("flagged", x, vertical.pixel(up) - 22, "middle", column.flag());
        }
    }

    /// Names and values of the last column, in the colour of the mark, pushed apart where they would touch.
    private void labelSeries(Canvas canvas, Axis vertical, double from, double right) {
        var lastColumn = years.getLast();
        double up = 0;
        double lowestFree = Double.POSITIVE_INFINITY;
        for (int i = 0; i < series.size(); i++) {
            double value = lastColumn.values().get(i).orElse(0) / scale;
            if (value <= 0) {
                continue;
            }
            double middle = vertical.pixel(up + value / 2);
            double y = Math.min(middle, lowestFree - 34);
            canvas.line("lead", from + 2, middle, right + 6, y);
            canvas.text(
                    "b " + series.get(i).style() + "-t",
                    right + 10,
                    y,
                    "start",
                    series.get(i).name());
            canvas.text("t2", right + 10, y + 15, "start", axisNumber(value * scale) + " · " + share(value * scale));
            lowestFree = y;
            up += value;
        }
    }

    private String share(double value) {
        return figures.percent(value / years.getLast().total(), 0);
    }

    private String axisNumber(double value) {
        double scaled = value / scale;
        return figures.decimals(scaled, Math.abs(scaled) >= 100 ? 0 : Math.abs(scaled) >= 1 ? 1 : 2);
    }
}
