// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.mutirao.platform.web.chart.PathsOverYears.Level;
import org.mutirao.platform.web.chart.PathsOverYears.Name;

/// Values beside a chart, on its scale: each with a dot on a line of its own, its figure and its name.
///
/// @param narrow whether there is room for figures only
/// @param number how a value is written
record LevelsBeside(List<Level> levels, Name name, boolean narrow, DoubleFunction<String> number) {

    private static final double ROW = 15;
    private static final double FIGURE = 14;
    private static final double SHORTEST_FIGURE = 28;
    private static final double NARROW_ROOM = 62;

    LevelsBeside {
        levels = List.copyOf(levels);
    }

    /// How much of the chart's width they take.
    double room() {
        return narrow
                ? NARROW_ROOM
                : line(0)
                        + levels.stream()
                                .mapToDouble(level -> behindFigure(level) + YearScale.width(level.name()))
                                .max()
                                .orElse(0);
    }

    /// @param right where the chart ends
    void draw(Canvas canvas, Axis vertical, double right) {
        if (levels.isEmpty()) {
            return;
        }
        double x = line(right);
        double top = vertical.pixel(vertical.high());
        canvas.line("ax", x, top, x, vertical.pixel(0));
        if (narrow) {
            canvas.text("b", x + 48, top - 8, "end", name.name());
        } else {
            canvas.text("b", x - 5, top - 24, "start", name.name());
            canvas.text("t2", x - 5, top - 24 + ROW, "start", name.note());
        }
        var sorted = levels.stream()
                .sorted(Comparator.comparingDouble(Level::value).reversed())
                .toList();
        var rows = apart(
                sorted.stream().map(level -> vertical.pixel(level.value())).toList(), vertical.pixel(0));
        for (int i = 0; i < sorted.size(); i++) {
            draw(canvas, sorted.get(i), x, vertical.pixel(sorted.get(i).value()), rows.get(i));
        }
    }

    private void draw(Canvas canvas, Level level, double x, double y, double row) {
        var figure = number.apply(level.value());
        canvas.line("lead", x + 4, y, x + 11, row);
        canvas.disc("level " + level.style(), x, y, 4, level.name() + ": " + figure);
        canvas.text("b" + (level.style().equals("chosen") ? " data-t" : ""), x + FIGURE, row + 4, "start", figure);
        if (!narrow) {
            canvas.text("t2", x + behindFigure(level), row + 4, "start", level.name());
        }
    }

    private double line(double right) {
        return right + (narrow ? 14 : 26);
    }

    private double behindFigure(Level level) {
        return FIGURE + Math.max(SHORTEST_FIGURE, YearScale.width(number.apply(level.value())) + 6);
    }

    /// Rows of text from top to bottom, moved apart as little as needed and kept above the floor.
    private static List<Double> apart(List<Double> wanted, double floor) {
        var rows = new ArrayList<Double>();
        for (double y : wanted) {
            rows.add(rows.isEmpty() ? y : Math.max(y, rows.getLast() + ROW));
        }
        double limit = floor;
        for (int i = rows.size() - 1; i >= 0; i--) {
            rows.set(i, Math.min(rows.get(i), limit));
            limit = rows.get(i) - ROW;
        }
        return rows;
    }
}
