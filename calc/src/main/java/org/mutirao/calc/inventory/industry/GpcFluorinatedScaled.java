// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// HFCs and PFCs of a city from those of its country, where nothing is known of its own equipment.
final class GpcFluorinatedScaled {

    private static final Input.Choice<Agent> AGENT = Agent.choice();
    private static final Input.Figure<Mass> NATIONAL = Input.Figure.activity("nationalEmissions", Units.TONNE);
    private static final Input.Figure<Ratio> CITY_SHARE =
            Input.Figure.factor("cityShare", Units.PERCENT).within(Bounds.between(0, 100));

    static final Method METHOD = new Method(
            new Descriptor(
                            "gpc-fgas-scaled",
                            1,
                            "E = national emissions × city share",
                            new Citation("GPC, version 1.1", "Ch. 5, scaling of data"),
                            List.of(AGENT, NATIONAL, CITY_SHARE),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("emittedAgent", Units.TONNE)))
                    .at("IV.2"),
            GpcFluorinatedScaled::compute);

    private GpcFluorinatedScaled() {}

    /// - *Equation:* E = national emissions × city share
    /// - *Source:* GPC, version 1.1, Ch. 5, scaling of data
    /// - *Valid for:* one agent, emissions and share of the same year. The share by population, of commercial
    ///   cooling by value added of services, of vehicles by their number. Data quality low.
    /// - *Units:* t agent, 1; t of each gas.
    static Outcome compute(Values in) {
        var emitted = in.get(NATIONAL).share(in.get(CITY_SHARE)).named("emittedAgent", "national emissions × share");
        return Outcome.of(Outcome.SCOPE_1, in.get(AGENT).emissions(emitted)).figure("emittedAgent", emitted);
    }
}
