// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import static org.mutirao.calc.method.Default.parameter;

import java.util.List;
import java.util.stream.Stream;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Distance;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Road traffic that the city brings about: trips that begin or end in it.
final class Gpc2014RoadInduced {

    private static final Input.Figure<Distance> INTERNAL = Input.Figure.activity("internalTravel", Units.KILOMETRE);
    private static final Input.Figure<Distance> CROSSING_INSIDE =
            Input.Figure.activity("crossingTravelInside", Units.KILOMETRE);
    private static final Input.Figure<Distance> CROSSING_OUTSIDE =
            Input.Figure.activity("crossingTravelOutside", Units.KILOMETRE);
    private static final Input.Figure<Ratio> CROSSING_SHARE = Input.Figure.factor("crossingShare", Units.ONE)
            .within(Bounds.fraction())
            .orElse(parameter("induced.crossing-share"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "gpc-road-induced",
                            1,
                            "scope 1 VKT = internal + ½ crossing inside; scope 3 VKT = ½ crossing outside; E = Σ VKT × share × FC × EF",
                            new Citation("GPC, version 1.1", "Ch. 7, on-road, induced activity method"),
                            List.of(INTERNAL, CROSSING_INSIDE, CROSSING_OUTSIDE, CROSSING_SHARE, Vehicles.INPUT),
                            List.of(Outcome.SCOPE_1, Outcome.SCOPE_2, Outcome.SCOPE_3),
                            List.of(
                                    new Descriptor.Figure("insideDistance", Units.KILOMETRE),
                                    new Descriptor.Figure("outsideDistance", Units.KILOMETRE)))
                    .at("II.1"),
            Gpc2014RoadInduced::compute);

    private Gpc2014RoadInduced() {}

    /// - *Equation:* scope 1 VKT = internal + ½ crossing inside; scope 3 VKT = ½ crossing outside; E = Σ
    ///   VKT × share × FC × EF
    /// - *Source:* GPC, version 1.1, Ch. 7, on-road, induced activity method
    /// - *Valid for:* origin–destination models or surveys; trips through the city that neither begin nor
    ///   end there are left out. Half of a crossing trip belongs to the other end unless the share says
    ///   otherwise.
    /// - *Units:* km, 1; t of each gas; t CO2e for power, scope 3 when it is used outside.
    static Outcome compute(Values in) {
        var share = in.get(CROSSING_SHARE);
        var inside = in.get(INTERNAL)
                .plus(in.get(CROSSING_INSIDE).share(share))
                .named("insideDistance", "internal + crossing inside × share");
        var outside = in.get(CROSSING_OUTSIDE).share(share).named("outsideDistance", "crossing outside × share");
        var beyond = Stream.concat(Stream.of(Vehicles.engines(outside, in)), Vehicles.motors(outside, in).stream())
                .toList();
        var outcome = Outcome.of(Outcome.SCOPE_1, Vehicles.engines(inside, in))
                .and(Outcome.SCOPE_3, Emissions.sum(beyond))
                .figure("insideDistance", inside)
                .figure("outsideDistance", outside);
        var all = Vehicles.motors(inside, in)
                .map(power -> outcome.and(Outcome.SCOPE_2, power))
                .orElse(outcome);
        return Vehicles.check(all, in);
    }
}
