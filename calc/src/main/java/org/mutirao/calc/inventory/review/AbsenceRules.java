// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import static org.mutirao.calc.inventory.NotationKey.NO;

import java.util.function.Predicate;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.compute.KeyedCell;
import org.mutirao.calc.inventory.fuel.Fuel;
import org.mutirao.calc.inventory.review.Known.PlantKind;
import org.mutirao.calc.trace.Severity;

/// Q05: whether what is said not to occur really does not, by its rows and by what drives it.
final class AbsenceRules {

    private AbsenceRules() {}

    static void whatDoesNotOccurHasNoActivity(Dossier dossier, Notes notes) {
        for (var one : dossier.keys(NO)) {
            notes.judged();
            var cell = dossier.computed().getCell(one.cell());
            if (cell.rows() + cell.refused() > 0 || cell.co2e().isPresent()) {
                notes.find(
                        Severity.ERROR, dossier.at(one), "activity", one.cell().reference());
            }
            switch (one.cell()) {
                case I_7_1 -> burnt(one, "coal", fuel -> fuel.group().equals("coal"), dossier, notes);
                case I_8_1 -> burnt(one, "gas", fuel -> fuel.id().equals("natural-gas"), dossier, notes);
                case I_4_4 -> generated(one, dossier, notes);
                case II_1_1 -> counted(one, "cars", OutsideFigure.CARS, Lack.CAR_NUMBER, dossier, notes);
                case II_4_3 ->
                    counted(one, "passengers", OutsideFigure.DEPARTING_PASSENGERS, Lack.PASSENGERS, dossier, notes);
                default -> {}
            }
        }
        notes.unlessJudged(Lack.NOT_OCCURRING);
    }

    /// A fuel that is burnt in the city is stored and distributed there, and some of it escapes.
    private static void burnt(KeyedCell one, String what, Predicate<Fuel> kind, Dossier dossier, Notes notes) {
        var row = dossier.rows().stream()
                .filter(burning -> Written.levels(burning.row().inputs())
                        .anyMatch(level -> Written.fuels(level).anyMatch(kind)))
                .filter(burning -> Written.quantity(burning.row().inputs(), "amount")
                        .filter(amount -> amount.value() <= 0)
                        .isEmpty())
                .findFirst();
        if (row.isPresent()) {
            var place = row.get().row().place();
            notes.find(Severity.WARNING, dossier.at(one), what, one.cell().reference(), place);
        } else if (dossier.rows().isEmpty() || isStatedAsAWhole(dossier)) {
            notes.lacks(Lack.FUEL_ROWS);
        }
    }

    /// Whether fuel may be behind a number that nobody computed.
    private static boolean isStatedAsAWhole(Dossier dossier) {
        return dossier.given().stated().stream()
                .anyMatch(stated -> stated.cell().sector() == Sector.STATIONARY_ENERGY
                        && stated.cell().scope() == Scope.ONE);
    }

    private static void counted(
            KeyedCell one, String what, OutsideFigure figure, Lack lack, Dossier dossier, Notes notes) {
        var number = dossier.figure(figure);
        if (number.isEmpty()) {
            notes.lacks(lack);
        } else if (number.getAsDouble() > 0) {
            notes.find(Severity.WARNING, dossier.at(one), what, one.cell().reference(), number.getAsDouble());
        }
    }

    private static void generated(KeyedCell one, Dossier dossier, Notes notes) {
        dossier.known()
                .plants()
                .ifPresentOrElse(
                        plants -> plants.stream()
                                .filter(plant -> plant.kind() == PlantKind.POWER)
                                .findFirst()
                                .ifPresent(plant -> notes.find(
                                        Severity.WARNING,
                                        dossier.at(one),
                                        "plant",
                                        one.cell().reference(),
                                        plant.name())),
                        () -> notes.lacks(Lack.POWER_PLANTS));
    }
}
