// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import java.util.List;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// All road traffic inside the boundary, whoever drives.
final class Gpc2014RoadGeographic {

    static final Method METHOD = new Method(
            new Descriptor(
                            "gpc-road-geographic",
                            1,
                            "E = Σ VKT inside × share × FC × EF",
                            new Citation("GPC, version 1.1", "Ch. 7, on-road, geographic (territorial) method"),
                            List.of(Travel.INPUT, Travel.OCCUPANCY, Vehicles.INPUT),
                            List.of(Outcome.SCOPE_1, Outcome.SCOPE_2),
                            List.of(new Descriptor.Figure("vehicleDistance", Units.KILOMETRE)))
                    .at("II.1"),
            Gpc2014RoadGeographic::compute);

    private Gpc2014RoadGeographic() {}

    /// - *Equation:* E = Σ VKT inside × share × FC × EF
    /// - *Source:* GPC, version 1.1, Ch. 7, on-road, geographic (territorial) method
    /// - *Valid for:* distance driven inside the boundary, through traffic included. It gives no scope 3.
    /// - *Units:* km; t of each gas; t CO2e for power.
    static Outcome compute(Values in) {
        var travelled = Travel.vehicleDistance(in);
        var engines = Outcome.of(Outcome.SCOPE_1, Vehicles.engines(travelled, in));
        var all = Vehicles.motors(travelled, in)
                .map(motors -> engines.and(Outcome.SCOPE_2, motors))
                .orElse(engines);
        return Vehicles.check(all.figure("vehicleDistance", travelled), in);
    }
}
