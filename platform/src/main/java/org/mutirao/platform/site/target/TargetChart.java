// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.calc.target.budget.ShareKey;
import org.mutirao.calc.target.fairshare.Approach;
import org.mutirao.calc.target.trend.Trend;
import org.mutirao.platform.target.Targets;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.PathsOverYears;
import org.mutirao.platform.web.chart.PathsOverYears.Course;
import org.mutirao.platform.web.chart.PathsOverYears.Level;
import org.mutirao.platform.web.chart.PathsOverYears.Name;
import org.mutirao.platform.web.chart.PathsOverYears.Outlook;
import org.mutirao.platform.web.chart.PathsOverYears.Path;
import org.mutirao.platform.web.chart.YearScale;

/// The chart of a reckoning: the past, the paths within the budget, the trend, what other rules say of the goal year.
final class TargetChart {

    private static final int LEAST_LAST = 2035;
    private static final int MOST_LAST = 2060;
    private static final double MEGATONNE = 1e6;
    private static final double KILOTONNE = 1e3;

    private final Reckoning reckoning;
    private final Words words;

    private TargetChart(Reckoning reckoning, Words words) {
        this.reckoning = reckoning;
        this.words = words;
    }

    static PathsOverYears of(Reckoning reckoning, Words words) {
        return new TargetChart(reckoning, words).build();
    }

    private PathsOverYears build() {
        var history = reckoning.standing().facts().tonnes().values();
        boolean small = history.values().stream().allMatch(value -> value < MEGATONNE);
        int last = IntStream.concat(
                        reckoning.readings().stream().mapToInt(Reckoning::zero),
                        reckoning.promised().stream()
                                .mapToInt(target -> target.terms().netZeroYear()))
                .map(year -> year + 1)
                .max()
                .orElse(LEAST_LAST);
        return new PathsOverYears(
                words.say(
                        "site.target.chart.label",
                        reckoning.city().name(words),
                        history.firstKey(),
                        history.lastKey(),
                        Targets.GOAL_YEAR),
                words.say(small ? "site.target.chart.unit.small" : "site.target.chart.unit"),
                small ? KILOTONNE : MEGATONNE,
                new YearScale(history.firstKey(), Math.clamp(last, LEAST_LAST, MOST_LAST)),
                history,
                reckoning.thisYear(),
                new Name(
                        words.say("site.target.chart.without"),
                        words.say("site.target.chart.without.years", history.lastKey() + 1)),
                reckoning.readings().stream().map(this::path).toList(),
                reckoning.standing().trend().find().flatMap(this::outlook),
                course(),
                reckoning.range().readings().stream()
                        .flatMap(reading -> reading.target().find().stream()
                                .map(target -> new Level(
                                        approach(reckoning.choice().key()) == reading.approach() ? "chosen" : "other",
                                        target.value(),
                                        words.say("site.target.short." + reading.approach()))))
                        .toList(),
                new Name(
                        words.say("site.target.chart.edge", Targets.GOAL_YEAR),
                        words.say("site.target.chart.edge.note")),
                words.figures());
    }

    private Optional<Course> course() {
        return reckoning
                .promised()
                .map(target -> new Course(
                        target.terms().course(),
                        new Name(
                                words.say("site.target.chart.adopted"),
                                words.say(
                                        "site.target.chart.adopted.note",
                                        words.figures()
                                                .date(target.decision()
                                                        .grounds()
                                                        .on()),
                                        target.terms().netZeroYear()))));
    }

    static Approach approach(ShareKey key) {
        return switch (key) {
            case EQUAL_PER_PERSON -> Approach.BUDGET_EQUAL;
            case GRANDFATHERING -> Approach.BUDGET_GRANDFATHERING;
            case BLEND, CAPABILITY, RESPONSIBILITY_CAPABILITY -> Approach.BUDGET_BLEND;
        };
    }

    private Path path(BudgetReading reading) {
        boolean chosen = reckoning.isChosen(reading);
        var key = words.say("site.target.key." + Reckoning.key(reading));
        return new Path(
                reading.linear().start(),
                reading.linear().zero(),
                reading.linear().emissions(),
                new Name(
                        chosen ? words.say("site.target.chart.chosen", key) : words.say("site.target.chart.other", key),
                        words.say(
                                chosen ? "site.target.chart.area" : "site.target.chart.budget",
                                words.figures().amount(reading.budget().tonnesCo2e()),
                                Reckoning.zero(reading))));
    }

    private Optional<Outlook> outlook(Trend trend) {
        var values = new TreeMap<Integer, Double>();
        int latest = trend.latest().year();
        values.put(latest, trend.latest().value());
        for (int year = latest + 1; year <= Targets.GOAL_YEAR; year++) {
            values.put(year, trend.ahead(year));
        }
        return reckoning
                .standing()
                .project(Targets.GOAL_YEAR)
                .find()
                .map(projection -> new Outlook(
                        values,
                        projection.lower(),
                        projection.upper(),
                        new Name(
                                words.say(
                                        "site.target.chart.trend",
                                        trend.points().getFirst().year(),
                                        latest),
                                words.say(
                                        "site.target.chart.trend.note",
                                        words.figures().amount(trend.ahead(Targets.GOAL_YEAR)),
                                        Targets.GOAL_YEAR,
                                        words.figures().amount(projection.lower()),
                                        words.figures().amount(projection.upper())))));
    }
}
