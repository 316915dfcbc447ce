// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mutirao.platform.ledger.Fact.Qualifier;
import org.mutirao.platform.ledger.Fact.Unit;
import org.mutirao.platform.web.Words;

/// Facts in words: the figure with its unit, when it holds, and whether it is reached.
public final class FactText {

    private FactText() {}

    /// The figure with qualifier and unit: “more than 25 million people”, “逾2,500万人”.
    public static String figure(Fact fact, Words words) {
        return qualified(fact.qualifier(), amount(fact, words), words);
    }

    /// A figure that is not a fact of the ledger, such as a count of signatories, in the same words.
    public static String figure(Qualifier qualifier, double value, Unit unit, Words words) {
        return qualified(qualifier, amount(value, unit, words), words);
    }

    /// A value with its unit: “30%”, “12 cities”.
    public static String amount(double value, Unit unit, Words words) {
        return withUnit(words.figures().exact(value), value, unit, words);
    }

    private static String qualified(Qualifier qualifier, String amount, Words words) {
        return words.say("ledger.figure." + qualifier.name().toLowerCase(Locale.ROOT), amount);
    }

    /// The figure with its unit, without the qualifier: “25 million people”.
    public static String amount(Fact fact, Words words) {
        return withUnit(number(fact, words), fact.value(), fact.unit(), words);
    }

    /// The bare number, or the range, in the language's own large units.
    public static String number(Fact fact, Words words) {
        var figures = words.figures();
        if (fact.unit().id().equals("year")) {
            return String.valueOf((int) fact.value());
        }
        if (fact.low().isPresent() && fact.high().isPresent()) {
            return words.say(
                    "ledger.range",
                    figures.exact(fact.low().getAsDouble()),
                    figures.exact(fact.high().getAsDouble()));
        }
        return figures.exact(fact.value());
    }

    /// The name of a unit after a number.
    public static String unit(Unit unit, double value, Words words) {
        return words.choose(value == 1 ? unit.one() : unit.other(), unit.chinese());
    }

    /// The sign that stands before a figure in a short display: “>”, “≈”; empty for an exact figure.
    public static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EQ -> "";
            case GT -> ">";
            case GTE -> "≥";
            case LT -> "<";
            case LTE, UP_TO -> "≤";
            case APPROX -> "≈";
        };
    }

    /// When the figure holds, as the source says it, with its base year and whether it is planned: “since 2022”,
    /// “2017 to 2023”; empty when the source says nothing.
    public static String period(Fact fact, Words words) {
        var parts = when(fact, words);
        switch (fact.status()) {
            case ACHIEVED -> {}
            case PLANNED, EXPECTED -> parts.add(status(fact.status(), words));
        }
        return String.join(words.say("ledger.period.separator"), parts);
    }

    /// Whether the figure is reached, set out for later, or hoped for.
    public static String status(Fact.Status status, Words words) {
        return words.say("ledger.status." + status.name().toLowerCase(Locale.ROOT));
    }

    /// The dates and the period in the words of the source, without the status; empty when the source says nothing.
    public static List<String> when(Fact fact, Words words) {
        var parts = new ArrayList<String>();
        var figure = figure(fact, words);
        dates(fact, words)
                .filter(dates -> !dates.equals(figure)) // a figure that is a year holds in that year
                .ifPresent(parts::add);
        fact.period().ifPresent(text -> parts.add(text.in(words)));
        return parts;
    }

    private static Optional<String> dates(Fact fact, Words words) {
        var figures = words.figures();
        var base = fact.baseYear().map(String::valueOf);
        if (base.isPresent()) {
            return Optional.of(fact.ends()
                    .map(end -> words.say("ledger.period.change", base.get(), figures.date(end)))
                    .orElseGet(() -> words.say("ledger.period.against", base.get())));
        }
        if (fact.starts().isPresent() && fact.starts().equals(fact.ends())) {
            return fact.starts().map(figures::date);
        }
        if (fact.starts().isPresent()) {
            var start = figures.date(fact.starts().get());
            return Optional.of(fact.ends()
                    .map(end -> words.say("ledger.period.between", start, figures.date(end)))
                    .orElseGet(() -> words.say("ledger.period.since", start)));
        }
        return fact.ends().map(end -> words.say("ledger.period.until", figures.date(end)));
    }

    private static String withUnit(String number, double value, Unit unit, Words words) {
        return switch (unit.id()) {
            case "%" -> number + "%";
            case "year" -> words.say("web.date.year", number);
            default -> words.say("ledger.amount", number, unit(unit, value, words));
        };
    }
}
