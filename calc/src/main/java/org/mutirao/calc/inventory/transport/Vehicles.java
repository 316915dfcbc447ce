// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutirao.calc.inventory.fuel.Fuel;
import org.mutirao.calc.inventory.fuel.FuelInputs;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Need;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Distance;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// The fleet: which share of the distance each class of vehicles drives, on what, and how much of it.
/// Shared by the three methods that start from traffic.
final class Vehicles {

    private enum Drive implements Input.Constant {
        COMBUSTION,
        ELECTRIC
    }

    private static final double SHARES_ADD_UP_WITHIN = 0.005;

    private static final Input.Figure<Ratio> SHARE =
            Input.Figure.factor("distanceShare", Units.PERCENT).within(Bounds.between(0, 100));
    private static final Input.Choice<Drive> DRIVE =
            Input.Choice.of("drive", Drive.values()).orElse(Drive.COMBUSTION);
    private static final Input.Choice<Fuel> FUEL_CHOICE =
            Input.Choice.of("fuel", RoadFuel.all()).when(DRIVE, Drive.COMBUSTION);
    private static final Input.Amount USE = Input.Amount.factor(
                    "fuelUse",
                    Units.LITRE.per(Units.KILOMETRE.of(100)),
                    Units.KILOGRAM.per(Units.KILOMETRE.of(100)),
                    Units.TERAJOULE.per(Units.KILOMETRE))
            .when(DRIVE, Drive.COMBUSTION);
    private static final FuelInputs FUEL = FuelInputs.of("", FUEL_CHOICE, USE);
    private static final Input.Choice<RoadFuel.Technology> TECHNOLOGY =
            RoadFuel.technology().when(DRIVE, Drive.COMBUSTION);
    private static final Input.Figure<Per<Mass, Energy>> CH4 =
            RoadFuel.factor("ch4Factor", "CH4", TECHNOLOGY).when(DRIVE, Drive.COMBUSTION);
    private static final Input.Figure<Per<Mass, Energy>> N2O =
            RoadFuel.factor("n2oFactor", "N2O", TECHNOLOGY).when(DRIVE, Drive.COMBUSTION);
    private static final Input.Figure<Per<Energy, Distance>> POWER_USE = Input.Figure.factor(
                    "powerUse", Units.KILOWATT_HOUR.per(Units.KILOMETRE.of(100)))
            .within(Bounds.between(0, 1000))
            .when(DRIVE, Drive.ELECTRIC);
    private static final Input.Figure<Per<Mass, Energy>> GRID_FACTOR = Input.Figure.factor(
                    "gridFactor", Units.KILOGRAM.per(Units.KILOWATT_HOUR))
            .within(Bounds.between(0, 3))
            .when(DRIVE, Drive.ELECTRIC);

    static final Input.Rows INPUT = new Input.Rows("vehicles", columns(), new Need.Always());

    private Vehicles() {}

    /// - *Equation:* E = Σ VKT × share × FC × EF
    /// - *Source:* GPC, version 1.1, Ch. 7, on-road transportation; 2006 IPCC Guidelines, Vol. 2, Ch. 3,
    ///   section 3.2.
    /// - *Valid for:* vehicles with an engine; their CO2 by fuel, CH4 and N2O by technology.
    /// - *Units:* km, 1, L/100 km or kg/100 km or TJ/km, kg/TJ; t of each gas.
    static Emissions engines(Estimate<Distance> travelled, Values in) {
        return Emissions.sum(in.get(INPUT).stream()
                .filter(row -> row.get(DRIVE) == Drive.COMBUSTION)
                .map(row -> engine(travelled.share(row.get(SHARE)).named("distance", "VKT × share"), row))
                .toList());
    }

    /// - *Equation:* E = Σ VKT × share × power use × EF grid
    /// - *Source:* GPC, version 1.1, Ch. 7, on-road transportation.
    /// - *Valid for:* electric vehicles whose power is not counted with a building. Empty when there are
    ///   none.
    /// - *Units:* km, 1, kWh/100 km, kg/kWh; t CO2e.
    static Optional<Emissions> motors(Estimate<Distance> travelled, Values in) {
        var electric = in.get(INPUT).stream()
                .filter(row -> row.get(DRIVE) == Drive.ELECTRIC)
                .map(row -> motor(travelled.share(row.get(SHARE)).named("distance", "VKT × share"), row))
                .toList();
        return electric.isEmpty() ? Optional.empty() : Optional.of(Emissions.sum(electric));
    }

    static Outcome check(Outcome outcome, Values in) {
        double sum = Estimate.sum(
                        in.get(INPUT).stream().map(row -> row.get(SHARE)).toList())
                .value();
        return Math.abs(sum - 1) <= SHARES_ADD_UP_WITHIN
                ? outcome
                : outcome.but(Issue.of(Severity.ERROR, "calc.issue.shares.not-one", INPUT.name()));
    }

    private static Emissions engine(Estimate<Distance> distance, Values row) {
        var energy = FUEL.energy(used(distance, row.get(USE)), row);
        return FUEL.co2(energy, row)
                .and(Gas.CH4, FuelInputs.gas(Gas.CH4, energy, row.get(CH4)))
                .and(Gas.N2O, FuelInputs.gas(Gas.N2O, energy, row.get(N2O)));
    }

    private static Estimate<?> used(Estimate<Distance> distance, Estimate<?> use) {
        var km = new Distance();
        if (!(use.dimension() instanceof Per<?, ?> per)) {
            throw new IllegalArgumentException(use.dimension() + " is not a use of fuel by distance.");
        }
        return switch (per.amount()) {
            case Volume volume -> distance.times(use.as(new Per<>(volume, km))).named("fuelUsed", "distance × use");
            case Mass mass -> distance.times(use.as(new Per<>(mass, km))).named("fuelUsed", "distance × use");
            case Energy energy -> distance.times(use.as(new Per<>(energy, km))).named("fuelUsed", "distance × use");
            case Dimension other -> throw new IllegalArgumentException(other + " is not a measure of fuel.");
        };
    }

    private static Emissions motor(Estimate<Distance> distance, Values row) {
        var power = distance.times(row.get(POWER_USE)).named("power", "distance × use");
        return Emissions.unsplit(power.times(row.get(GRID_FACTOR)).named("CO2e", "power × EF grid"));
    }

    private static List<Input<?>> columns() {
        var columns = new ArrayList<Input<?>>(List.of(SHARE, DRIVE));
        columns.addAll(FUEL.and(TECHNOLOGY, CH4, N2O, POWER_USE, GRID_FACTOR));
        return columns;
    }
}
