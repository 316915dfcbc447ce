// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mutirao.calc.factor.Factor;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Q10: whether activity and factor reduce to a mass, and whether a factor is off by what a slip of units
/// makes.
final class UnitRules {

    private static final Set<String> UNIT_ISSUES = Set.of(
            "calc.issue.unit.missing",
            "calc.issue.unit.unknown",
            "calc.issue.unit.ambiguous",
            "calc.issue.unit.wrong-dimension");

    private static final String GRID = "gpc-grid-electricity";

    /// The factors of the grid, and the gas under which the table has them.
    private static final Map<String, String> GRID_GASES =
            Map.of("co2Factor", "CO2", "ch4Factor", "CH4", "n2oFactor", "N2O", "co2eFactor", "CO2e");

    private UnitRules() {}

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
            ofFuels(row, dossier, notes);
            ofRanges(row, dossier, notes);
            ofGrids(row, dossier, notes);
        }
        notes.unlessJudged(Lack.ACTIVITY_ROWS);
    }

    private static void ofFuels(RowResult row, Dossier dossier, Notes notes) {
        Written.levels(row.row().inputs())
                .forEach(level -> OwnFactor.TABLES.keySet().stream()
                        .sorted()
                        .forEach(name -> OwnFactor.find(name, level, dossier)
                                .ifPresent(own -> slip(own.value(), own.table(), dossier.at(row, name), notes))));
    }

    /// The engine names every factor that lies outside the range of its default, whatever the method.
    private static void ofRanges(RowResult row, Dossier dossier, Notes notes) {
        for (var issue : row.issues()) {
            if (issue.messageKey().equals("calc.issue.input.outside-range")
                    && !OwnFactor.TABLES.containsKey(issue.arguments().getFirst())) {
                var name = issue.arguments().getFirst();
                usual(issue, name, row, dossier)
                        .ifPresent(usual -> Written.levels(row.row().inputs())
                                .flatMap(level -> Written.quantity(level, name).stream())
                                .forEach(own -> slip(own, usual, dossier.at(row, name), notes)));
            }
        }
    }

    private static Optional<Factor> usual(Issue issue, String name, RowResult row, Dossier dossier) {
        return Methods.find(row.row().method()).stream()
                .flatMap(method -> method.descriptor().inputs().stream())
                .flatMap(UnitRules::figures)
                .filter(figure -> figure.name().equals(name))
                .flatMap(figure -> figure.fallback() instanceof Default.FromTable table
                        ? Stream.of(table.table())
                        : Stream.empty())
                .flatMap(table -> dossier.factors().list(table).stream())
                .filter(factor -> factor.id().equals(issue.arguments().getLast()))
                .findFirst();
    }

    private static Stream<Input.Figure<?>> figures(Input<?> input) {
        return switch (input) {
            case Input.Figure<?> figure -> Stream.of(figure);
            case Input.Rows rows -> rows.columns().stream().flatMap(UnitRules::figures);
            case Input.Choice<?> choice -> Stream.empty();
            case Input.Amount amount -> Stream.empty();
            case Input.Year year -> Stream.empty();
        };
    }

    /// Factors of a grid have no range to lie outside of; they are held against the table's.
    private static void ofGrids(RowResult row, Dossier dossier, Notes notes) {
        if (!row.row().method().equals(GRID)) {
            return;
        }
        GRID_GASES.forEach((name, gas) -> {
            var own = Written.quantity(row.row().inputs(), name);
            own.ifPresent(factor -> dossier.factors()
                    .find(
                            "grid",
                            Map.of("basis", "direct", "statistic", "generation average", "gas", gas),
                            dossier.given().header().setting())
                    .value()
                    .ifPresentOrElse(
                            usual -> slip(factor, usual, dossier.at(row, name), notes),
                            () -> notes.lacks(Lack.FACTOR_DEFAULT)));
        });
    }

    private static void slip(Quantity<?> own, Factor table, Spot spot, Notes notes) {
        var usual = table.value();
        if (!own.dimension().equals(usual.unit().dimension())) {
            return;
        }
        double near = notes.limit("near");
        double ratio = own.value() / usual.quantity().value();
        for (var slip : notes.slips()) {
            if (Math.abs(ratio / slip - 1) <= near || Math.abs(ratio * slip - 1) <= near) {
                var unit = usual.unit();
                notes.find(
                        Severity.ERROR,
                        spot,
                        "slip",
                        own.value() / unit.size(),
                        usual.amount(),
                        unit.id(),
                        slip,
                        near * 100);
            }
        }
    }
}
