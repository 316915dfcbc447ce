// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.trace.Severity;

/// Q06, Q07 and Q45: whether the numbers are those of their parts.
final class ArithmeticRules {

    /// Where methane of fossil origin escapes unburnt.
    static final Set<GpcCell> FUGITIVE = EnumSet.of(GpcCell.I_7_1, GpcCell.I_8_1);

    private ArithmeticRules() {}

    static void storedNumbersAreComputedOnes(Dossier dossier, Notes notes) {
        var set = GwpSet.find(dossier.given().header().gwpSet());
        Stated.list(dossier).forEach(stated -> {
            var cell = stated.cell().cell();
            var ours = dossier.computed().getCell(cell);
            var theirs = stated.gases().isEmpty()
                    ? stated.co2e()
                    : set.map(stated::ofGases).orElse(OptionalDouble.empty());
            if (ours.rows() > 0 && ours.co2e().isPresent() && theirs.isPresent()) {
                double computed = ours.co2e().get().value();
                double difference = Math.abs(computed - theirs.getAsDouble());
                notes.judged();
                if (difference > notes.limit("tonnes") || difference > notes.limit("share") * Math.abs(computed)) {
                    notes.find(
                            Severity.ERROR, dossier.at(cell), "cell", cell.reference(), theirs.getAsDouble(), computed);
                }
            }
        });
        dossier.known().published().forEach((level, published) -> {
            var ours = dossier.computed().totals().get(level).tonnes();
            notes.judged();
            if (ours.isEmpty() || Math.abs(ours.getAsDouble() - published) > notes.limit("tonnes")) {
                notes.find(Severity.ERROR, dossier.whole(), "total", level.name(), published, ours.orElse(0));
            }
        });
        notes.unlessJudged(Lack.STATED_BESIDE_COMPUTED);
    }

    static void co2eIsThatOfTheGases(Dossier dossier, Notes notes) {
        var set = GwpSet.find(dossier.given().header().gwpSet());
        if (set.isEmpty()) {
            notes.lacks(Lack.COMPUTED_ROWS);
            return;
        }
        Stated.list(dossier)
                .filter(stated -> stated.co2e().isPresent())
                .forEach(stated -> compare(
                        stated.cell().cell(), stated.co2e().getAsDouble(), stated.ofGases(set.get()), dossier, notes));
        for (var cell : GpcCell.values()) {
            var ours = dossier.computed().getCell(cell);
            ours.emissions()
                    .ifPresent(emissions -> compare(
                            cell, ours.co2e().orElseThrow().value(), ofGases(emissions, set.get()), dossier, notes));
        }
        notes.unlessJudged(Lack.GASES);
    }

    private static void compare(GpcCell cell, double co2e, OptionalDouble ofGases, Dossier dossier, Notes notes) {
        if (ofGases.isEmpty()) {
            return;
        }
        notes.judged();
        double gases = ofGases.getAsDouble();
        if (Math.abs(co2e - gases) > notes.limit("share") * Math.abs(gases)) {
            notes.find(Severity.ERROR, dossier.at(cell), "differs", cell.reference(), co2e, gases);
        }
    }

    /// Empty where the gases are not told apart: then there is nothing to compare.
    private static OptionalDouble ofGases(Emissions emissions, GwpSet set) {
        var gases = new EnumMap<Gas, Double>(Gas.class);
        emissions.gases().forEach((gas, mass) -> gases.put(gas, mass.value()));
        return gases.isEmpty() || emissions.unsplit().isPresent()
                ? OptionalDouble.empty()
                : Stated.weighted(gases, set);
    }

    static void fossilMethaneIsFugitive(Dossier dossier, Notes notes) {
        Arrays.stream(GpcCell.values())
                .forEach(cell -> dossier.computed()
                        .getCell(cell)
                        .emissions()
                        .filter(emissions -> !emissions.gases().isEmpty())
                        .ifPresent(emissions -> {
                            notes.judged();
                            if (emissions.gases().containsKey(Gas.CH4_FOSSIL)
                                    && !FUGITIVE.contains(cell)
                                    && cell.sector() != Sector.IPPU) {
                                notes.find(Severity.ERROR, dossier.at(cell), "fossil", cell.reference());
                            }
                        }));
        notes.unlessJudged(Lack.GASES);
    }
}
