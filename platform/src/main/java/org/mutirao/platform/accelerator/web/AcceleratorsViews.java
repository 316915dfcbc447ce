// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.web.AcceleratorsView.Row;
import org.mutirao.platform.accelerator.web.AcceleratorsView.Sum;
import org.mutirao.platform.accelerator.web.AcceleratorsView.Term;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.FactText;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.Widths;

/// Builds the list of the accelerators.
final class AcceleratorsViews {

    private static final String CITIES = "accelerator-cities";
    private static final String COMMITMENTS = "accelerator-commitments";
    private static final String MEMBERS = "-members";
    private static final String OTHERS = "-non-members";

    /// The year by which the network wants to halve its emissions.
    private static final int DECADE = 2030;

    private AcceleratorsViews() {}

    /// @param stated the stated figures, among which the totals are
    static AcceleratorsView of(List<Accelerator> accelerators, List<Fact> stated, Words words) {
        var ordered = byLaunch(accelerators);
        var chart = DeadlineCharts.all(ordered, words);
        int asked = ordered.stream()
                .mapToInt(accelerator -> accelerator.commitments().size())
                .sum();
        long unnamed = ordered.stream()
                .filter(accelerator -> accelerator.signatures().isEmpty())
                .count();
        var summary = words.say("accelerator.list.description", words.figures().whole(ordered.size()));
        return new AcceleratorsView(
                words.rich(
                        "accelerator.list.lede",
                        words.figures().whole(ordered.size()),
                        words.figures().whole(unnamed)),
                Stream.of(
                                StatedSum.find(stated, CITIES, CITIES + MEMBERS, CITIES + OTHERS)
                                        .map(sum -> sum(sum, words.say("accelerator.list.cities"), words)),
                                StatedSum.find(stated, COMMITMENTS, COMMITMENTS + MEMBERS, COMMITMENTS + OTHERS)
                                        .map(sum -> sum(sum, words.say("accelerator.list.commitments"), words)))
                        .flatMap(Optional::stream)
                        .toList(),
                finding(ordered, words),
                chart.map(drawn -> Widths.draw(drawn::draw)).orElse(List.of()),
                ordered.stream().map(accelerator -> row(accelerator, words)).toList(),
                words.say("accelerator.list.asked", words.figures().whole(asked)),
                summary);
    }

    /// In the order of their launch; without a date last, in the order of the catalogue.
    static List<Accelerator> byLaunch(List<Accelerator> accelerators) {
        return accelerators.stream()
                .sorted(Comparator.comparing(
                        accelerator -> accelerator.launched().orElse("9999")))
                .toList();
    }

    /// How many of the commitments with a year fall due by the year of the network’s own goal.
    private static String finding(List<Accelerator> accelerators, Words words) {
        var years = accelerators.stream()
                .flatMap(accelerator -> accelerator.commitments().stream())
                .flatMap(commitment -> commitment.deadline().stream())
                .toList();
        long near = years.stream().filter(year -> year <= DECADE).count();
        return words.say(
                "accelerator.list.chart.title",
                words.figures().whole(near),
                words.figures().whole(years.size()),
                DECADE);
    }

    private static Sum sum(StatedSum sum, String title, Words words) {
        return new Sum(
                title,
                List.of(
                        term(sum.parts().getFirst(), words.say("accelerator.list.members"), words),
                        term(sum.parts().getLast(), words.say("accelerator.list.others"), words)),
                term(sum.total(), words.say("accelerator.list.together"), words),
                sum.agrees(),
                sum.agrees()
                        ? words.say("accelerator.list.agrees")
                        : words.say("accelerator.list.differs", words.figures().exact(sum.sum())));
    }

    private static Term term(Fact fact, String label, Words words) {
        return new Term(
                FactText.number(fact, words),
                label,
                fact.locator().in(words),
                fact.literal().orElse(""),
                "/" + words.language().path() + "/claims/" + fact.key());
    }

    private static Row row(Accelerator accelerator, Words words) {
        return new Row(
                accelerator.name().in(words),
                href(accelerator, words),
                accelerator.formerName().map(name -> name.in(words)).orElse(""),
                CommitmentText.firstSentence(accelerator.summary().in(words)),
                accelerator
                        .launched()
                        .map(words.figures()::date)
                        .orElseGet(() -> words.say("accelerator.deadline.unknown")),
                words.figures().whole(accelerator.commitments().size()),
                CommitmentText.deadlines(accelerator, words),
                accelerator.signatures().isEmpty()
                        ? words.say("accelerator.signatories.unknown")
                        : words.count(
                                "accelerator.signatories.named",
                                accelerator.signatures().size()));
    }

    static String href(Accelerator accelerator, Words words) {
        return "/" + words.language().path() + "/accelerators/" + accelerator.id();
    }
}
