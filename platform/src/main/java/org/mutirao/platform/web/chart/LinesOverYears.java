// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutirao.platform.web.Figures;

/// A few lines over the years from a zero base, each named at its end. Straight pieces between points; a line of
/// points that lie years apart shows them.
public record LinesOverYears(String label, String unit, List<Line> lines, Figures figures) {

    private static final double TOP = 44;
    private static final double BOTTOM = 34;
    private static final double LEFT = 34;
    private static final double LETTER = 7;
    private static final int TICKS = 4;

    public LinesOverYears {
        lines = List.copyOf(lines);
    }

    /// @param style `data` for what the page is about, `context` for what it is compared with
    /// @param note under the name at the end of the line
    /// @param dotted whether each year is marked
    public record Line(String style, String name, String note, SortedMap<Integer, Double> values, boolean dotted) {
        public Line {
            values = new TreeMap<>(values);
        }
    }

    public ChartView draw(double width, double height) {
        var canvas = new Canvas();
        double right = 24
                + LETTER
                        * lines.stream()
                                .mapToInt(line -> length(line.name()))
                                .max()
                                .orElse(10);
        double high = lines.stream()
                .flatMap(line -> line.values().values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        int first =
                lines.stream().mapToInt(line -> line.values().firstKey()).min().orElseThrow();
        int last =
                lines.stream().mapToInt(line -> line.values().lastKey()).max().orElseThrow();
        var vertical = Axis.rounded(0, high, TICKS, height - BOTTOM, TOP);
        var horizontal = new Axis(first, Math.max(last, first + 1), LEFT + 6, width - right);
        int decimals = vertical.decimals(TICKS);
        for (double tick : vertical.ticks(TICKS)) {
            double y = vertical.pixel(tick);
            canvas.line(tick == 0 ? "ax" : "grid", LEFT, y, width - right, y);
            canvas.text("t3", LEFT - 8, y + 4, "end", figures.decimals(tick, decimals));
        }
        labelYears(canvas, horizontal, first, last, height);
        drawLines(canvas, horizontal, vertical, width - right);
        canvas.text("t2", 0, 14, "start", unit);
        return canvas.finish(label, width, height);
    }

    /// Chinese characters are twice as wide as Latin letters.
    private static int length(String name) {
        return (int) Math.max(10, name.chars().map(c -> c > 0x2E80 ? 2 : 1).sum());
    }

    private static void labelYears(Canvas canvas, Axis horizontal, int first, int last, double height) {
        double step = horizontal.pixel(first + 1) - horizontal.pixel(first);
        int every = (int) Math.max(1, Math.ceil(44 / step));
        for (int year = first; year <= last; year++) {
            boolean nearLast = year != last && (last - year) * step < 40;
            if (year == last || ((year - first) % every == 0 && !nearLast)) {
                canvas.text("t2", horizontal.pixel(year), height - BOTTOM + 18, "middle", String.valueOf(year));
            }
        }
    }

    private void drawLines(Canvas canvas, Axis horizontal, Axis vertical, double right) {
        var ends = new ArrayList<Double>();
        for (var line : lines) {
            var points = line.values().entrySet().stream()
                    .map(entry -> new double[] {horizontal.pixel(entry.getKey()), vertical.pixel(entry.getValue())})
                    .toList();
            canvas.polyline("line " + line.style(), points, "");
            if (line.dotted()) {
                for (var entry : line.values().entrySet()) {
                    canvas.disc(
                            "dot " + line.style(),
                            horizontal.pixel(entry.getKey()),
                            vertical.pixel(entry.getValue()),
                            4,
                            hint(line, entry));
                }
            }
            double end = points.getLast()[1];
            double y = end;
            for (double taken : ends) {
                if (Math.abs(y - taken) < 32) {
                    y = end >= taken ? taken + 32 : taken - 32;
                }
            }
            ends.add(y);
            canvas.text("b " + line.style() + "-t", right + 8, y + 2, "start", line.name());
            canvas.text("t2", right + 8, y + 17, "start", line.note());
        }
    }

    private String hint(Line line, Map.Entry<Integer, Double> entry) {
        return line.name() + ", " + entry.getKey() + ": " + figures.decimals(entry.getValue(), 1);
    }
}
