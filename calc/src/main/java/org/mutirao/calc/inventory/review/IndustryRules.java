// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.NotationKey;
import org.mutirao.calc.inventory.review.Known.PlantKind;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.trace.Severity;

/// Q31 and Q32: industrial processes and fluorinated gases.
final class IndustryRules {

    private static final Set<PlantKind> EMITTING = Set.of(PlantKind.CEMENT, PlantKind.STEEL, PlantKind.CHEMICALS);

    private IndustryRules() {}

    static void plantsOfTheRegistryEmit(Dossier dossier, Notes notes) {
        dossier.known()
                .plants()
                .ifPresentOrElse(
                        plants -> {
                            notes.judged();
                            var names = plants.stream()
                                    .filter(plant -> EMITTING.contains(plant.kind()))
                                    .map(Known.Plant::name)
                                    .collect(Collectors.joining(", "));
                            boolean denied = dossier.key(GpcCell.IV_1)
                                    .filter(key -> key == NotationKey.NO)
                                    .isPresent();
                            if (denied && !names.isEmpty()) {
                                notes.find(Severity.ERROR, dossier.at(GpcCell.IV_1), "plants", names);
                            }
                        },
                        () -> notes.lacks(Lack.PLANT_REGISTRY));
        var metals = dossier.rows("ipcc2006-metals");
        dossier.rows("ipcc2006-stationary-combustion").stream()
                .filter(row -> Written.text(row.row().inputs(), "fuel")
                        .filter(fuel -> fuel.contains("coke") && !fuel.contains("gas"))
                        .isPresent())
                .filter(row -> row.row().place().equals(GpcCell.I_3_1.subsector()) && !metals.isEmpty())
                .forEach(row -> notes.find(Severity.WARNING, dossier.at(row, "fuel"), "coke"));
    }

    static void fluorinatedGasesAreUsual(Dossier dossier, Notes notes) {
        var people = dossier.population();
        if (people.isEmpty()) {
            notes.lacks(Lack.POPULATION);
            return;
        }
        var set = GwpSet.find(dossier.given().header().gwpSet());
        double tonnes = ExactSum.of(dossier.computed().getCell(GpcCell.IV_2).emissions().stream()
                .flatMap(emissions -> emissions.gases().entrySet().stream())
                .filter(gas -> gas.getKey().family() == Gas.Family.HFC)
                .mapToDouble(gas -> gas.getValue().value()
                        * set.map(known -> known.find(gas.getKey()).orElse(0)).orElse(0.0)));
        if (tonnes > 0) {
            notes.within(Severity.WARNING, dossier.at(GpcCell.IV_2), "person", tonnes / people.getAsDouble());
        }
        List<Double> banks = dossier.rows().stream()
                .filter(row -> row.row().place().equals(GpcCell.IV_2.reference()))
                .flatMap(row -> row.result().stream())
                .flatMap(result -> result.figures().entrySet().stream())
                .filter(figure -> figure.getKey().equals("bank"))
                .filter(figure -> figure.getValue().dimension().equals(new Mass()))
                .map(figure -> figure.getValue().value())
                .toList();
        if (!banks.isEmpty()) {
            double kilograms = ExactSum.of(banks.stream().mapToDouble(Double::doubleValue)) * 1000;
            notes.within(Severity.WARNING, dossier.at(GpcCell.IV_2), "bank", kilograms / people.getAsDouble());
        }
        notes.unlessJudged(Lack.FLUORINATED_GASES);
    }
}
