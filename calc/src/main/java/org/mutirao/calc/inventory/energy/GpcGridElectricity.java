// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import java.util.List;
import java.util.stream.Stream;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Power from the grid at the average of the grid, with the losses on the way: the only one that enters totals.
final class GpcGridElectricity {

    private static final Input.Figure<Energy> CONSUMED = Input.Figure.activity("consumed", Units.MEGAWATT_HOUR);

    static final Method METHOD = new Method(
            new Descriptor(
                            "gpc-grid-electricity",
                            1,
                            "scope 2 = C × EF; scope 3 = losses × EF, losses = C × L/(1 − L)",
                            new Citation(
                                    "GPC, version 1.1", "Ch. 6, emissions from grid-supplied energy and its losses"),
                            Stream.of(List.<Input<?>>of(CONSUMED), GridFactor.INPUTS, NetworkLoss.INPUTS)
                                    .flatMap(List::stream)
                                    .toList(),
                            List.of(Outcome.SCOPE_2, Outcome.SCOPE_3),
                            List.of(new Descriptor.Figure("losses", Units.MEGAWATT_HOUR)))
                    .at("I.1", "I.2", "I.3", "I.4", "I.5", "I.6", "II.1", "II.2", "II.3", "II.4", "II.5"),
            GpcGridElectricity::compute);

    private GpcGridElectricity() {}

    /// - *Equation:* scope 2 = C × EF; scope 3 = losses × EF, losses = C × L/(1 − L)
    /// - *Source:* GPC, version 1.1, Ch. 6, emissions from grid-supplied energy and its losses
    /// - *Valid for:* metered or scaled consumption in the city, electric trains and vehicles too;
    ///   location-based.
    /// - *Units:* MWh, kg/kWh, loss ratio with its basis; t of each gas or t CO2e.
    static Outcome compute(Values in) {
        var consumed = in.get(CONSUMED);
        var outcome = Outcome.of(Outcome.SCOPE_2, GridFactor.emissions(consumed, in));
        var losses = NetworkLoss.losses(consumed, in);
        if (losses.isPresent()) {
            outcome = outcome.and(Outcome.SCOPE_3, GridFactor.emissions(losses.get(), in))
                    .figure("losses", losses.get());
        }
        return NetworkLoss.warn(GridFactor.warn(outcome, in), in);
    }
}
