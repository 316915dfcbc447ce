// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.inventory.compute.ActivityRow;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Severity;

/// Q41: whether a record, the gas of a plant of heat and power, or the charge of a vehicle counts once.
final class CountingRules {

    private static final String GRID = "gpc-grid-electricity";

    private CountingRules() {}

    static void nothingIsCountedTwice(Dossier dossier, Notes notes) {
        var seen = new HashMap<List<Object>, RowResult>();
        for (var row : dossier.rows()) {
            notes.judged();
            var record = record(row.row());
            var first =
                    record.isEmpty() ? Optional.<RowResult>empty() : Optional.ofNullable(seen.putIfAbsent(record, row));
            if (first.filter(one -> !one.row().place().equals(row.row().place()))
                    .isPresent()) {
                var place = first.get().row().place();
                notes.find(
                        Severity.ERROR,
                        dossier.at(row, "place"),
                        "twice",
                        place,
                        row.row().place());
            }
        }
        charging(dossier, notes);
        gas(dossier, notes);
        notes.unlessJudged(Lack.ACTIVITY_ROWS);
    }

    /// What a row says about how much of what there was, whoever is said to have used it; empty when it
    /// says nothing but zeros.
    private static List<Object> record(ActivityRow row) {
        var record = new ArrayList<Object>();
        var method = Methods.find(row.method());
        for (var input : method.map(one -> one.descriptor().inputs()).orElse(List.of())) {
            var given = Optional.ofNullable(row.inputs().get(input.name()));
            given.flatMap(one -> activity(input, one, row.inputs())).ifPresent(record::add);
        }
        if (record.isEmpty()) {
            return record;
        }
        record.add(row.method());
        Written.fuels(row.inputs()).forEach(record::add);
        return record;
    }

    private static Optional<Object> activity(Input<?> input, Given given, Map<String, Given> inputs) {
        return switch (input) {
            case Input.Figure<?> figure when figure.role() == Input.Role.ACTIVITY -> amount(figure.name(), inputs);
            case Input.Amount amount when amount.role() == Input.Role.ACTIVITY -> amount(amount.name(), inputs);
            case Input.Rows rows -> Optional.of(given);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> amount(String name, Map<String, Given> inputs) {
        return Written.quantity(inputs, name)
                .filter(quantity -> quantity.value() != 0)
                .map(Object.class::cast);
    }

    /// A charge is metered with its building; in a cell of its own it has to be taken out there.
    private static void charging(Dossier dossier, Notes notes) {
        var rows = dossier.rows(GRID);
        double charged = consumed(rows, GpcCell.II_1_2.subsector()::equals);
        double stationary = consumed(rows, place -> place.startsWith(Sector.STATIONARY_ENERGY.numeral() + "."));
        if (dossier.tonnes(GpcCell.II_1_2).orElse(0) <= 0 || stationary <= 0) {
            return;
        }
        var supplied = dossier.figure(OutsideFigure.ELECTRICITY_SUPPLIED);
        if (charged <= 0) {
            notes.lacks(Lack.ELECTRICITY_ROWS);
        } else if (supplied.isEmpty()) {
            notes.lacks(Lack.SUPPLY_OF_ELECTRICITY);
        } else {
            double all = consumed(rows, place -> true);
            twice("charging", charged, all, supplied.getAsDouble(), dossier.at(GpcCell.II_1_2), notes);
        }
    }

    /// The gas of a plant of heat and power is easily that of industry and of the energy industries.
    private static void gas(Dossier dossier, Notes notes) {
        var burning = dossier.rows().stream()
                .filter(row -> Written.text(row.row().inputs(), "fuel").equals(Optional.of("natural-gas")))
                .toList();
        double industry = burnt(burning, place -> isIn(GpcCell.I_3_1, place));
        double energy = burnt(burning, place -> isIn(GpcCell.I_4_1, place));
        if (industry <= 0 || energy <= 0) {
            return;
        }
        var supplied = dossier.figure(OutsideFigure.NATURAL_GAS_SUPPLIED);
        if (supplied.isEmpty()) {
            notes.lacks(Lack.SUPPLY_OF_GAS);
        } else {
            double all = burnt(burning, place -> true);
            double either = Math.min(industry, energy);
            twice("gas", either, all, supplied.getAsDouble(), dossier.at(GpcCell.I_3_1), notes);
        }
    }

    /// What is counted beyond what was supplied, beside what may be counted twice.
    private static void twice(String what, double doubtful, double counted, double supplied, Spot spot, Notes notes) {
        if (counted - supplied > notes.limit("supplied") * doubtful) {
            notes.find(Severity.ERROR, spot, what, counted, supplied, doubtful, notes.limit("supplied") * 100);
        }
    }

    private static boolean isIn(GpcCell cell, String place) {
        return place.equals(cell.subsector()) || place.startsWith(cell.subsector() + ".");
    }

    private static double consumed(List<RowResult> rows, Predicate<String> place) {
        return ExactSum.of(rows.stream()
                .filter(row -> place.test(row.row().place()))
                .flatMapToDouble(row -> Written.in(Units.TERAJOULE, row.row().inputs(), "consumed").stream()));
    }

    private static double burnt(List<RowResult> rows, Predicate<String> place) {
        return ExactSum.of(rows.stream()
                .filter(row -> place.test(row.row().place()))
                .flatMap(row -> row.result().stream())
                .flatMap(result -> result.figures().entrySet().stream())
                .filter(figure -> figure.getKey().equals("energy"))
                .mapToDouble(figure -> figure.getValue().value()));
    }
}
