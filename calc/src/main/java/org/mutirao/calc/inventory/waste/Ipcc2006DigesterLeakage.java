// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

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

/// Methane that leaks from a digester whose gas is metered.
final class Ipcc2006DigesterLeakage {

    private static final Input.Figure<Mass> PRODUCED = Input.Figure.activity("methaneProduced", Units.TONNE);
    private static final Input.Figure<Ratio> LEAKAGE = Input.Figure.factor("leakage", Units.PERCENT)
            .within(Bounds.between(0, 100))
            .orElse(parameter("digester.leakage"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-digester-leakage",
                            1,
                            "CH4 = produced × leakage",
                            new Citation("2006 IPCC Guidelines", "Vol. 5, Ch. 4, section 4.1"),
                            List.of(PRODUCED, LEAKAGE),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("III.2.1", "III.2.2", "III.2.3"),
            Ipcc2006DigesterLeakage::compute);

    private Ipcc2006DigesterLeakage() {}

    /// - *Equation:* CH4 = produced × leakage
    /// - *Source:* 2006 IPCC Guidelines, Vol. 5, Ch. 4, section 4.1
    /// - *Valid for:* a digester that meters its gas, instead of the factor by waste and not beside it. The
    ///   guidelines take its N2O as negligible.
    /// - *Units:* t methane, share that leaks; t CH4.
    static Outcome compute(Values in) {
        var leaked = in.get(PRODUCED).share(in.get(LEAKAGE)).named("CH4", "produced × leakage");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CH4, leaked));
    }
}
