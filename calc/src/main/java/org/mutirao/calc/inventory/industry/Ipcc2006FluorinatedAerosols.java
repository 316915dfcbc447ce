// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import java.util.List;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// HFCs of aerosol cans and inhalers, which are empty within two years.
final class Ipcc2006FluorinatedAerosols {

    private static final Input.Choice<Agent> AGENT = Agent.choice();
    private static final Input.Figure<Mass> SOLD = Input.Figure.activity("sold", Units.TONNE);
    private static final Input.Figure<Mass> SOLD_BEFORE = Input.Figure.activity("soldBefore", Units.TONNE);
    private static final Input.Figure<Ratio> FIRST_YEAR =
            IndustryTables.share("firstYearShare", IndustryTables.parameter("aerosol.first-year"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-fgas-aerosols",
                            1,
                            "E = sold this year × EF + sold last year × (1 − EF)",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 7, Eq. 7.6"),
                            List.of(AGENT, SOLD, SOLD_BEFORE, FIRST_YEAR),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("emittedAgent", Units.TONNE)))
                    .at("IV.2"),
            Ipcc2006FluorinatedAerosols::compute);

    private Ipcc2006FluorinatedAerosols() {}

    /// - *Equation:* E = sold this year × EF + sold last year × (1 − EF)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 7, Eq. 7.6
    /// - *Valid for:* Tier 1; propellants and inhalers, the agent in the products that are sold in the city.
    /// - *Units:* t agent, 1; t of each gas.
    static Outcome compute(Values in) {
        var first = in.get(FIRST_YEAR);
        var emitted = in.get(SOLD)
                .share(first)
                .plus(in.get(SOLD_BEFORE).share(first.complement().named("secondYear", "1 − EF")))
                .named("emittedAgent", "sold this year × EF + sold last year × (1 − EF)");
        return Outcome.of(Outcome.SCOPE_1, in.get(AGENT).emissions(emitted)).figure("emittedAgent", emitted);
    }
}
