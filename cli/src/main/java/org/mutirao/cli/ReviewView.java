// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.review.Finding;
import org.mutirao.calc.inventory.review.Lack;
import org.mutirao.calc.inventory.review.Review;
import org.mutirao.calc.inventory.review.ReviewRule;
import org.mutirao.calc.inventory.review.Verdict;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// A review written out: what was found, the worst first; what could not be judged, and for want of
/// what; what passed.
record ReviewView(Review review, CalcWords words) {

    static final List<String> COLUMNS = List.of(
            "rule", "title", "verdict", "severity", "place", "cells", "share", "message", "why", "remedy", "missing");

    /// A number that stands alone, not a part of a reference such as `I.1.1`.
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+\\.\\d+(?:E-?\\d+)?(?![\\w.])");

    static CalcWords words(CalcWords.Language language) {
        return new CalcWords(language, "org/mutirao/calc/inventory/review/messages_", "org/mutirao/cli/messages_");
    }

    String text() {
        var text = new StringBuilder();
        for (var finding : review.findings()) {
            text.append(finding.rule() + " ")
                    .append(words.issue(shown(finding.issue())))
                    .append(finding.cells().isEmpty() ? "" : words.say("cli.check.share", percent(finding)))
                    .append('\n');
        }
        text.append(text.isEmpty() ? "" : "\n");
        var open = review.notChecked();
        if (!open.isEmpty()) {
            text.append(words.say("cli.check.not-checked")).append('\n');
            text.append(TextTable.aligned(open.stream()
                    .map(rule -> List.of("  " + rule, words.say(rule.titleKey()), missing(rule)))
                    .toList()));
            text.append('\n');
        }
        var partly = found().stream().filter(rule -> !missing(rule).isEmpty()).toList();
        if (!partly.isEmpty()) {
            text.append(words.say("cli.check.partly")).append('\n');
            text.append(TextTable.aligned(partly.stream()
                    .map(rule -> List.of("  " + rule, words.say(rule.titleKey()), missing(rule)))
                    .toList()));
            text.append('\n');
        }
        return text.append(summary()).append('\n').toString();
    }

    /// How many findings of each kind, and how many rules passed or could not be judged.
    String summary() {
        return words.say(
                "cli.check.summary",
                count(Severity.ERROR),
                count(Severity.WARNING),
                count(Severity.INFORMATION),
                found().size(),
                review.passed().size(),
                review.notChecked().size());
    }

    private List<ReviewRule> found() {
        return Arrays.stream(ReviewRule.values())
                .filter(rule -> review.verdicts().get(rule) instanceof Verdict.Found)
                .toList();
    }

    private long count(Severity severity) {
        return review.findings().stream()
                .filter(finding -> finding.issue().severity() == severity)
                .count();
    }

    /// One row for each finding and one for each rule that found nothing.
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        review.findings().forEach(finding -> rows.add(row(finding)));
        for (var rule : ReviewRule.values()) {
            switch (review.verdicts().get(rule)) {
                case Verdict.NotChecked open -> rows.add(row(rule, "not checked"));
                case Verdict.Passed passed -> rows.add(row(rule, "passed"));
                case Verdict.Found found -> {}
                case null -> {}
            }
        }
        return rows;
    }

    private List<String> row(Finding finding) {
        var issue = shown(finding.issue());
        var arguments = issue.arguments().toArray();
        return List.of(
                finding.rule().name(),
                words.say(finding.rule().titleKey()),
                "found",
                issue.severity().name(),
                words.place(issue.place()),
                finding.cells().stream().map(GpcCell::reference).collect(Collectors.joining(" ")),
                Figures.canonical(finding.share()).toPlainString(),
                words.say(issue.messageKey(), arguments),
                words.say(finding.rule().reasonKey()),
                words.say(issue.remedyKey(), arguments),
                missing(finding.rule()));
    }

    private List<String> row(ReviewRule rule, String verdict) {
        return List.of(
                rule.name(),
                words.say(rule.titleKey()),
                verdict,
                "",
                "",
                "",
                "",
                "",
                words.say(rule.reasonKey()),
                "",
                missing(rule));
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("errors", count(Severity.ERROR));
        json.put("warnings", count(Severity.WARNING));
        json.put("notes", count(Severity.INFORMATION));
        json.put("passed", review.passed().size());
        json.put("notChecked", review.notChecked().size());
        json.put("rules", rows().stream().map(ReviewView::json).toList());
        return json;
    }

    private static Map<String, Object> json(List<String> row) {
        var json = new LinkedHashMap<String, Object>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                json.put(COLUMNS.get(i), row.get(i));
            }
        }
        return json;
    }

    private String missing(ReviewRule rule) {
        Set<Lack> missing = switch (review.verdicts().get(rule)) {
            case Verdict.NotChecked open -> open.missing();
            case Verdict.Found found -> found.missing();
            case Verdict.Passed passed -> Set.of();
            case null -> Set.of();
        };
        return missing.stream()
                .sorted()
                .map(lack -> words.say(lack.messageKey()))
                .collect(Collectors.joining("; "));
    }

    private static String percent(Finding finding) {
        return Figures.plain(Math.rint(finding.share() * 1000) / 10);
    }

    /// The same with its numbers rounded for people.
    private static Issue shown(Issue issue) {
        var arguments = issue.arguments().stream()
                .map(text -> NUMBER.matcher(text).replaceAll(found -> Figures.plain(Double.parseDouble(found.group()))))
                .toList();
        return new Issue(issue.severity(), issue.place(), issue.messageKey(), arguments);
    }
}
