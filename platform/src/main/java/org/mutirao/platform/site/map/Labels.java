// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.map;

import static org.mutirao.platform.site.map.Frame.number;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.platform.site.map.WorldMapView.Label;

/// Finds room for the labels of a map: ten positions around each mark, the first that covers neither a mark nor
/// another label and stays inside the frame.
final class Labels {

    private static final double LETTER = 6.1;
    private static final double CHINESE_CHARACTER = 11.6;
    private static final double HEIGHT = 12.5;
    private static final double GAP = 3;

    private final Frame frame;
    private final List<Box> taken = new ArrayList<>();

    private record Box(double x, double y, double width, double height) {
        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    private record Position(double dx, double dy, String anchor) {}

    Labels(Frame frame) {
        this.frame = frame;
    }

    void block(double x, double y, double width, double height) {
        taken.add(new Box(x, y, width, height));
    }

    Label place(String text, double x, double y, double radius) {
        double width = width(text);
        double away = radius + GAP;
        double side = away * 0.75;
        var positions = List.of(
                new Position(away, 0, "start"),
                new Position(-away, 0, "end"),
                new Position(0, -away - HEIGHT / 2 + 2, "middle"),
                new Position(0, away + HEIGHT / 2 - 1, "middle"),
                new Position(side, -side - 3, "start"),
                new Position(side, side + 3, "start"),
                new Position(-side, -side - 3, "end"),
                new Position(-side, side + 3, "end"),
                new Position(away, -HEIGHT * 0.6, "start"),
                new Position(-away, HEIGHT * 0.6, "end"));
        for (var position : positions) {
            double left = x
                    + position.dx()
                    - switch (position.anchor()) {
                        case "end" -> width;
                        case "middle" -> width / 2;
                        default -> 0;
                    };
            var box = new Box(left, y + position.dy() - HEIGHT / 2, width, HEIGHT);
            boolean inside = box.x() >= frame.x() + 3
                    && box.x() + box.width() <= frame.x() + frame.width() - 3
                    && box.y() >= frame.y() + 3
                    && box.y() + box.height() <= frame.y() + frame.height() - 3;
            if (inside && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                return new Label(text, number(x + position.dx()), number(y + position.dy() + 4), position.anchor());
            }
        }
        return new Label("", "0", "0", "start");
    }

    private static double width(String text) {
        return text.chars()
                .mapToDouble(c -> c > 0x2E80 ? CHINESE_CHARACTER : LETTER)
                .sum();
    }
}
