// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import java.util.List;
import java.util.stream.Stream;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Road traffic of the residents, wherever they drive.
final class Gpc2014RoadResident {

    private static final Input.Figure<Ratio> INSIDE =
            Input.Figure.factor("insideShare", Units.ONE).within(Bounds.fraction());

    static final Method METHOD = new Method(
            new Descriptor(
                            "gpc-road-resident",
                            1,
                            "E = Σ VKT resident × share × FC × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)",
                            new Citation("GPC, version 1.1", "Ch. 7, on-road, resident activity method"),
                            List.of(Travel.INPUT, Travel.OCCUPANCY, INSIDE, Vehicles.INPUT),
                            List.of(Outcome.SCOPE_1, Outcome.SCOPE_2, Outcome.SCOPE_3),
                            List.of(new Descriptor.Figure("vehicleDistance", Units.KILOMETRE)))
                    .at("II.1"),
            Gpc2014RoadResident::compute);

    private Gpc2014RoadResident() {}

    /// - *Equation:* E = Σ VKT resident × share × FC × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)
    /// - *Source:* GPC, version 1.1, Ch. 7, on-road, resident activity method
    /// - *Valid for:* distance of vehicles registered in the city. Traffic of visitors is left out.
    /// - *Units:* km, share inside the boundary; t of each gas; t CO2e for power, scope 3 when it is used
    ///   outside.
    static Outcome compute(Values in) {
        var travelled = Travel.vehicleDistance(in);
        var inside = in.get(INSIDE);
        var outside = inside.complement().named("outsideShare", "1 − inside");
        var engines = Vehicles.engines(travelled, in);
        var motors = Vehicles.motors(travelled, in);
        var beyond = Stream.concat(Stream.of(engines), motors.stream())
                .map(emissions -> emissions.share(outside))
                .toList();
        var outcome = Outcome.of(Outcome.SCOPE_1, engines.share(inside)).and(Outcome.SCOPE_3, Emissions.sum(beyond));
        var all = motors.map(power -> outcome.and(Outcome.SCOPE_2, power.share(inside)))
                .orElse(outcome);
        return Vehicles.check(all.figure("vehicleDistance", travelled), in);
    }
}
