// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Travel and freight by distance, when no fuel is known: one method for vehicles, one for passengers, one
/// for goods.
///
/// @param <D> what the distance is of
final class EpaDistanceBased<D extends Dimension> {

    private enum Vehicle implements Input.Constant {
        PASSENGER_CAR,
        LIGHT_DUTY_TRUCK,
        MEDIUM_HEAVY_TRUCK,
        MOTORCYCLE
    }

    private enum Carrier implements Input.Constant {
        BUS,
        TRANSIT_RAIL,
        COMMUTER_RAIL,
        INTERCITY_RAIL,
        INTERCITY_RAIL_NORTHEAST,
        INTERCITY_RAIL_OTHER,
        AIR_SHORT_HAUL,
        AIR_MEDIUM_HAUL,
        AIR_LONG_HAUL
    }

    private enum Freight implements Input.Constant {
        TRUCK_FREIGHT,
        RAIL_FREIGHT,
        WATER_FREIGHT,
        AIR_FREIGHT
    }

    static final Method VEHICLES =
            of("epa-vehicle-distance", Input.Choice.of("vehicle", Vehicle.values()), Units.KILOMETRE, "II.1");
    static final Method PASSENGERS = of(
            "epa-passenger-distance",
            Input.Choice.of("carrier", Carrier.values()),
            Units.PASSENGER_KILOMETRE,
            "II.1",
            "II.2",
            "II.4");
    static final Method GOODS = of(
            "epa-freight-distance",
            Input.Choice.of("freight", Freight.values()),
            Units.TONNE_KILOMETRE,
            "II.1",
            "II.2",
            "II.3",
            "II.4");

    private final Input.Figure<D> distance;
    private final Input.Figure<Per<Mass, D>> co2;
    private final Input.Figure<Per<Mass, D>> ch4;
    private final Input.Figure<Per<Mass, D>> n2o;

    private EpaDistanceBased(Input.Choice<? extends Input.Option> vehicle, Unit<D> unit) {
        this.distance = Input.Figure.activity("distance", unit);
        this.co2 = factor("co2Factor", "CO2", vehicle, unit);
        this.ch4 = factor("ch4Factor", "CH4", vehicle, unit);
        this.n2o = factor("n2oFactor", "N2O", vehicle, unit);
    }

    private static <D extends Dimension> Method of(
            String id, Input.Choice<? extends Input.Option> vehicle, Unit<D> unit, String... places) {
        var method = new EpaDistanceBased<>(vehicle, unit);
        var descriptor = new Descriptor(
                        id,
                        1,
                        "E = distance × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)",
                        new Citation(
                                "US EPA, Emission Factors for Greenhouse Gas Inventories (2021)", "Tables 8 and 10"),
                        List.of(vehicle, method.distance, method.co2, method.ch4, method.n2o, InsideShare.INPUT),
                        List.of(Outcome.SCOPE_1, Outcome.SCOPE_3),
                        List.of())
                .at(places);
        return new Method(descriptor, method::compute);
    }

    /// - *Equation:* E = distance × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)
    /// - *Source:* US EPA, Emission Factors for Greenhouse Gas Inventories (2021), Tables 8 and 10
    /// - *Valid for:* averages of the USA in 2018; elsewhere factors of one's own. Data quality low.
    /// - *Units:* km, pkm or tkm; kg for each; t of each gas.
    private Outcome compute(Values in) {
        var travelled = in.get(distance);
        var all = Emissions.of(Gas.CO2, travelled.times(in.get(co2)).named("CO2", "distance × EF"))
                .and(Gas.CH4, travelled.times(in.get(ch4)).named("CH4", "distance × EF"))
                .and(Gas.N2O, travelled.times(in.get(n2o)).named("N2O", "distance × EF"));
        return InsideShare.split(all, in);
    }

    private static <V extends Input.Option, D extends Dimension> Input.Figure<Per<Mass, D>> factor(
            String name, String gas, Input.Choice<V> vehicle, Unit<D> unit) {
        return Input.Figure.factor(name, Units.KILOGRAM.per(unit))
                .orElse(table("distance", key("vehicle", vehicle, Input.Option::id), key("gas", gas)));
    }
}
