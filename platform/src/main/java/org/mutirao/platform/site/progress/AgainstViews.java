// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.progress;

import java.util.List;
import org.mutirao.calc.target.CityAgainstNation.Compared;
import org.mutirao.calc.target.CityAgainstNation.Pace;
import org.mutirao.platform.site.progress.ProgressView.Against;
import org.mutirao.platform.site.progress.ProgressViews.Judged;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.ChangesAgainst;
import org.mutirao.platform.web.chart.ChangesAgainst.Point;
import org.mutirao.platform.web.chart.Widths;

/// Shows how fast each city moves beside its nation.
final class AgainstViews {

    /// A change over a single year says little of a yearly pace.
    private static final int FEWEST_YEARS = 2;

    private static final double HEIGHT_TO_WIDTH = 0.45;
    private static final double LEAST_HEIGHT = 360;

    private AgainstViews() {}

    private record Moved(Judged judged, Compared change) {}

    static Against of(List<Judged> cities, Words words) {
        var compared = compared(cities);
        var drawn = drawn(compared);
        long faster = compared.stream()
                .filter(moved -> moved.change().pace() == Pace.FASTER)
                .count();
        return new Against(
                words.count(
                        "site.progress.against.title", faster, words.figures().whole(compared.size())),
                words.say("site.progress.against.note", words.figures().whole(cities.size() - compared.size())),
                drawn.isEmpty()
                        ? List.of()
                        : Widths.draw(width -> chart(cities, words).draw(width, height(width))),
                compared.size() == drawn.size()
                        ? ""
                        : words.count("site.progress.against.left", compared.size() - drawn.size()));
    }

    static double height(double width) {
        return Math.max(LEAST_HEIGHT, width * HEIGHT_TO_WIDTH);
    }

    static ChangesAgainst chart(List<Judged> cities, Words words) {
        return new ChangesAgainst(
                words.say("site.progress.against.label"),
                words.say("site.progress.against.nation"),
                words.say("site.progress.against.city"),
                words.say("site.progress.against.slower"),
                words.say("site.progress.against.faster"),
                drawn(compared(cities)).stream()
                        .map(moved -> point(moved, words))
                        .toList(),
                words.figures());
    }

    private static List<Moved> compared(List<Judged> cities) {
        return cities.stream()
                .filter(judged -> judged.progress().nation() instanceof Compared)
                .map(judged -> new Moved(judged, (Compared) judged.progress().nation()))
                .toList();
    }

    private static List<Moved> drawn(List<Moved> compared) {
        return compared.stream()
                .filter(moved -> moved.change().city().after().year()
                                - moved.change().city().before().year()
                        >= FEWEST_YEARS)
                .toList();
    }

    private static Point point(Moved moved, Words words) {
        var city = moved.change().city();
        var nation = moved.change().nation();
        var name = moved.judged().city().name(words);
        return new Point(
                name,
                nation.annualised(),
                city.annualised(),
                switch (moved.change().pace()) {
                    case FASTER -> "mark";
                    case SLOWER -> "mark slower";
                    case EQUAL -> "mark equal";
                },
                words.say(
                        "site.progress.against.hint",
                        name,
                        words.figures().change(city.annualised(), 1),
                        words.figures().change(nation.annualised(), 1),
                        city.before().year(),
                        city.after().year()));
    }
}
