// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.inventory.compute.ActivityRow;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Severity;

/// Q09, Q12 and Q44: whether emission factors fit what they are used for.
final class FactorRules {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?!\\d)");

    /// Words that say that a factor counts more than what is burnt, unless they say that it does not.
    private static final Pattern LIFE_CYCLE =
            Pattern.compile("(?<!\\b(?:no|not|without|excluding|excludes|except)\\b[^.;]{0,20})"
                    + "(?i:life.?cycle|upstream|well.to.(?:wheel|tank))"
                    + "|(?<!(?:不含|不包括|不计|非)[^。；]{0,10})(?:全?生命周期|上游)");

    private static final Set<String> GRID_FACTORS = Set.of("co2Factor", "ch4Factor", "n2oFactor", "co2eFactor");

    private FactorRules() {}

    static void carbonFactorsFitTheirFuel(Dossier dossier, Notes notes) {
        for (var row : dossier.rows()) {
            Written.levels(row.row().inputs())
                    .filter(level -> level.containsKey("fuel"))
                    .forEach(level -> OwnFactor.find("co2Factor", level, dossier)
                            .ifPresentOrElse(
                                    own -> carbonFactor(own, dossier.at(row, "co2Factor"), notes), notes::judged));
        }
        notes.unlessJudged(Lack.FUEL_ROWS);
    }

    private static void carbonFactor(OwnFactor own, Spot spot, Notes notes) {
        double usual = own.table().value().amount();
        double size = own.table().value().unit().size();
        double value = own.value().value() / size;
        if (!notes.threshold("share").holds(value / usual)) {
            notes.find(
                    Severity.ERROR,
                    spot,
                    "share",
                    value,
                    usual,
                    own.table().value().unit().id());
            return;
        }
        if (own.table().low().isEmpty() || own.table().high().isEmpty()) {
            notes.lacks(Lack.FACTOR_RANGE);
            return;
        }
        notes.judged();
        double low = own.table().low().getAsDouble();
        double high = own.table().high().getAsDouble();
        if (value < low || value > high) {
            var unit = own.table().value().unit().id();
            notes.find(Severity.WARNING, spot, "range", value, low, high, unit);
        }
    }

    static void gridFactorIsUsual(Dossier dossier, Notes notes) {
        for (var row : dossier.rows("gpc-grid-electricity")) {
            var consumed = Written.in(Units.MEGAWATT_HOUR, row.row().inputs(), "consumed");
            var emitted = row.result().stream()
                    .flatMap(result -> result.lines().stream())
                    .filter(line -> line.name().equals(Outcome.SCOPE_2))
                    .findFirst();
            if (emitted.isEmpty() || consumed.isEmpty() || consumed.getAsDouble() <= 0) {
                notes.lacks(Lack.COMPUTED_ROWS);
                continue;
            }
            double factor = emitted.get().co2e().value() / consumed.getAsDouble();
            notes.within(Severity.WARNING, dossier.at(row, "co2Factor"), "factor", factor);
            yearOfFactor(row, dossier, notes);
        }
        notes.unlessJudged(Lack.ELECTRICITY_ROWS);
    }

    private static void yearOfFactor(RowResult row, Dossier dossier, Notes notes) {
        int year = dossier.given().header().year();
        var dated = row.issues().stream()
                .filter(issue -> issue.messageKey().equals("calc.issue.factor.other-year"))
                .mapToInt(issue -> Integer.parseInt(issue.arguments().get(1)))
                .findFirst();
        var known = dated.isPresent() || OwnFactor.names(row.row()).isEmpty()
                ? dated
                : written(row.row().about().note() + " " + row.row().about().evidence(), year);
        if (known.isEmpty() && !OwnFactor.names(row.row()).isEmpty()) {
            notes.lacks(Lack.FACTOR_YEAR);
        }
        known.ifPresent(of ->
                notes.within(Severity.WARNING, dossier.at(row, "co2Factor"), "year", Math.abs(of - year), of, year));
    }

    /// The year nearest to the inventory's that a text names.
    private static OptionalInt written(String text, int year) {
        return YEAR.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .boxed()
                .min((one, other) -> Integer.compare(Math.abs(one - year), Math.abs(other - year)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    static void factorsHaveASource(Dossier dossier, Notes notes) {
        for (var row : dossier.rows()) {
            notes.judged();
            var basis = Written.text(row.row().inputs(), "factorBasis");
            if (basis.equals(Optional.of("life-cycle"))) {
                notes.find(Severity.ERROR, dossier.at(row, "factorBasis"), "life-cycle");
            }
            var own = OwnFactor.names(row.row());
            if (!own.isEmpty()) {
                told(own, row, dossier, notes);
                if (basis.isEmpty() && hasBasis(row.row()) && own.stream().anyMatch(GRID_FACTORS::contains)) {
                    notes.find(Severity.WARNING, dossier.at(row, "factorBasis"), "no-scope", names(own));
                }
            }
        }
        notes.unlessJudged(Lack.ACTIVITY_ROWS);
    }

    /// Whether it is said of own factors who gives them, of which year they are, and what they count.
    private static void told(Set<String> own, RowResult row, Dossier dossier, Notes notes) {
        var words = OwnFactor.words(row.row().about());
        var spot = dossier.at(row, own.stream().sorted().findFirst().orElseThrow());
        if (words.isBlank()) {
            notes.find(Severity.WARNING, spot, "no-source", names(own));
        } else if (!YEAR.matcher(words).find()) {
            notes.find(Severity.WARNING, spot, "no-year", names(own));
        }
        boolean counted = row.cells().keySet().stream().anyMatch(cell -> cell.scope() != Scope.THREE);
        if (counted && LIFE_CYCLE.matcher(words).find()) {
            notes.find(Severity.ERROR, spot, "said", names(own));
        }
    }

    private static boolean hasBasis(ActivityRow row) {
        return Methods.find(row.method()).stream()
                .flatMap(method -> method.descriptor().inputs().stream())
                .anyMatch(input -> input.name().equals("factorBasis"));
    }

    private static String names(Set<String> own) {
        return own.stream().sorted().collect(Collectors.joining(", "));
    }
}
