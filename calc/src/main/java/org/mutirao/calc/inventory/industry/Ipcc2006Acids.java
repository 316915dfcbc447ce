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

/// N2O that forms where nitric acid is made, and where adipic acid is made with it.
final class Ipcc2006Acids {

    private enum Acid implements Input.Constant {
        NITRIC_ACID_NSCR,
        NITRIC_ACID_DESTRUCTION,
        NITRIC_ACID_ATMOSPHERIC,
        NITRIC_ACID_MEDIUM_PRESSURE,
        NITRIC_ACID_HIGH_PRESSURE,
        ADIPIC_ACID
    }

    private static final Input.Choice<Acid> ACID = Input.Choice.of("product", Acid.values());
    private static final Input.Figure<Mass> PRODUCED = Input.Figure.activity("produced", Units.TONNE);
    private static final Input.Figure<Per<Mass, Mass>> FACTOR = IndustryTables.gas("n2oFactor", ACID, "N2O");
    private static final Input.Figure<Ratio> DESTROYED =
            IndustryTables.share("destroyedShare", parameter("share.none"));
    private static final Input.Figure<Ratio> UTILISED = IndustryTables.share("abatementUse", parameter("share.all"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-acids",
                            1,
                            "N2O = acid × EF × (1 − destroyed share × abatement use)",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 3, Eq. 3.5 to 3.8, Tables 3.3 and 3.4"),
                            List.of(ACID, PRODUCED, FACTOR, DESTROYED, UTILISED),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("IV.1"),
            Ipcc2006Acids::compute);

    private Ipcc2006Acids() {}

    /// - *Equation:* N2O = acid × EF × (1 − destroyed share × abatement use)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 3, Eq. 3.5 to 3.8, Tables 3.3 and 3.4
    /// - *Valid for:* Tier 1 and 2, as 100 % acid. The factors of plants with NSCR or destruction are after
    ///   destruction: give a share destroyed only with the others.
    /// - *Units:* t acid, kg/t, 1; t N2O.
    static Outcome compute(Values in) {
        var remaining = in.get(DESTROYED)
                .share(in.get(UTILISED))
                .complement()
                .named("remaining", "1 − destroyed share × abatement use");
        var n2o = in.get(PRODUCED).times(in.get(FACTOR)).share(remaining).named("N2O", "acid × EF × remaining");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.N2O, n2o));
    }
}
