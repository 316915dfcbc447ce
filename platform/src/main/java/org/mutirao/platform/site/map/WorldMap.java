// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.map;

import static org.mutirao.platform.site.map.Frame.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.mutirao.platform.site.map.WorldMapView.Panel;
import org.mutirao.platform.site.map.WorldMapView.Place;

/// Draws the world map of a network: land, a graticule, a disc or ring for each city, and two insets where cities
/// crowd. Labels are placed greedily, largest city first, where they cover nothing; a city without room for its
/// label keeps its mark, and the list under the map names it.
public final class WorldMap {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 552;
    private static final Frame WORLD = new Frame(0, 0, WIDTH, HEIGHT, 236, 626, 326);
    private static final Frame EUROPE = Frame.around(0, 302, 292, 250, 236 * 2.5, 12.5, 47.5);
    private static final Frame EAST_CHINA = Frame.around(1118, 148, 162, 246, 236 * 2.4, 117.2, 31.2);

    private static final double SMALLEST_RADIUS = 1.9;
    private static final double RADIUS_OF_ONE_MEGATONNE = 0.95;
    private static final double RING_RADIUS = 3.2;

    private WorldMap() {}

    /// @param marks the cities
    /// @param captions how the insets “europe” and “east-china” are called, with their scale
    public static WorldMapView draw(List<Mark> marks, Map<String, String> captions) {
        var ordered = marks.stream()
                .sorted(Comparator.comparingDouble((Mark mark) -> -mark.tonnes().orElse(0))
                        .thenComparing(Mark::label))
                .toList();
        var insets = List.of(EUROPE, EAST_CHINA);
        var panels = new ArrayList<Panel>();
        var labels = new Labels(WORLD);
        insets.forEach(inset -> labels.block(inset.x(), inset.y(), inset.width(), inset.height()));
        panels.add(panel("world", WORLD, "", ordered, labels, insets));
        panels.add(
                panel("europe", EUROPE, captions.getOrDefault("europe", ""), ordered, new Labels(EUROPE), List.of()));
        panels.add(panel(
                "east-china",
                EAST_CHINA,
                captions.getOrDefault("east-china", ""),
                ordered,
                new Labels(EAST_CHINA),
                List.of()));
        return new WorldMapView(number(WIDTH), number(HEIGHT), panels);
    }

    /// The radius of a disc whose area stands for the emissions, plus a smallest size so that each city is seen.
    private static double radius(OptionalDouble tonnes) {
        return tonnes.isEmpty()
                ? RING_RADIUS
                : SMALLEST_RADIUS + RADIUS_OF_ONE_MEGATONNE * Math.sqrt(Math.max(0, tonnes.getAsDouble()) / 1e6);
    }

    /// The radius of a disc for the map's key, as it stands in the SVG.
    public static String radiusText(double tonnes) {
        return number(radius(OptionalDouble.of(tonnes)));
    }

    private static Panel panel(
            String clip, Frame frame, String caption, List<Mark> marks, Labels labels, List<Frame> insets) {
        boolean inset = !caption.isEmpty();
        var visible = marks.stream()
                .filter(mark -> frame.holds(frame.pixel(mark.lon(), mark.lat()), inset ? 4 : 0))
                .collect(Collectors.toList());
        if (inset) {
            labels.block(frame.x(), frame.y(), 118, 22);
        }
        for (var mark : visible) {
            var pixel = frame.pixel(mark.lon(), mark.lat());
            double radius = radius(mark.tonnes());
            labels.block(pixel.x() - radius, pixel.y() - radius, 2 * radius, 2 * radius);
        }
        var places = new ArrayList<Place>();
        for (var mark : visible) {
            var pixel = frame.pixel(mark.lon(), mark.lat());
            double radius = radius(mark.tonnes());
            boolean shownInInset =
                    insets.stream().anyMatch(other -> other.holds(other.pixel(mark.lon(), mark.lat()), 4));
            var label = shownInInset
                    ? new WorldMapView.Label("", "0", "0", "start")
                    : labels.place(mark.label(), pixel.x(), pixel.y(), radius);
            places.add(new Place(
                    mark.label(),
                    mark.href(),
                    mark.label(),
                    number(pixel.x()),
                    number(pixel.y()),
                    number(shownInInset ? 1.3 : radius),
                    mark.tonnes().isPresent(),
                    label));
        }
        return new Panel(
                clip,
                number(frame.x()),
                number(frame.y()),
                number(frame.width()),
                number(frame.height()),
                frame.land(),
                inset ? List.of() : graticule(frame),
                caption,
                places);
    }

    private static List<String> graticule(Frame frame) {
        var lines = new ArrayList<String>();
        for (int lat = -45; lat <= 75; lat += 15) {
            var line = new StringBuilder();
            for (int lon = -169; lon <= 190; lon += 5) {
                append(line, frame.pixel(lon, lat));
            }
            lines.add(line.toString());
        }
        for (int lon = -150; lon <= 180; lon += 30) {
            var line = new StringBuilder();
            for (int lat = -60; lat <= 84; lat += 4) {
                append(line, frame.pixel(lon, lat));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static void append(StringBuilder line, EqualEarth.Point point) {
        line.append(line.isEmpty() ? 'M' : 'L')
                .append(number(point.x()))
                .append(' ')
                .append(number(point.y()));
    }
}
