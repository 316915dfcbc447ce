// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// What a rule writes down while it looks at an inventory.
final class Notes {

    private final ReviewRule rule;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Lack> missing = EnumSet.noneOf(Lack.class);
    private boolean judged;

    Notes(ReviewRule rule) {
        this.rule = rule;
    }

    /// Something was looked at and could be judged.
    void judged() {
        judged = true;
    }

    void lacks(Lack lack) {
        missing.add(lack);
    }

    /// What there was to look for, when nothing of it was found.
    void unlessJudged(Lack lack) {
        if (!judged) {
            missing.add(lack);
        }
    }

    /// @param what the last part of the message key
    /// @param arguments that the message quotes
    void find(Severity severity, Spot spot, String what, Object... arguments) {
        judged = true;
        var words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        var issue = Issue.of(severity, "calc.review." + rule.name() + "." + what, words)
                .at(spot.place());
        findings.add(new Finding(rule, issue, spot.cells(), spot.share()));
    }

    /// Finds a number that lies outside the threshold of the rule under the same name; the message
    /// quotes the number, what is usual, and more.
    void within(Severity severity, Spot spot, String what, double number, Object... more) {
        judged = true;
        var range = threshold(what);
        if (!range.holds(number)) {
            var usual = Stream.of(range.least(), range.most())
                    .flatMapToDouble(end -> end.stream())
                    .mapToObj(Double::toString)
                    .reduce((least, most) -> least + " – " + most)
                    .orElse("");
            var arguments = new ArrayList<Object>(List.of(number, usual));
            arguments.addAll(List.of(more));
            find(severity, spot, what, arguments.toArray());
        }
    }

    Thresholds.Range threshold(String what) {
        return Thresholds.STANDARD.get(rule.name() + "." + what);
    }

    /// By how much a number is off that was written in another unit of the same thing.
    List<Double> slips() {
        return Thresholds.STANDARD.list(rule.name() + ".slip.").values().stream()
                .map(Thresholds.Range::limit)
                .toList();
    }

    double limit(String what) {
        return threshold(what).limit();
    }

    Verdict verdict() {
        if (!findings.isEmpty()) {
            return new Verdict.Found(findings, missing);
        }
        if (!judged && missing.isEmpty()) {
            throw new IllegalStateException(rule + " judged nothing and names nothing that is missing.");
        }
        return missing.isEmpty() ? new Verdict.Passed() : new Verdict.NotChecked(missing);
    }
}
