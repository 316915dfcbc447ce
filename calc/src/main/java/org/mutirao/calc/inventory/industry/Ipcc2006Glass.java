// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import java.util.List;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// CO2 that leaves the carbonates of which glass is melted; glass that is melted again gives none.
final class Ipcc2006Glass {

    private enum Glass implements Input.Constant {
        MIXED_GLASS,
        FLOAT_GLASS,
        CONTAINER_GLASS_FLINT,
        CONTAINER_GLASS_COLOURED,
        E_GLASS,
        INSULATION_GLASS_WOOL,
        TV_PANEL_GLASS,
        TV_FUNNEL_GLASS,
        TABLEWARE_GLASS,
        LABORATORY_GLASS,
        LIGHTING_GLASS
    }

    private static final Input.Choice<Glass> GLASS = Input.Choice.of("product", Glass.values());
    private static final Input.Figure<Mass> PRODUCED = Input.Figure.activity("produced", Units.TONNE);
    private static final Input.Figure<Per<Mass, Mass>> FACTOR = IndustryTables.co2(GLASS);
    private static final Input.Figure<Ratio> CULLET =
            IndustryTables.share("culletShare", IndustryTables.parameter("cullet", GLASS));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-glass",
                            1,
                            "CO2 = glass × EF × (1 − cullet share)",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 2, Eq. 2.10, 2.11 and 2.13, Table 2.6"),
                            List.of(GLASS, PRODUCED, FACTOR, CULLET),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("IV.1"),
            Ipcc2006Glass::compute);

    private Ipcc2006Glass() {}

    /// - *Equation:* CO2 = glass × EF × (1 − cullet share)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 2, Eq. 2.10, 2.11 and 2.13, Table 2.6
    /// - *Valid for:* Tier 1 (mixed glass) and 2 (by type). Cullet shares differ widely between plants: ask
    ///   for them.
    /// - *Units:* t glass melted, t/t, 1; t CO2.
    static Outcome compute(Values in) {
        var fresh = in.get(CULLET).complement().named("freshShare", "1 − cullet share");
        var co2 = in.get(PRODUCED).times(in.get(FACTOR)).share(fresh).named("CO2", "glass × EF × (1 − CR)");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CO2, co2));
    }
}
