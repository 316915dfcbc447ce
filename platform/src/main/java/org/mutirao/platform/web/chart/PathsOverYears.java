// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutirao.platform.web.Figures;

/// What was emitted, where that leads, and the straight paths on which a budget is spent, on a true time axis. The
/// names stand in steps above the drawing, each with a line down to its mark; on narrow screens below it.
///
/// @param label what a screen reader says; the tables of the page hold the values
/// @param scale by which values are divided before they are written
/// @param history by year, at least one
/// @param today years from the first inventory to this one without an inventory are hatched
/// @param without what the hatching says
/// @param paths the chosen one first; its area is filled
/// @param course what was promised
/// @param edge values of one year by other rules
public record PathsOverYears(
        String label,
        String unit,
        double scale,
        YearScale years,
        SortedMap<Integer, Double> history,
        int today,
        Name without,
        List<Path> paths,
        Optional<Outlook> outlook,
        Optional<Course> course,
        List<Level> edge,
        Name edgeName,
        Figures figures) {

    private static final double LEFT = 40;
    private static final double AXIS = 30;
    private static final double STEP = 37;
    private static final double UNIT = 30;
    private static final double ROW = 15;
    private static final double NARROW = 560;
    private static final double NARROW_ROOM = 236;
    private static final double APART = 34;
    private static final double LABEL = 42;
    private static final double[] PLACES = {0.55, 0.65, 0.45, 0.75, 0.35, 0.85, 0.25};
    private static final int TICKS = 4;

    public PathsOverYears {
        history = new TreeMap<>(history);
        paths = List.copyOf(paths);
        edge = List.copyOf(edge);
    }

    /// @param note in a second line
    public record Name(String name, String note) {}

    /// A straight line from a value to zero.
    ///
    /// @param from in years, with their fraction
    public record Path(double from, double to, double value, Name name) {
        double at(double year) {
            return value * (to - year) / (to - from);
        }
    }

    /// The trend carried on.
    ///
    /// @param values by year, from the latest inventory on
    /// @param low the lower end of the interval of its last year
    /// @param high the upper; what lies above the drawing is cut off, the name says the figure
    public record Outlook(SortedMap<Integer, Double> values, double low, double high, Name name) {
        public Outlook {
            values = new TreeMap<>(values);
        }
    }

    /// Straight lines between years.
    public record Course(SortedMap<Integer, Double> values, Name name) {
        public Course {
            values = new TreeMap<>(values);
        }
    }

    /// @param style `chosen` for the one that the page is about, else `other`
    public record Level(String style, double value, String name) {}

    private record Label(String style, double x, double y, Name name) {}

    public ChartView draw(double width) {
        boolean narrow = width < NARROW;
        var levels = new LevelsBeside(edge, edgeName, narrow, this::number);
        double column = edge.isEmpty() ? 12 : Math.max(levels.room(), width < 1000 ? 0 : 250);
        double names = paths.size() + (outlook.isPresent() ? 1 : 0) + (course.isPresent() ? 1 : 0);
        double top = UNIT + (narrow ? 24 : names * STEP + 42);
        double axis = top + (narrow ? 230 : width < 1000 ? 300 : 340);
        double right = width - column;
        var canvas = new Canvas();
        var vertical = Axis.rounded(0, highest(), TICKS, axis, top);
        hatch(canvas, vertical, right, narrow);
        fill(canvas, vertical, right);
        for (double tick : vertical.ticks(TICKS)) {
            double y = vertical.pixel(tick);
            canvas.line(tick == 0 ? "ax" : "grid", LEFT, y, right, y);
            canvas.text("t3", LEFT - 8, y + 4, "end", figures.decimals(tick / scale, decimals(vertical)));
        }
        labelYears(canvas, right, axis);
        canvas.text("t2", 0, 14, "start", unit);
        var labels = new ArrayList<Label>();
        outlook.ifPresent(ahead -> labels.add(drawOutlook(canvas, ahead, vertical, right)));
        for (int i = 0; i < paths.size(); i++) {
            labels.add(drawPath(canvas, i, vertical, right, labels));
        }
        drawHistory(canvas, vertical, right);
        course.ifPresent(promised -> labels.add(drawCourse(canvas, promised, vertical, right)));
        levels.draw(canvas, vertical, right);
        double bottom = axis + AXIS;
        if (narrow) {
            bottom = below(canvas, labels, bottom);
        } else {
            above(canvas, labels, width);
        }
        return canvas.finish(label, width, bottom);
    }

    /// What the paths, the past and the trend reach; an interval that reaches higher is cut off and says so.
    private double highest() {
        double high = history.values().stream().mapToDouble(v -> v).max().orElse(1);
        high = Math.max(high, paths.stream().mapToDouble(Path::value).max().orElse(0));
        high = Math.max(
                high,
                course.stream()
                        .flatMap(promised -> promised.values().values().stream())
                        .mapToDouble(v -> v)
                        .max()
                        .orElse(0));
        high = Math.max(high, edge.stream().mapToDouble(Level::value).max().orElse(0));
        return Math.max(
                high,
                outlook.map(ahead -> ahead.values().values().stream()
                                .mapToDouble(v -> v)
                                .max()
                                .orElse(0))
                        .orElse(0.0));
    }

    private int decimals(Axis vertical) {
        return new Axis(0, vertical.high() / scale, 0, 1).decimals(TICKS);
    }

    private double x(double year, double right) {
        return years.pixel(year, LEFT, right);
    }

    private void hatch(Canvas canvas, Axis vertical, double right, boolean narrow) {
        int first = history.firstKey();
        for (int year = first; year <= today; year++) {
            int end = year;
            while (end <= today && !history.containsKey(end)) {
                end++;
            }
            if (end > year) {
                double from = x(year, right);
                double top = vertical.pixel(vertical.high());
                canvas.hatch("hatch", from, top, x(end, right) - from, vertical.pixel(0) - top);
                if (end > today) {
                    name(canvas, from + 4, x(end, right), top - (narrow ? 8 : 24), narrow);
                }
                year = end;
            }
        }
    }

    /// Begins where the hatching begins, or ends where it ends when there is no room to the right.
    private void name(Canvas canvas, double from, double to, double y, boolean narrow) {
        boolean room = !narrow || from + YearScale.width(without.name()) <= NARROW_ROOM;
        double x = room ? from : to;
        var anchor = room ? "start" : "end";
        canvas.text(narrow ? "t3" : "b h t2", x, y, anchor, without.name());
        if (!narrow) {
            canvas.text("t2 h", x, y + ROW, anchor, without.note());
        }
    }

    private void fill(Canvas canvas, Axis vertical, double right) {
        if (paths.isEmpty()) {
            return;
        }
        var corners = line(paths.getFirst(), vertical, right);
        double zero = vertical.pixel(0);
        corners.add(new double[] {corners.getLast()[0], zero});
        corners.add(new double[] {corners.getFirst()[0], zero});
        canvas.polyline("budget", corners, "");
    }

    private List<double[]> line(Path path, Axis vertical, double right) {
        double end = Math.min(path.to(), years.last() + 1);
        var points = new ArrayList<double[]>();
        points.add(new double[] {x(path.from(), right), vertical.pixel(path.value())});
        points.add(new double[] {x(end, right), vertical.pixel(path.at(end))});
        return points;
    }

    private Label drawPath(Canvas canvas, int index, Axis vertical, double right, List<Label> others) {
        var path = paths.get(index);
        var style = index == 0 ? "chosen" : "other";
        canvas.polyline(
                "path " + style, line(path, vertical, right), path.name().name());
        double end = Math.min(path.to(), years.last() + 1);
        double at = path.from() + (end - path.from()) * free(path.from(), end, right, others);
        double y = vertical.pixel(path.at(at));
        canvas.disc("knot " + style, x(at, right), y, 2.6, "");
        return new Label(style, x(at, right), y, path.name());
    }

    /// How far along a path its name can stand without the leader touching another.
    private double free(double from, double end, double right, List<Label> others) {
        double best = PLACES[0];
        double room = 0;
        for (double place : PLACES) {
            double x = x(from + (end - from) * place, right);
            double nearest = others.stream()
                    .mapToDouble(other -> Math.abs(other.x() - x))
                    .min()
                    .orElse(APART);
            if (nearest >= APART) {
                return place;
            }
            if (nearest > room) {
                room = nearest;
                best = place;
            }
        }
        return best;
    }

    private Label drawOutlook(Canvas canvas, Outlook ahead, Axis vertical, double right) {
        canvas.polyline(
                "trend",
                ahead.values().entrySet().stream()
                        .map(entry -> new double[] {x(entry.getKey() + .5, right), vertical.pixel(entry.getValue())})
                        .toList(),
                "");
        var last = ahead.values().lastEntry();
        double x = x(last.getKey() + .5, right);
        double y = vertical.pixel(last.getValue());
        double top = vertical.pixel(Math.min(ahead.high(), vertical.high()));
        canvas.rectangle(
                "interval",
                x - 5,
                top,
                10,
                vertical.pixel(ahead.low()) - top,
                ahead.name().note());
        canvas.disc("knot trend-end", x, y, 4, last.getKey() + ": " + number(last.getValue()));
        return new Label("trend", x, y, ahead.name());
    }

    /// Promised years are squares, so that nobody takes them for inventories.
    private Label drawCourse(Canvas canvas, Course promised, Axis vertical, double right) {
        var points = new ArrayList<double[]>();
        var before = promised.values().firstEntry();
        for (var entry : promised.values().entrySet()) {
            int year = entry.getKey();
            if (year > years.last()) {
                double start = before.getValue();
                double way = (double) (years.last() - before.getKey()) / (year - before.getKey());
                points.add(new double[] {
                    x(years.last() + .5, right), vertical.pixel(start + way * (entry.getValue() - start))
                });
                break;
            }
            points.add(new double[] {x(year + .5, right), vertical.pixel(entry.getValue())});
            before = entry;
        }
        canvas.polyline("course", points, promised.name().name());
        for (var entry :
                promised.values().tailMap(promised.values().firstKey() + 1).entrySet()) {
            if (entry.getKey() <= years.last()) {
                double x = x(entry.getKey() + .5, right);
                double y = vertical.pixel(entry.getValue());
                canvas.rectangle("promised", x - 4, y - 4, 8, 8, entry.getKey() + ": " + number(entry.getValue()));
            }
        }
        var mark = points.get(Math.min(1, points.size() - 1));
        return new Label("course", mark[0], mark[1], promised.name());
    }

    private void drawHistory(Canvas canvas, Axis vertical, double right) {
        if (!paths.isEmpty() && history.lastKey() + .5 < paths.getFirst().from()) {
            double y = vertical.pixel(paths.getFirst().value());
            canvas.line(
                    "held",
                    x(history.lastKey() + .5, right),
                    y,
                    x(paths.getFirst().from(), right),
                    y);
        }
        var points = history.entrySet().stream()
                .map(entry -> new double[] {x(entry.getKey() + .5, right), vertical.pixel(entry.getValue())})
                .toList();
        if (points.size() > 1) {
            canvas.polyline("past", points, "");
        }
        for (var entry : history.entrySet()) {
            double x = x(entry.getKey() + .5, right);
            double y = vertical.pixel(entry.getValue());
            canvas.disc("inventory", x, y, 4, entry.getKey() + ": " + number(entry.getValue()));
            boolean last = entry.getKey().equals(history.lastKey());
            if (last && history.size() > 1) {
                canvas.text("b h", x - 2, y + 20, "middle", number(entry.getValue()));
            } else if (entry.getKey().equals(history.firstKey())) {
                canvas.text("b h", x + 7, y - 7, "start", number(entry.getValue()));
            }
        }
    }

    private static void above(Canvas canvas, List<Label> labels, double width) {
        var sorted =
                labels.stream().sorted(Comparator.comparingDouble(Label::x)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            var label = sorted.get(i);
            double y = UNIT + 4 + i * STEP;
            double room = Math.max(
                    YearScale.width(label.name().name()) * 1.1,
                    YearScale.width(label.name().note()));
            canvas.line("leader", label.x(), y, label.x(), label.y() - 4);
            double x = Math.max(LEFT, Math.min(label.x() + 7, width - room));
            canvas.text(
                    "b h " + label.style() + "-t",
                    x,
                    y + 10,
                    "start",
                    label.name().name());
            canvas.text("t2 h", x, y + 10 + ROW, "start", label.name().note());
        }
    }

    /// The key below a narrow chart; returns where it ends.
    private static double below(Canvas canvas, List<Label> labels, double top) {
        var sorted =
                labels.stream().sorted(Comparator.comparingDouble(Label::x)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            var label = sorted.get(i);
            double y = top + 14 + i * STEP;
            boolean ofOwnKind = List.of("trend", "course").contains(label.style());
            canvas.line(ofOwnKind ? label.style() : "path " + label.style(), 0, y, 22, y);
            canvas.text(
                    "b " + label.style() + "-t",
                    30,
                    y + 4,
                    "start",
                    label.name().name());
            canvas.text("t2", 30, y + 4 + ROW, "start", label.name().note());
        }
        return top + 14 + sorted.size() * STEP;
    }

    /// Round years, and the latest inventory before them.
    private void labelYears(Canvas canvas, double right, double axis) {
        double width = (right - LEFT) / (years.last() + 1 - years.first());
        int step = width >= LABEL ? 1 : width * 5 >= LABEL ? 5 : 10;
        labelYear(canvas, history.lastKey(), right, axis, "b");
        double latest = x(history.lastKey() + .5, right);
        for (int year = years.first(); year <= years.last(); year++) {
            double x = x(year + .5, right);
            if (year % step == 0 && Math.abs(x - latest) >= LABEL && x <= right - 12) {
                labelYear(canvas, year, right, axis, "t2");
            }
        }
    }

    private void labelYear(Canvas canvas, int year, double right, double axis, String style) {
        double x = x(year + .5, right);
        canvas.line("ax", x, axis, x, axis + 5);
        canvas.text(style, x, axis + 19, "middle", String.valueOf(year));
    }

    private String number(double value) {
        return figures.decimals(value / scale, value / scale < 100 ? 1 : 0);
    }
}
