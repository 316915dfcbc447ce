// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import static org.mutirao.calc.method.Default.parameter;

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

/// CO2 of carbonates in ceramics, magnesia, flue-gas scrubbers, and other uses that set it free.
final class Ipcc2006Carbonates {

    private enum Carbonate implements Input.Constant {
        CALCITE,
        MAGNESITE,
        DOLOMITE,
        SIDERITE,
        SODA_ASH
    }

    private static final Input.Choice<Carbonate> CARBONATE = Input.Choice.of("carbonate", Carbonate.values());
    private static final Input.Figure<Mass> CONSUMED = Input.Figure.activity("carbonateUsed", Units.TONNE);
    private static final Input.Figure<Per<Mass, Mass>> FACTOR = IndustryTables.co2(CARBONATE);
    private static final Input.Figure<Ratio> CALCINED = IndustryTables.share("calcinedShare", parameter("share.all"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-carbonates",
                            1,
                            "CO2 = carbonate × EF × calcined share",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 2, Eq. 2.16, Table 2.1"),
                            List.of(CARBONATE, CONSUMED, FACTOR, CALCINED),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("IV.1"),
            Ipcc2006Carbonates::compute);

    private Ipcc2006Carbonates() {}

    /// - *Equation:* CO2 = carbonate × EF × calcined share
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 2, Eq. 2.16, Table 2.1
    /// - *Valid for:* pure carbonates outside cement, lime and glass, as mass of the carbonate and not of the
    ///   stone. Soda ash in glass is counted with the glass, lime on fields in V.3.
    /// - *Units:* t carbonate, t/t, 1; t CO2.
    static Outcome compute(Values in) {
        var co2 = in.get(CONSUMED).times(in.get(FACTOR)).share(in.get(CALCINED)).named("CO2", "M × EF × F");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CO2, co2));
    }
}
