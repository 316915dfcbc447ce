// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.trace.Severity;

/// Q17, Q18, Q37 and Q42: the inventory beside the census, beside other cities, beside what is seen
/// from above.
final class ContextRules {

    private ContextRules() {}

    static void peopleAndLandAreTheCensus(Dossier dossier, Notes notes) {
        var people = dossier.population();
        var counted = census(dossier);
        if (people.isEmpty()) {
            notes.lacks(Lack.POPULATION);
        } else if (counted.isEmpty()) {
            notes.lacks(Lack.CENSUS);
        } else {
            double off = (people.getAsDouble() / counted.getAsDouble() - 1) * 100;
            notes.within(Severity.WARNING, dossier.whole(), "people", off, people.getAsDouble(), counted.getAsDouble());
        }
        var area = dossier.given().header().area();
        var boundary = dossier.figure(OutsideFigure.BOUNDARY_AREA);
        if (area.isEmpty()) {
            notes.lacks(Lack.AREA);
        } else if (boundary.isEmpty()) {
            notes.lacks(Lack.BOUNDARY);
        } else {
            double off = (area.get().value() / boundary.getAsDouble() - 1) * 100;
            notes.within(
                    Severity.WARNING, dossier.whole(), "area", off, area.get().value(), boundary.getAsDouble());
        }
    }

    /// The people of the year on the line between the counts around it; empty outside of them.
    private static OptionalDouble census(Dossier dossier) {
        var census = dossier.known().census();
        int year = dossier.given().header().year();
        var exact = census.get(year);
        if (exact != null) {
            return OptionalDouble.of(exact);
        }
        var before = census.headMap(year);
        var after = census.tailMap(year);
        if (before.isEmpty() || after.isEmpty()) {
            return OptionalDouble.empty();
        }
        var then = before.lastEntry();
        var later = after.firstEntry();
        double way = (double) (year - then.getKey()) / (later.getKey() - then.getKey());
        return OptionalDouble.of(then.getValue() + way * (later.getValue() - then.getValue()));
    }

    static void emissionsPerPersonAreUsual(Dossier dossier, Notes notes) {
        var people = dossier.population();
        if (people.isEmpty()) {
            notes.lacks(Lack.POPULATION);
            return;
        }
        perPerson("basic", cells(Level.BASIC::counts), people.getAsDouble(), dossier, notes);
        perPerson("homes", List.of(GpcCell.I_1_1, GpcCell.I_1_2), people.getAsDouble(), dossier, notes);
        perPerson("transport", ofSector(Sector.TRANSPORT), people.getAsDouble(), dossier, notes);
        perPerson("waste", ofSector(Sector.WASTE), people.getAsDouble(), dossier, notes);
    }

    private static void perPerson(String what, List<GpcCell> cells, double people, Dossier dossier, Notes notes) {
        dossier.tonnes(cells)
                .ifPresentOrElse(
                        tonnes -> notes.within(Severity.WARNING, dossier.at(cells), what, tonnes / people),
                        () -> notes.lacks(Lack.NUMERIC_CELLS));
    }

    static void peersAreAlike(Dossier dossier, Notes notes) {
        var people = dossier.population();
        if (people.isEmpty()) {
            notes.lacks(Lack.POPULATION);
        }
        if (dossier.known().peers().isEmpty()) {
            notes.lacks(Lack.PEERS);
        }
        people.ifPresent(all -> dossier.known().peers().forEach((sector, peers) -> {
            var tonnes = dossier.tonnes(ofSector(sector));
            var score = tonnes.isEmpty() ? tonnes : score(tonnes.getAsDouble() / all, peers, notes);
            if (tonnes.isEmpty()) {
                notes.lacks(Lack.NUMERIC_CELLS);
            } else if (score.isEmpty()) {
                notes.lacks(Lack.PEERS);
            } else {
                notes.judged();
                if (Math.abs(score.getAsDouble()) > notes.limit("score")) {
                    notes.find(
                            Severity.INFORMATION,
                            dossier.at(ofSector(sector)),
                            "outlier",
                            sector.numeral(),
                            tonnes.getAsDouble() / all,
                            median(peers),
                            peers.size(),
                            notes.limit("peers"));
                }
            }
        }));
    }

    /// - *Equation:* z = k × (x − median) / median(|x − median|) with k = 0.6745
    /// - *Source:* Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers.
    /// - *Valid for:* enough peers that are not all alike.
    /// - *Units:* t CO2e per person in; 1.
    private static OptionalDouble score(double own, List<Double> peers, Notes notes) {
        if (peers.size() < notes.limit("peers")) {
            return OptionalDouble.empty();
        }
        double middle = median(peers);
        double spread =
                median(peers.stream().map(peer -> Math.abs(peer - middle)).toList());
        return spread == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(notes.limit("normal") * (own - middle) / spread);
    }

    private static double median(List<Double> numbers) {
        var sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static void aboveAgreesWithBelow(Dossier dossier, Notes notes) {
        fuelAgreesWithRegion(dossier, notes);
        var above = dossier.figure(OutsideFigure.COMBUSTION_CO2_FROM_ABOVE);
        var burning = cells(cell -> cell.scope() == Scope.ONE
                && (cell.sector() == Sector.STATIONARY_ENERGY || cell.sector() == Sector.TRANSPORT)
                && cell != GpcCell.I_7_1
                && cell != GpcCell.I_8_1);
        double below = ExactSum.of(burning.stream()
                .flatMap(cell -> dossier.computed().getCell(cell).emissions().stream())
                .flatMap(emissions -> emissions.gases().entrySet().stream())
                .filter(gas -> gas.getKey() == Gas.CO2)
                .mapToDouble(gas -> gas.getValue().value()));
        if (above.isEmpty()) {
            notes.lacks(Lack.COMBUSTION_FROM_ABOVE);
        } else if (below <= 0) {
            notes.lacks(Lack.GASES);
        } else {
            double ratio = below / above.getAsDouble();
            notes.within(Severity.INFORMATION, dossier.at(burning), "above", ratio, below, above.getAsDouble());
        }
    }

    private static void fuelAgreesWithRegion(Dossier dossier, Notes notes) {
        var people = dossier.population();
        var region = dossier.figure(OutsideFigure.REGIONAL_FUEL_PER_PERSON);
        double energy = ExactSum.of(dossier.rows().stream()
                .filter(row -> row.row().inputs().containsKey("fuel"))
                .flatMap(row -> row.result().stream())
                .flatMap(result -> result.figures().entrySet().stream())
                .filter(figure -> figure.getKey().equals("energy"))
                .filter(figure -> figure.getValue().dimension().equals(new Energy()))
                .mapToDouble(figure -> figure.getValue().value()));
        if (people.isEmpty()) {
            notes.lacks(Lack.POPULATION);
        } else if (region.isEmpty()) {
            notes.lacks(Lack.FUEL_BALANCE);
        } else if (energy <= 0) {
            notes.lacks(Lack.FUEL_ROWS);
        } else {
            double ratio = energy / people.getAsDouble() / region.getAsDouble();
            notes.within(Severity.WARNING, dossier.whole(), "fuel", ratio);
        }
    }

    private static List<GpcCell> ofSector(Sector sector) {
        return cells(cell -> cell.sector() == sector && Level.BASIC_PLUS.counts(cell));
    }

    private static List<GpcCell> cells(Predicate<GpcCell> chosen) {
        return Arrays.stream(GpcCell.values()).filter(chosen).toList();
    }
}
