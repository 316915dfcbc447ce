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

/// CO2 of lime on fields.
final class Ipcc2006Liming {

    private enum Lime implements Input.Constant {
        LIMESTONE,
        DOLOMITE
    }

    private static final Input.Choice<Lime> LIME = Input.Choice.of("lime", Lime.values());
    private static final Input.Figure<Mass> MASS = Input.Figure.activity("limeMass", Units.TONNE);
    private static final Input.Figure<Per<Mass, Mass>> FACTOR = Input.Figure.factor(
                    "limeCarbon", Units.TONNE.per(Units.TONNE))
            .within(Bounds.between(0, 0.13))
            .orElse(table("soil_additives", key("additive", LIME, Lime::id)));
    private static final Input.Rows LIMES = Input.Rows.of("limes", LIME, MASS, FACTOR);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-liming",
                            1,
                            "CO2 = Σ M × EF × 44/12",
                            new Citation("2006 IPCC Guidelines", "Vol. 4, Ch. 11, Eq. 11.12"),
                            List.of(LIMES),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("V.3"),
            Ipcc2006Liming::compute);

    private Ipcc2006Liming() {}

    /// - *Equation:* CO2 = Σ M × EF × 44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 4, Ch. 11, Eq. 11.12
    /// - *Valid for:* Tier 1; limestone and dolomite spread on soils, all of whose carbon counts in
    ///   the year.
    /// - *Units:* t lime, t C/t; t CO2.
    static Outcome compute(Values in) {
        return Outcome.of(
                Outcome.SCOPE_1,
                Emissions.sum(in.get(LIMES).stream()
                        .map(row -> row.get(MASS).times(row.get(FACTOR)))
                        .map(carbon -> Emissions.of(Gas.CO2, Carbon.lost(carbon, "M × EF × 44/12")))
                        .toList()));
    }
}
