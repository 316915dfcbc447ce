// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.Dimension.Distance;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Severity;

/// Q20 to Q22: fuel and distance on the road and in the air.
final class TransportRules {

    private static final String[] SALES = {"ipcc2006-road-fuel-sales", "ipcc2006-road-blend-sales"};
    private static final String[] TRAFFIC = {"gpc-road-geographic", "gpc-road-resident", "gpc-road-induced"};
    private static final Set<String> ENERGIES = Set.of("energy", "fossilEnergy", "bioEnergy");

    private TransportRules() {}

    static void roadFuelIsUsual(Dossier dossier, Notes notes) {
        var sold = dossier.rows(SALES);
        var driven = dossier.rows(TRAFFIC);
        if (!sold.isEmpty() || !driven.isEmpty()) {
            fuelPerPerson(sold.isEmpty() ? driven : sold, dossier, notes);
            distancePerCar(driven, dossier, notes);
        }
        for (var row : driven) {
            // diesel drives lorries too, of which more is usual
            Written.records(row.row().inputs(), "vehicles").stream()
                    .filter(vehicles -> Written.text(vehicles, "fuel").equals(Optional.of("motor-gasoline")))
                    .flatMapToDouble(vehicles ->
                            Written.in(Units.LITRE.per(Units.KILOMETRE.of(100)), vehicles, "fuelUse").stream())
                    .forEach(use -> notes.within(Severity.WARNING, dossier.at(row, "vehicles"), "use", use));
        }
        notes.unlessJudged(Lack.ROAD_ROWS);
    }

    private static void fuelPerPerson(List<RowResult> rows, Dossier dossier, Notes notes) {
        var litres = rows.stream()
                .flatMap(row -> litres(row, dossier).stream().boxed())
                .toList();
        var people = dossier.population();
        if (people.isEmpty()) {
            notes.lacks(Lack.POPULATION);
        } else if (litres.size() < rows.size()) {
            notes.lacks(Lack.COMPUTED_ROWS);
        } else {
            double all = ExactSum.of(litres.stream().mapToDouble(Double::doubleValue));
            notes.within(Severity.WARNING, dossier.at(GpcCell.II_1_1), "fuel", all / people.getAsDouble());
        }
    }

    private static void distancePerCar(List<RowResult> driven, Dossier dossier, Notes notes) {
        var cars = dossier.figure(OutsideFigure.CARS);
        double distance = dossier.figure(OutsideFigure.CAR_DISTANCE).orElseGet(() -> distance(driven));
        if (cars.isEmpty()) {
            notes.lacks(Lack.CAR_NUMBER);
        } else if (distance <= 0) {
            notes.lacks(Lack.CAR_KILOMETRES);
        } else if (cars.getAsDouble() > 0) {
            notes.within(Severity.WARNING, dossier.at(GpcCell.II_1_1), "distance", distance / cars.getAsDouble());
        }
    }

    /// Of all vehicles, where nobody knows that of the cars alone.
    private static double distance(List<RowResult> driven) {
        return ExactSum.of(driven.stream()
                .flatMap(row -> row.result().stream())
                .flatMap(result -> result.figures().entrySet().stream())
                .filter(figure -> figure.getKey().endsWith("Distance"))
                .mapToDouble(figure -> figure.getValue().value()));
    }

    static void salesAgreeWithTraffic(Dossier dossier, Notes notes) {
        var other = dossier.figure(OutsideFigure.OTHER_ROAD_ENERGY);
        double own = ExactSum.of(
                sum(dossier.rows(SALES), TransportRules::energyOfSales),
                sum(dossier.rows(TRAFFIC), row -> energyOfTraffic(row, dossier)));
        if (own <= 0) {
            notes.lacks(Lack.ROAD_ROWS);
        } else if (other.isEmpty()) {
            notes.lacks(Lack.ROAD_ENERGY);
        } else {
            double off = (own / other.getAsDouble() - 1) * 100;
            notes.within(Severity.WARNING, dossier.at(GpcCell.II_1_1), "differs", off, own, other.getAsDouble());
        }
    }

    private static double sum(List<RowResult> rows, ToDoubleFunction<RowResult> energy) {
        return ExactSum.of(rows.stream().mapToDouble(energy));
    }

