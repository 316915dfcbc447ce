// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import static org.mutirao.calc.inventory.review.Known.PlantKind.POWER;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Severity;

/// Q13, Q15, Q16 and Q19: grid energy, its losses, and the plants that make it.
final class EnergyRules {

    private static final String GRID = "gpc-grid-electricity";
    private static final String CHP = "ghgp-chp-allocation";

    /// The emissions of a plant of heat and power, as its row gives them.
    private static final Map<Gas, String> PLANT = Map.of(Gas.CO2, "co2", Gas.CH4, "ch4", Gas.N2O, "n2o");

    private EnergyRules() {}

    static void lossesFollowConsumption(Dossier dossier, Notes notes) {
        for (var row : dossier.rows()) {
            Written.in(Units.PERCENT, row.row().inputs(), "lossRatio")
                    .ifPresent(percent -> notes.within(
                            Severity.WARNING,
                            dossier.at(row, "lossRatio"),
                            "share",
                            percent,
                            row.row().place()));
        }
        var ratios = dossier.rows(GRID).stream()
                .flatMap(row -> lossOfSupply(row).stream().boxed())
                .distinct()
                .toList();
        Arrays.stream(GpcCell.values())
                .filter(cell -> cell.sector() == Sector.STATIONARY_ENERGY && cell.scope() == Scope.THREE)
                .forEach(cell -> losses(cell, ratios, dossier, notes));
        notes.unlessJudged(Lack.LOSS_RATIO);
    }

    private static void losses(GpcCell losses, List<Double> ratios, Dossier dossier, Notes notes) {
        var consumed = GpcCell.find(losses.subsector() + ".2").orElseThrow();
        var lost = dossier.tonnes(losses);
        var used = dossier.tonnes(consumed);
        var spot = dossier.at(losses);
        if (lost.orElse(0) > 0 && used.isEmpty()) {
            notes.find(Severity.ERROR, spot, "without", losses.reference(), consumed.reference());
        } else if (lost.isPresent()
                && used.orElse(0) > 0
                && dossier.computed().getCell(losses).rows() == 0) {
            double ratio = lost.getAsDouble() / used.getAsDouble();
            double share = ratio / (1 + ratio);
            if (ratios.size() == 1 && Math.abs(share / ratios.getFirst() - 1) > notes.limit("ratio")) {
                double known = ratios.getFirst() * 100;
                notes.find(Severity.ERROR, spot, "ratio", losses.reference(), share * 100, known);
            } else if (ratios.size() > 1) {
                notes.lacks(Lack.LOSS_RATIO);
            } else {
                notes.within(Severity.WARNING, spot, "share", share * 100, losses.reference());
            }
        }
    }

    /// The loss ratio that a row gives, turned to the basis of supply.
    private static OptionalDouble lossOfSupply(RowResult row) {
        boolean ofConsumption = Written.text(row.row().inputs(), "lossBasis")
                .filter("consumption"::equals)
                .isPresent();
        return Written.in(Units.ONE, row.row().inputs(), "lossRatio").stream()
                .map(ratio -> ofConsumption ? ratio / (1 + ratio) : ratio)
                .findFirst();
    }

    static void powerForTheGridStaysOutOfBasic(Dossier dossier, Notes notes) {
        var generated = dossier.tonnes(GpcCell.I_4_4);
        var published = dossier.known().published().get(Level.BASIC);
        if (dossier.computed().inventory().getValue(GpcCell.I_4_4) instanceof CellValue.Unset) {
            notes.lacks(Lack.ANSWERED_CELLS);
            return;
        }
        notes.judged();
        if (generated.orElse(0) <= 0) {
            return;
        }
        if (published != null) {
            double more =
                    published - dossier.computed().totals().basic().tonnes().orElse(0);
            if (Math.abs(more - generated.getAsDouble()) <= notes.limit("same") * generated.getAsDouble()) {
                notes.find(
                        Severity.ERROR,
                        dossier.at(GpcCell.I_4_4),
                        "counted",
                        published,
                        generated.getAsDouble(),
                        notes.limit("same") * 100);
            }
        }
        dossier.known()
                .plants()
                .ifPresentOrElse(
                        plants -> {
                            if (plants.stream().noneMatch(plant -> plant.kind() == POWER)) {
                                notes.find(Severity.WARNING, dossier.at(GpcCell.I_4_4), "no-plant");
                            }
                        },
                        () -> notes.lacks(Lack.POWER_PLANTS));
    }

    static void heatAndPowerShareOnePlant(Dossier dossier, Notes notes) {
        for (var row : dossier.rows(CHP)) {
            if (row.result().isEmpty()) {
                notes.lacks(Lack.COMPUTED_ROWS);
                continue;
            }
            perMegawattHour(row, "heat")
                    .ifPresent(rate -> notes.within(Severity.WARNING, dossier.at(row, "heat"), "heat", rate));
            perMegawattHour(row, "power")
                    .ifPresent(rate -> notes.within(Severity.WARNING, dossier.at(row, "power"), "power", rate));
            shares(row, row.result().get(), dossier, notes);
        }
        notes.unlessJudged(Lack.CHP_ROWS);
    }

    /// What heat and power together have of what the plant emits.
    private static void shares(RowResult row, Result result, Dossier dossier, Notes notes) {
        var set = GwpSet.find(dossier.given().header().gwpSet()).orElseThrow();
        var plant = new EnumMap<Gas, Double>(Gas.class);
        PLANT.forEach((gas, name) ->
                Written.in(Units.TONNE, row.row().inputs(), name).ifPresent(tonnes -> plant.put(gas, tonnes)));
        double emitted = Stated.weighted(plant, set).orElse(0);
        double shared = ExactSum.of(
                result.lines().stream().mapToDouble(line -> line.co2e().value()));
        if (emitted > 0) {
            notes.within(Severity.WARNING, dossier.at(row, "heat"), "shares", shared / emitted);
        }
    }

    private static OptionalDouble perMegawattHour(RowResult row, String name) {
        var output = Written.in(Units.MEGAWATT_HOUR, row.row().inputs(), name);
        return row.result().stream()
                .flatMap(result -> result.lines().stream())
                .filter(line -> line.name().equals(name) && output.orElse(0) > 0)
                .mapToDouble(line -> line.co2e().value() / output.orElseThrow())
                .findFirst();
    }

    static void electricityPerPersonIsUsual(Dossier dossier, Notes notes) {
        var rows = dossier.rows(GRID);
        double all = kilowattHours(rows.stream().map(row -> row.row().inputs()).toList());
        if (all <= 0) {
            notes.lacks(Lack.ELECTRICITY_ROWS);
            return;
        }
        double homes = kilowattHours(rows.stream()
                .filter(row -> row.row().place().equals(GpcCell.I_1_2.subsector()))
                .map(row -> row.row().inputs())
                .toList());
        notes.within(Severity.WARNING, dossier.at(GpcCell.I_1_2), "homes", homes / all * 100);
        dossier.population()
                .ifPresentOrElse(
                        people -> notes.within(Severity.WARNING, dossier.at(scope2(dossier)), "person", all / people),
                        () -> notes.lacks(Lack.POPULATION));
    }

    private static List<GpcCell> scope2(Dossier dossier) {
        return Arrays.stream(GpcCell.values())
                .filter(cell -> cell.scope() == Scope.TWO && dossier.isNumeric(cell))
                .toList();
    }

    private static double kilowattHours(List<Map<String, Given>> inputs) {
        return ExactSum.of(inputs.stream()
                .flatMapToDouble(given -> Written.in(Units.KILOWATT_HOUR, given, "consumed").stream())
                .toArray());
    }
}
