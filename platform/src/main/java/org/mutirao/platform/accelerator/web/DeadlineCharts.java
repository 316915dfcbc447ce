// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Commitment;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.BarsOverYears;
import org.mutirao.platform.web.chart.DotsOverYears;
import org.mutirao.platform.web.chart.DotsOverYears.Dot;
import org.mutirao.platform.web.chart.DotsOverYears.Moment;
import org.mutirao.platform.web.chart.YearScale;

/// Launches and deadlines on a true time axis.
final class DeadlineCharts {

    private static final double GUTTER = 270;
    private static final double RADIUS = 12;
    private static final String MARK = "mark";
    private static final String OPEN = "mark open";

    private DeadlineCharts() {}

    /// One row for each accelerator, from its launch to its last deadline.
    static Optional<BarsOverYears> all(List<Accelerator> accelerators, Words words) {
        var dated = accelerators.stream()
                .filter(accelerator -> accelerator.launched().isPresent())
                .toList();
        var launches = dated.stream()
                .mapToInt(accelerator ->
                        (int) YearScale.position(accelerator.launched().orElseThrow()))
                .summaryStatistics();
        var last = dated.stream()
                .filter(accelerator -> accelerator.deadlines().getCount() > 0)
                .mapToInt(accelerator -> accelerator.deadlines().getMax())
                .max();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BarsOverYears(
                words.say("accelerator.list.chart"),
                new YearScale(launches.getMin() - 1, last.getAsInt() + 1),
                GUTTER,
                dated.stream().map(accelerator -> row(accelerator, words)).toList()));
    }

    private static BarsOverYears.Row row(Accelerator accelerator, Words words) {
        var launched = accelerator.launched().orElseThrow();
        double start = YearScale.position(launched);
        var points = new ArrayList<BarsOverYears.Point>();
        points.add(new BarsOverYears.Point(
                OPEN, start, words.say("accelerator.launched", words.figures().date(launched))));
        years(accelerator)
                .forEach(year -> points.add(new BarsOverYears.Point(
                        MARK,
                        year + .5,
                        words.count(
                                "accelerator.due",
                                accelerator.commitments().stream()
                                        .filter(commitment ->
                                                commitment.deadline().equals(Optional.of(year)))
                                        .count(),
                                words.figures().date(String.valueOf(year))))));
        var spans = years(accelerator).stream()
                .max(Comparator.naturalOrder())
                .map(end -> List.of(new BarsOverYears.Span("thin", start, end + .5, false)))
                .orElse(List.of());
        return new BarsOverYears.Row(
                accelerator.name().in(words), "", CommitmentText.deadlines(accelerator, words), spans, points);
    }

    private static List<Integer> years(Accelerator accelerator) {
        return accelerator.commitments().stream()
                .flatMap(commitment -> commitment.deadline().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The commitments of one accelerator that have a year, each as a numbered dot; empty when none has.
    static Optional<DotsOverYears> one(Accelerator accelerator, int today, Words words) {
        var deadlines = accelerator.deadlines();
        if (deadlines.getCount() == 0) {
            return Optional.empty();
        }
        var moments = new ArrayList<Moment>();
        accelerator.commitments().stream()
                .flatMap(commitment -> commitment.baseYear().stream())
                .distinct()
                .forEach(year -> moments.add(new Moment(year + .5, words.say("accelerator.base", year))));
        accelerator
                .launched()
                .ifPresent(day -> moments.add(new Moment(
                        YearScale.position(day),
                        words.say("accelerator.launched", words.figures().date(day)))));
        moments.add(new Moment(today + .5, words.say("accelerator.now", today)));
        moments.sort(Comparator.comparingDouble(Moment::at));
        int first = (int) Math.min(moments.getFirst().at(), deadlines.getMin());
        int last = (int) Math.max(moments.getLast().at(), deadlines.getMax());
        var dots = accelerator.commitments().stream()
                .filter(commitment -> commitment.deadline().isPresent())
                .map(commitment -> dot(commitment, words))
                .toList();
        return Optional.of(new DotsOverYears(
                words.say("accelerator.strip", accelerator.name().in(words)),
                new YearScale(first - 1, last + 1),
                RADIUS,
                dots,
                List.of(),
                moments));
    }

    private static Dot dot(Commitment commitment, Words words) {
        return new Dot(
                commitment.confirmed() ? MARK : OPEN,
                commitment.deadline().orElseThrow() + .5,
                String.valueOf(commitment.ordinal()),
                commitment.text().in(words));
    }
}
