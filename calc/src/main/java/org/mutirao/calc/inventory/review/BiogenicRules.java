// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Optional;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.inventory.fuel.Fuel;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.trace.Severity;

/// Q11: whether CO2 of biomass stays a memo, row by row, in stated cells and in published totals.
final class BiogenicRules {

    private BiogenicRules() {}

    static void biogenicCarbonStaysApart(Dossier dossier, Notes notes) {
        dossier.rows().forEach(row -> ofFuels(row, dossier, notes));
        GwpSet.find(dossier.given().header().gwpSet())
                .ifPresent(set -> Stated.list(dossier).forEach(stated -> ofStated(stated, set, dossier, notes)));
        ofPublished(dossier, notes);
        notes.unlessJudged(Lack.FUEL_ROWS);
    }

    private static void ofFuels(RowResult row, Dossier dossier, Notes notes) {
        var fuels = Written.levels(row.row().inputs()).flatMap(Written::fuels).collect(Collectors.toSet());
        if (fuels.isEmpty() || row.result().isEmpty()) {
            return;
        }
        notes.judged();
        boolean burnsFossil = fuels.stream().anyMatch(fuel -> !fuel.biogenic());
        boolean burnsBiomass = fuels.stream().anyMatch(Fuel::biogenic);
        boolean mixed = row.result().get().lines().stream()
                .map(line -> line.emissions())
                .anyMatch(emitted -> !burnsFossil && fossil(emitted) > 0
                        || !burnsBiomass
                                && emitted.biogenicCo2()
                                        .filter(memo -> memo.value() > 0)
                                        .isPresent());
        if (mixed) {
            var names = fuels.stream().map(Fuel::id).sorted().collect(Collectors.joining(", "));
            notes.find(Severity.ERROR, dossier.at(row, "fuel"), "fuel", names);
        }
    }

    private static double fossil(Emissions emitted) {
        return Optional.ofNullable(emitted.gases().get(Gas.CO2))
                .map(mass -> mass.value())
                .orElse(0.0);
    }

    private static void ofStated(Stated stated, GwpSet set, Dossier dossier, Notes notes) {
        double memo = stated.biogenic().orElse(0);
        var gases = stated.ofGases(set);
        if (memo > 0 && stated.co2e().isPresent() && gases.isPresent()) {
            notes.judged();
            if (isMemo(stated.co2e().getAsDouble() - gases.getAsDouble(), memo, notes)) {
                var cell = stated.cell().cell();
                var limit = notes.limit("counted") * 100;
                notes.find(Severity.ERROR, dossier.at(cell), "counted", cell.reference(), memo, limit);
            }
        }
    }

    private static void ofPublished(Dossier dossier, Notes notes) {
        dossier.known().published().forEach((level, published) -> {
            var ours = dossier.computed().totals().get(level).tonnes();
            double memo = dossier.computed()
                    .emissions(level::counts)
                    .biogenicCo2()
                    .map(mass -> mass.value())
                    .orElse(0.0);
            if (memo > 0 && ours.isPresent() && isMemo(published - ours.getAsDouble(), memo, notes)) {
                var limit = notes.limit("counted") * 100;
                notes.find(Severity.ERROR, dossier.whole(), "total", level.name(), published, memo, limit);
            }
        });
    }

    private static boolean isMemo(double surplus, double memo, Notes notes) {
        return Math.abs(surplus - memo) <= notes.limit("counted") * memo;
    }
}
