// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mutirao.calc.factor.Factor;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.inventory.compute.ActivityRow;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.inventory.fuel.Fuel;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Severity;

/// Q09 to Q12 and Q44: whether emission factors fit what they are used for.
final class FactorRules {

    /// The properties of a fuel that a row may give itself, and the tables of those that everybody
    /// uses.
    private static final Map<String, String> TABLES =
            Map.of("co2Factor", "fuel_co2", "netCalorificValue", "fuel_ncv", "density", "fuel_density");

    private static final Set<String> UNIT_ISSUES = Set.of(
            "calc.issue.unit.missing",
            "calc.issue.unit.unknown",
            "calc.issue.unit.ambiguous",
            "calc.issue.unit.wrong-dimension");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?!\\d)");

    private FactorRules() {}

    static void carbonFactorsFitTheirFuel(Dossier dossier, Notes notes) {
        for (var row : dossier.rows()) {
            Written.levels(row.row().inputs())
                    .filter(level -> level.containsKey("fuel"))
                    .forEach(level -> ownFactor("co2Factor", level, dossier)
                            .ifPresentOrElse(
                                    own -> carbonFactor(own, dossier.at(row, "co2Factor"), notes), notes::judged));
        }
        notes.unlessJudged(Lack.FUEL_ROWS);
    }

    private static void carbonFactor(Own own, Spot spot, Notes notes) {
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

    static void unitsFit(Dossier dossier, Notes notes) {
        for (var row : dossier.rows()) {
            notes.judged();
            row.issues().stream()
                    .filter(issue -> UNIT_ISSUES.contains(issue.messageKey()))
                    .forEach(issue -> notes.find(
                            Severity.ERROR,
                            new Spot(issue.place(), List.of(), 0),
                            "unit",
                            row.row().method()));
            Written.levels(row.row().inputs())
                    .forEach(level -> TABLES.keySet().stream()
                            .sorted()
                            .forEach(name -> ownFactor(name, level, dossier)
                                    .ifPresent(own -> slip(own, dossier.at(row, name), notes))));
        }
        notes.unlessJudged(Lack.ACTIVITY_ROWS);
    }

    private static void slip(Own own, Spot spot, Notes notes) {
        var usual = own.table().value();
        double ratio = own.value().value() / usual.quantity().value();
        for (var slip : notes.slips()) {
            if (Math.abs(ratio / slip - 1) <= notes.limit("near")
                    || Math.abs(ratio * slip - 1) <= notes.limit("near")) {
                notes.find(
                        Severity.ERROR,
                        spot,
                        "slip",
                        own.value().value() / usual.unit().size(),
                        usual.amount(),
                        usual.unit().id());
            }
        }
    }

    /// A property of a fuel as the row gives it, and as the table has it.
    private record Own(Quantity<?> value, Factor table) {}

    private static Optional<Own> ownFactor(String name, Map<String, Given> level, Dossier dossier) {
        var table = Optional.ofNullable(TABLES.get(name)).orElseThrow();
        return Written.text(level, "fuel")
                .flatMap(fuel -> dossier.factors()
                        .find(
                                table,
                                Map.of("fuel", fuel),
                                dossier.given().header().setting())
                        .value())
                .flatMap(factor -> Written.quantity(level, name)
                        .filter(own ->
                                own.dimension().equals(factor.value().unit().dimension()))
                        .map(own -> new Own(own, factor)));
    }

    static void biogenicCarbonStaysApart(Dossier dossier, Notes notes) {
        for (var row : dossier.rows("ipcc2006-stationary-combustion")) {
            var fuel = Written.text(row.row().inputs(), "fuel")
                    .flatMap(id -> Fuel.list().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst());
            if (fuel.isPresent() && row.result().isPresent()) {
                notes.judged();
                boolean mixed = row.result().get().lines().stream()
                        .anyMatch(line -> fuel.get().biogenic()
                                ? line.emissions().gases().containsKey(Gas.CO2)
                                : line.emissions().biogenicCo2().isPresent());
                if (mixed) {
                    notes.find(
                            Severity.ERROR,
                            dossier.at(row, "fuel"),
                            "fuel",
                            fuel.get().id());
                }
            }
        }
        GwpSet.find(dossier.given().header().gwpSet())
                .ifPresent(set -> Stated.list(dossier)
                        .filter(stated ->
                                stated.biogenic().orElse(0) > 0 && stated.co2e().isPresent())
                        .forEach(stated -> stated.ofGases(set).ifPresent(gases -> {
                            notes.judged();
                            double more = stated.co2e().getAsDouble() - gases;
                            double memo = stated.biogenic().getAsDouble();
                            if (Math.abs(more - memo) <= notes.limit("counted") * memo) {
                                var cell = stated.cell().cell();
                                notes.find(Severity.ERROR, dossier.at(cell), "counted", cell.reference(), memo);
                            }
                        })));
        notes.unlessJudged(Lack.FUEL_ROWS);
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
        var known = dated.isPresent() || ownFactors(row.row()).isEmpty()
                ? dated
                : written(row.row().about().note() + " " + row.row().about().evidence(), year);
        if (known.isEmpty() && !ownFactors(row.row()).isEmpty()) {
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
            if (Written.text(row.row().inputs(), "factorBasis").equals(Optional.of("life-cycle"))) {
                notes.find(Severity.ERROR, dossier.at(row, "factorBasis"), "life-cycle");
            }
            var own = ownFactors(row.row());
            var about = row.row().about();
            if (!own.isEmpty() && (about.note() + about.evidence()).isBlank()) {
                var names = own.stream().sorted().collect(Collectors.joining(", "));
                notes.find(
                        Severity.WARNING,
                        dossier.at(row, own.stream().sorted().findFirst().orElseThrow()),
                        "no-source",
                        names);
            }
        }
        notes.unlessJudged(Lack.ACTIVITY_ROWS);
    }

    /// The factors that a row gives itself instead of taking those of a table. Shares, such as that of a
    /// city in its airport, are no factors.
    static Set<String> ownFactors(ActivityRow row) {
        return Methods.find(row.method()).stream()
                .flatMap(method -> method.descriptor().inputs().stream())
                .filter(Input.Figure.class::isInstance)
                .map(input -> (Input.Figure<?>) input)
                .filter(figure -> !(figure.unit().dimension() instanceof Dimension.Ratio))
                .filter(figure ->
                        figure.role() == Input.Role.FACTOR && row.inputs().containsKey(figure.name()))
                .map(Input.Figure::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
