// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.People;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Severity;

/// Q23 and Q28 to Q30: solid waste and wastewater.
final class WasteRules {

    /// Where the city's own solid waste is treated, inside or elsewhere.
    private static final Set<String> OWN_WASTE =
            Set.of("III.1.1", "III.1.2", "III.2.1", "III.2.2", "III.3.1", "III.3.2");

    private static final String INCINERATION = "ipcc2006-incineration";
    private static final Unit<Per<Per<Mass, People>, Time>> GRAM_A_DAY =
            Units.GRAM.per(Units.PERSON).per(Units.DAY);
    private static final double DAYS = Units.YEAR.size() / Units.DAY.size();

    private WasteRules() {}

    static void wastePerPersonIsUsual(Dossier dossier, Notes notes) {
        for (var row : dossier.rows()) {
            var composition = Written.records(row.row().inputs(), "composition");
            if (!composition.isEmpty()) {
                double sum = sum(composition, "wasteShare") * 100;
                notes.within(Severity.ERROR, dossier.at(row, "composition"), "composition", sum);
            }
        }
        var people = dossier.population();
        var known = dossier.figure(OutsideFigure.WASTE_GENERATED);
        var waste = known.isPresent() ? known : treated(dossier);
        if (waste.isEmpty()) {
            notes.lacks(Lack.WASTE_ROWS);
        } else if (people.isEmpty()) {
            notes.lacks(Lack.POPULATION);
        } else {
            double kilograms = waste.getAsDouble() * 1000 / people.getAsDouble() / DAYS;
            notes.within(Severity.WARNING, dossier.at(ofWaste(dossier)), "person", kilograms);
        }
    }

    static void wasteBalances(Dossier dossier, Notes notes) {
        var generated = dossier.figure(OutsideFigure.WASTE_GENERATED);
        var recycled = dossier.figure(OutsideFigure.WASTE_RECYCLED);
        var uncollected = dossier.figure(OutsideFigure.WASTE_UNCOLLECTED);
        var treated = treated(dossier);
        if (treated.isEmpty()) {
            notes.lacks(Lack.WASTE_ROWS);
        } else if (generated.isEmpty() || recycled.isEmpty() || uncollected.isEmpty()) {
            notes.lacks(Lack.WASTE_BALANCE);
        } else {
            double found = ExactSum.of(treated.getAsDouble(), recycled.getAsDouble(), uncollected.getAsDouble());
            double off = (found / generated.getAsDouble() - 1) * 100;
            notes.within(
                    Severity.WARNING, dossier.at(ofWaste(dossier)), "balance", off, found, generated.getAsDouble());
        }
    }

    /// Tonnes of the city's own waste that rows bring into treatment.
    private static OptionalDouble treated(Dossier dossier) {
        int year = dossier.given().header().year();
        var masses = dossier.rows().stream()
                .filter(row -> OWN_WASTE.contains(row.row().place()))
                .flatMapToDouble(row -> DoubleStream.concat(
                        Written.in(Units.TONNE, row.row().inputs(), "wasteMass").stream(), deposited(row, year)))
                .toArray();
        return masses.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(ExactSum.of(masses));
    }

    private static DoubleStream deposited(RowResult row, int year) {
        return Written.records(row.row().inputs(), "deposits").stream()
                .filter(deposit -> isOf(year, deposit))
                .flatMapToDouble(deposit -> Written.in(Units.TONNE, deposit, "yearlyMass").stream());
    }

    private static boolean isOf(int year, Map<String, Given> deposit) {
        var from = Written.text(deposit, "from").orElse("");
        var to = Written.text(deposit, "to").orElse(from);
        var written = Integer.toString(year);
        // years have four digits, so their order is that of their texts
        return from.length() == written.length() && from.compareTo(written) <= 0 && to.compareTo(written) >= 0;
    }

    private static List<GpcCell> ofWaste(Dossier dossier) {
        return OWN_WASTE.stream()
                .sorted()
                .flatMap(reference -> GpcCell.find(reference).stream())
                .filter(dossier::isNumeric)
                .toList();
    }

    static void burntWasteIsCountedOnce(Dossier dossier, Notes notes) {
        for (var cell : GpcCell.values()) {
            if (!cell.subsector().equals("III.3")) {
                continue;
            }
            dossier.computed().getCell(cell).emissions().ifPresent(emissions -> {
                var fossil = emissions.gases().get(Gas.CO2);
                var biogenic = emissions.biogenicCo2();
                if (fossil != null
                        && biogenic.isPresent()
                        && fossil.value() + biogenic.get().value() > 0) {
                    double share =
                            fossil.value() / (fossil.value() + biogenic.get().value()) * 100;
                    notes.within(Severity.WARNING, dossier.at(cell), "fossil", share, cell.reference());
                } else if (emissions.unsplit().isEmpty()) {
                    notes.lacks(Lack.GASES);
                }
            });
        }
        var burnt = dossier.rows(INCINERATION);
        for (var row : burnt) {
            burnt.stream()
                    .filter(other -> isWaste(row) && !isWaste(other) && isSamePlant(row, other))
                    .forEach(other -> notes.find(
                            Severity.ERROR,
                            dossier.at(row, "place"),
                            "twice",
                            row.row().place(),
                            other.row().place()));
        }
        notes.unlessJudged(Lack.BURNT_WASTE);
    }

    private static boolean isWaste(RowResult row) {
        return row.row().place().startsWith(Sector.WASTE.numeral() + ".");
    }

    private static boolean isSamePlant(RowResult one, RowResult other) {
        return one.row().inputs().equals(other.row().inputs())
                || !one.row().id().isEmpty()
                        && one.row().id().equals(other.row().id());
    }

    static void wastewaterIsWhole(Dossier dossier, Notes notes) {
        for (var row : dossier.rows()) {
            var inputs = row.row().inputs();
            var systems = Written.records(inputs, "systems");
            if (!systems.isEmpty()) {
                notes.within(Severity.ERROR, dossier.at(row, "systems"), "systems", sum(systems, "peopleShare"));
            }
            Written.in(GRAM_A_DAY, inputs, "bod")
                    .ifPresent(grams -> notes.within(Severity.WARNING, dossier.at(row, "bod"), "organic", grams));
            Written.in(GRAM_A_DAY, inputs, "proteinSupply")
                    .ifPresent(grams ->
                            notes.within(Severity.WARNING, dossier.at(row, "proteinSupply"), "protein", grams));
        }
        notes.unlessJudged(Lack.WASTEWATER_ROWS);
    }

    private static double sum(List<Map<String, Given>> records, String share) {
        return ExactSum.of(records.stream().flatMapToDouble(record -> Written.in(Units.ONE, record, share).stream()));
    }
}
