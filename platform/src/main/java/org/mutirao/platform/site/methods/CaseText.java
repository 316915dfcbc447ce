// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.catalogue.GoldenCase;
import org.mutirao.calc.words.MethodWords;
import org.mutirao.calc.words.MethodWords.Naming;
import org.mutirao.platform.site.methods.MethodView.CaseView;
import org.mutirao.platform.site.methods.MethodView.NumberView;
import org.mutirao.platform.web.Words;

/// Writes golden cases beside what comes out now: each is computed when it is shown.
final class CaseText {

    private static final int DIGITS = 8;

    /// Differences below this are those of binary arithmetic.
    private static final double NOTHING = 1e-12;

    private final MethodBook book;
    private final Words words;
    private final MethodWords terms;

    CaseText(MethodBook book, Words words) {
        this.book = book;
        this.words = words;
        this.terms = book.words(words);
    }

    CaseView view(GoldenCase golden) {
        var numbers = golden.compare(book.factors()).stream().map(this::number).toList();
        var errors = golden.errors(book.factors());
        return new CaseView(
                golden.id(),
                Notation.plain(golden.title()),
                "/" + words.language().path() + "/methods/"
                        + golden.method().descriptor().id() + MethodForm.query(golden),
                words.say(
                        "site.methods.cited",
                        golden.citation().source(),
                        golden.citation().locator()),
                numbers,
                golden.run(book.factors()).issues().stream()
                        .filter(issue -> golden.issues().contains(issue.messageKey()))
                        .map(issue -> Notation.plain(terms.message(issue, Naming.WORDS)))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                golden.issues().isEmpty()
                        ? numbers.stream().allMatch(NumberView::agrees)
                        : errors.containsAll(golden.issues()));
    }

    private NumberView number(GoldenCase.Comparison comparison) {
        var expected = comparison.expected();
        var kind = expected.published() ? "stated" : "computed";
        var unit = expected.value().unit().id();
        return new NumberView(
                name(expected.name()),
                kind,
                words.say("site.methods.origin." + kind),
                amount(expected.value().amount(), unit),
                comparison.ours().isPresent() ? amount(comparison.ours().getAsDouble(), unit) : "–",
                difference(expected, comparison.ours()),
                comparison.agrees());
    }

    private String amount(double value, String unit) {
        return words.say(
                        "site.methods.amount",
                        words.figures().significant(value, DIGITS),
                        unit.equals("1") ? "" : Notation.plain(unit))
                .strip();
    }

    private String difference(GoldenCase.Expected expected, OptionalDouble ours) {
        double target = expected.value().amount();
        if (ours.isEmpty()) {
            return "–";
        }
        double difference = target == 0 ? ours.getAsDouble() : ours.getAsDouble() / target - 1;
        return Math.abs(difference) < NOTHING
                ? words.say("site.methods.no-difference")
                : (difference < 0 ? "−" : "+") + words.figures().significant(Math.abs(difference) * 100, 2) + "%";
    }

    private String name(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return Notation.plain(terms.label("output", name));
        }
        var what = name.substring(dot + 1);
        return words.say(
                "site.methods.of",
                terms.label("output", name.substring(0, dot)),
                Notation.plain(terms.label("trace", what)));
    }

    /// How many of the numbers agree, in words.
    String agreement(List<CaseView> cases) {
        var numbers = cases.stream().flatMap(one -> one.numbers().stream()).toList();
        long agree = numbers.stream().filter(NumberView::agrees).count();
        return words.say(
                "site.methods.agreement",
                words.figures().whole(agree),
                words.count("site.methods.number", numbers.size()));
    }
}
