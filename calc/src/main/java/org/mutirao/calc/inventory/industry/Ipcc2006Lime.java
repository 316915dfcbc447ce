// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

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
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// CO2 that leaves limestone and dolomite when they are burnt to lime.
final class Ipcc2006Lime {

    private enum Lime implements Input.Constant {
        HIGH_CALCIUM_LIME,
        DOLOMITIC_LIME,
        DOLOMITIC_LIME_INDUSTRIAL,
        HYDRAULIC_LIME,
        LIME_OF_UNKNOWN_TYPE
    }

    private enum State implements Input.Constant {
        QUICKLIME,
        HYDRATED
    }

    private static final Input.Choice<Lime> LIME = Input.Choice.of("product", Lime.values());
    private static final Input.Figure<Mass> PRODUCED = Input.Figure.activity("produced", Units.TONNE);
    private static final Input.Figure<Per<Mass, Mass>> FACTOR = IndustryTables.co2(LIME);
    private static final Input.Choice<State> STATE =
            Input.Choice.of("limeState", State.values()).orElse(State.QUICKLIME);
    private static final Input.Figure<Ratio> LIME_CONTENT = IndustryTables.share(
                    "limeContent", IndustryTables.parameter("lime.hydrated"))
            .when(STATE, State.HYDRATED);
    private static final Input.Figure<Ratio> KILN_DUST = Input.Figure.factor("kilnDust", Units.ONE)
            .within(Bounds.between(1, 1.5))
            .orElse(IndustryTables.parameter("kiln-dust.none"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-lime",
                            1,
                            "CO2 = lime × EF × LKD, of hydrated lime × lime content",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 2, Eq. 2.6 and 2.8, Table 2.4"),
                            List.of(LIME, PRODUCED, FACTOR, STATE, LIME_CONTENT, KILN_DUST),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("IV.1"),
            Ipcc2006Lime::compute);

    private Ipcc2006Lime() {}

    /// - *Equation:* CO2 = lime × EF × LKD, of hydrated lime × lime content
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 2, Eq. 2.6 and 2.8, Table 2.4
    /// - *Valid for:* Tier 1 and 2; one type of lime, also lime that a plant makes for its own use. Kiln dust
    ///   (Tier 2) is 1.02 where nothing better is known.
    /// - *Units:* t lime, t/t; t CO2.
    static Outcome compute(Values in) {
        var lime = switch (in.get(STATE)) {
            case QUICKLIME -> in.get(PRODUCED);
            case HYDRATED -> in.get(PRODUCED).share(in.get(LIME_CONTENT)).named("lime", "M × lime content");
        };
        var co2 = lime.times(in.get(FACTOR)).share(in.get(KILN_DUST)).named("CO2", "lime × EF × LKD");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CO2, co2));
    }
}
