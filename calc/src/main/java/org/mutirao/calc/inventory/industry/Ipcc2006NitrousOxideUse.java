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
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// N2O in hospitals and in aerosol cans.
final class Ipcc2006NitrousOxideUse {

    private static final Input.Figure<Mass> SOLD = Input.Figure.activity("sold", Units.TONNE);
    private static final Input.Figure<Mass> SOLD_BEFORE =
            Input.Figure.activity("soldBefore", Units.TONNE).optional();
    private static final Input.Figure<Ratio> EMITTED = IndustryTables.share("emittedShare", parameter("share.all"));

    private static final double HALF = 0.5;

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-n2o-use",
                            1,
                            "N2O = (sold this year + sold last year) / 2 × EF, or sold this year × EF",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 8, Eq. 8.24"),
                            List.of(SOLD, SOLD_BEFORE, EMITTED),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("IV.2"),
            Ipcc2006NitrousOxideUse::compute);

    private Ipcc2006NitrousOxideUse() {}

    /// - *Equation:* N2O = (sold this year + sold last year) / 2 × EF, or sold this year × EF
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 8, Eq. 8.24
    /// - *Valid for:* N2O as anaesthetic and as propellant; all of it is emitted. Half in the year of sale and
    ///   half in the next, when the sales of last year are known.
    /// - *Units:* t N2O sold, 1; t N2O.
    static Outcome compute(Values in) {
        var sold = in.get(SOLD);
        var used = in.find(SOLD_BEFORE)
                .map(before -> sold.plus(before).times(HALF).named("used", "(sold this year + sold last year) / 2"))
                .orElse(sold);
        var n2o = used.share(in.get(EMITTED)).named("N2O", "used × EF");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.N2O, n2o));
    }
}
