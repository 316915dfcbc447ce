// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import static org.mutirao.calc.method.Default.parameter;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// CO2 of the urea that diesel vehicles inject into their exhaust.
final class Ipcc2006UreaAdditive {

    private static final Input.Figure<Mass> ADDITIVE = Input.Figure.activity("additive", Units.TONNE);
    private static final Input.Figure<Ratio> PURITY =
            Input.Figure.factor("purity", Units.ONE).within(Bounds.fraction()).orElse(parameter("urea.purity"));

    /// The carbon of urea by mass, and CO2 by carbon.
    private static final double CO2_PER_UREA = 12.0 / 60.0 * 44.0 / 12.0;

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-urea-additive",
                            1,
                            "CO2 = additive × 12/60 × purity × 44/12",
                            new Citation("2006 IPCC Guidelines", "Vol. 2, Ch. 3, Eq. 3.2.2"),
                            List.of(ADDITIVE, PURITY),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("II.1"),
            Ipcc2006UreaAdditive::compute);

    private Ipcc2006UreaAdditive() {}

    /// - *Equation:* CO2 = additive × 12/60 × purity × 44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 2, Ch. 3, Eq. 3.2.2
    /// - *Valid for:* urea-based additive of catalytic converters; usually 1 to 3 % of the diesel by mass.
    /// - *Units:* t additive, mass fraction of urea; t CO2.
    static Outcome compute(Values in) {
        var co2 = in.get(ADDITIVE)
                .share(in.get(PURITY))
                .times(CO2_PER_UREA)
                .named("CO2", "additive × purity × 12/60 × 44/12");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CO2, co2));
    }
}
