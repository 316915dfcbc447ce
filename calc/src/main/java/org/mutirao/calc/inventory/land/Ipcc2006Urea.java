// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// CO2 of urea on fields.
final class Ipcc2006Urea {

    private static final Input.Figure<Mass> UREA = Input.Figure.activity("urea", Units.TONNE);
    private static final Input.Figure<Per<Mass, Mass>> FACTOR = Input.Figure.factor(
                    "ureaCarbon", Units.TONNE.per(Units.TONNE))
            .within(Bounds.between(0, 0.2))
            .orElse(table("soil_additives", key("additive", "urea")));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-urea",
                            1,
                            "CO2 = M × EF × 44/12",
                            new Citation("2006 IPCC Guidelines", "Vol. 4, Ch. 11, Eq. 11.13"),
                            List.of(UREA, FACTOR),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("V.3"),
            Ipcc2006Urea::compute);

    private Ipcc2006Urea() {}

    /// - *Equation:* CO2 = M × EF × 44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 4, Ch. 11, Eq. 11.13
    /// - *Valid for:* Tier 1; urea as a fertiliser, with the urea in solutions of urea and ammonium
    ///   nitrate.
    /// - *Units:* t urea, t C/t; t CO2.
    static Outcome compute(Values in) {
        var carbon = in.get(UREA).times(in.get(FACTOR));
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CO2, Carbon.lost(carbon, "M × EF × 44/12")));
    }
}
