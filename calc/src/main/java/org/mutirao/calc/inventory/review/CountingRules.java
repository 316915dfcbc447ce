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
            var first = record.isEmpty() ? Optional.<RowResult>empty() : Optional.ofNullable(seen.putIfAbsent(record, row));
            if (first.filter(one -> !one.row().place().equals(row.row().place())).isPresent()) {
                var place = first.get().row().place();
                notes.find(
                        Severity.ERROR, dossier.at(row, "place"), "twice", place, row.row().place());
            }
        }
        charging(dossier, notes);
        gas(dossier, notes);
        notes.unlessJudged(Lack.ACTIVITY_ROWS);
    }

    /// What a row says about how much of what there was, whoever is said to have used it; empty when it says
    /// nothing but zeros.
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
        double charged = ExactSum.of(consumed(rows, GpcCell.II_1_2.subsector()::equals));
        double stationary =
                ExactSum.of(consumed(rows, place -> place.startsWith(Sector.STATIONARY_ENERGY.numeral() + ".")));
        if (dossier.tonnes(GpcCell.II_1_2).orElse(0) > 0 && stationary > 0) {
            if (charged <= 0) {
                notes.lacks(Lack.ELECTRICITY_ROWS);
            } else {
                double all = ExactSum.of(consumed(rows, place -> true));
                var lack = Lack.SUPPLY_OF_ELECTRICITY;
                supplied(all, OutsideFigure.ELECTRICITY_SUPPLIED, lack, "charging", GpcCell.II_1_2, dossier, notes);
            }
        }
    }

    /// The gas of a plant of heat and power is easily that of industry and of the energy industries.
    private static void gas(Dossier dossier, Notes notes) {
        var burning = dossier.rows().stream()
                .filter(row -> Written.text(row.row().inputs(), "fuel").equals(Optional.of("natural-gas")))
                .toList();
        boolean both = burning.stream().anyMatch(row -> isIn(GpcCell.I_3_1, row))
                && burning.stream().anyMatch(row -> isIn(GpcCell.I_4_1, row));
        if (both) {
            double all = ExactSum.of(burning.stream()
                    .flatMap(row -> row.result().stream())
                    .flatMap(result -> result.figures().entrySet().stream())
                    .filter(figure -> figure.getKey().equals("energy"))
                    .mapToDouble(figure -> figure.getValue().value()));
            var lack = Lack.SUPPLY_OF_GAS;
            supplied(all, OutsideFigure.NATURAL_GAS_SUPPLIED, lack, "gas", GpcCell.I_3_1, dossier, notes);
        }
    }

    private static void supplied(
            double counted, OutsideFigure figure, Lack lack, String what, GpcCell cell, Dossier dossier, Notes notes) {
        var supplied = dossier.figure(figure);
        if (supplied.isEmpty()) {
            notes.lacks(lack);
        } else if (counted > supplied.getAsDouble() * (1 + notes.limit("supplied"))) {
            var limit = notes.limit("supplied") * 100;
            notes.find(Severity.ERROR, dossier.at(cell), what, counted, supplied.getAsDouble(), limit);
        }
    }

    private static boolean isIn(GpcCell cell, RowResult row) {
        return row.row().place().equals(cell.subsector())
                || row.row().place().startsWith(cell.subsector() + ".");
    }

    private static double[] consumed(List<RowResult> rows, Predicate<String> place) {
        return rows.stream()
                .filter(row -> place.test(row.row().place()))
                .flatMapToDouble(row -> Written.in(Units.TERAJOULE, row.row().inputs(), "consumed").stream())
                .toArray();
    }
}