    private static double energyOfSales(RowResult row) {
        return ExactSum.of(row.result().stream()
                .flatMap(result -> result.figures().entrySet().stream())
                .filter(figure -> ENERGIES.contains(figure.getKey()))
                .mapToDouble(figure -> figure.getValue().value()));
    }

    /// The distance of each class of vehicles times what it burns for each kilometre.
    private static double energyOfTraffic(RowResult row, Dossier dossier) {
        double distance = distance(List.of(row));
        return ExactSum.of(Written.records(row.row().inputs(), "vehicles").stream()
                .mapToDouble(vehicles -> distance
                        * Written.in(Units.ONE, vehicles, "distanceShare").orElse(0)
                        * perKilometre(vehicles, dossier).orElse(0)));
    }

    private static OptionalDouble perKilometre(Map<String, Given> vehicles, Dossier dossier) {
        return fuelPerKilometre(vehicles)
                .map(fuel -> FuelMeasures.terajoules(fuel, vehicles, dossier))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<Quantity<?>> fuelPerKilometre(Map<String, Given> vehicles) {
        return Written.quantity(vehicles, "fuelUse")
                .filter(use ->
                        use.dimension() instanceof Per<?, ?> per && per.by().equals(new Distance()))
                .map(use -> new Quantity<>(use.value(), ((Per<?, ?>) use.dimension()).amount()));
    }

    static void flightsAreUsual(Dossier dossier, Notes notes) {
        var inside = dossier.tonnes(GpcCell.II_4_1);
        var outside = dossier.tonnes(GpcCell.II_4_3);
        if (outside.orElse(0) > 0) {
            double share = inside.orElse(0) / outside.getAsDouble() * 100;
            notes.within(Severity.WARNING, dossier.at(GpcCell.II_4_1), "local", share);
        }
        var passengers = dossier.figure(OutsideFigure.DEPARTING_PASSENGERS);
        var flights = dossier.rows("ipcc2006-aviation");
        var tonnes = flights.stream()
                .flatMap(row -> tonnes(row, dossier).stream().boxed())
                .toList();
        if (flights.isEmpty() || tonnes.size() < flights.size()) {
            notes.lacks(Lack.AVIATION_ROWS);
        } else if (passengers.isEmpty()) {
            notes.lacks(Lack.PASSENGERS);
        } else {
            double kilograms = ExactSum.of(tonnes.stream().mapToDouble(Double::doubleValue)) * 1000;
            double each = kilograms / passengers.getAsDouble();
            notes.within(Severity.WARNING, dossier.at(GpcCell.II_4_3), "passenger", each);
        }
    }

    /// The fuel of the city's flights.
    private static OptionalDouble tonnes(RowResult row, Dossier dossier) {
        var value =
                FuelMeasures.property("fuel_ncv", "netCalorificValue", row.row().inputs(), dossier);
        var energy = row.result().map(result -> result.figures().get("energy"));
        return energy.isEmpty() || value.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(energy.get().value() / value.getAsDouble());
    }

    /// The fuel of a row of sales, or of a row of traffic; empty when that of one class of vehicles is not
    /// known.
    private static OptionalDouble litres(RowResult row, Dossier dossier) {
        var inputs = row.row().inputs();
        var vehicles = Written.records(inputs, "vehicles");
        if (vehicles.isEmpty()) {
            return Written.quantity(inputs, "amount")
                    .map(amount -> FuelMeasures.litres(amount, inputs, dossier))
                    .orElse(OptionalDouble.empty());
        }
        double distance = distance(List.of(row));
        var engines = vehicles.stream().filter(one -> one.containsKey("fuel")).toList();
        var litres = engines.stream()
                .flatMapToDouble(one -> fuelPerKilometre(one).stream()
                        .flatMapToDouble(fuel -> FuelMeasures.litres(fuel, one, dossier).stream())
                        .map(each -> each
                                * distance
                                * Written.in(Units.ONE, one, "distanceShare").orElse(0)))
                .toArray();
        return distance > 0 && litres.length == engines.size()
                ? OptionalDouble.of(ExactSum.of(litres))
                : OptionalDouble.empty();
    }
}
