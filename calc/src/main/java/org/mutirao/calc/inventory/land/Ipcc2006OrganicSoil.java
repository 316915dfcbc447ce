// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import java.util.List;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Area;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// CO2 of drained peat and other organic soils.
final class Ipcc2006OrganicSoil {

    private static final Input.Figure<Per<Mass, Area>> FACTOR =
            DrainedSoil.factor("drainedCarbon", "carbon", Units.TONNE, 100);
    private static final Input.Rows SOILS =
            Input.Rows.of("drainedSoils", DrainedSoil.USE, DrainedSoil.CLIMATE, DrainedSoil.AREA, FACTOR);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-organic-soil",
                            1,
                            "CO2 = Σ A × EF × 44/12",
                            new Citation("2006 IPCC Guidelines", "Vol. 4, Ch. 2, Eq. 2.26"),
                            List.of(SOILS),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("carbonLoss", Units.TONNE)))
                    .at("V.2"),
            Ipcc2006OrganicSoil::compute);

    private Ipcc2006OrganicSoil() {}

    /// - *Equation:* CO2 = Σ A × EF × 44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 4, Ch. 2, Eq. 2.26
    /// - *Valid for:* Tier 1; organic soils that are drained for crops, grass or trees. Their N2O
    ///   stands with the managed soils of V.3.
    /// - *Units:* ha, t C/ha in a year; t CO2.
    static Outcome compute(Values in) {
        var lost = Estimate.sum(in.get(SOILS).stream()
                        .map(row ->
                                row.get(DrainedSoil.AREA).times(row.get(FACTOR)).named("carbonLoss", "A × EF"))
                        .toList())
                .named("carbonLoss", "Σ A × EF");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CO2, Carbon.lost(lost, "Σ A × EF × 44/12")))
                .figure("carbonLoss", lost);
    }
}
