// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import java.util.List;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.trace.Citation;

/// Nitrous oxide of the wastewater of an industry that treats its own.
final class Ipcc2019IndustrialNitrousOxide {

    private static final Input.Choice<SewageSystem> SYSTEM = Input.Choice.of("system", new SewageSystem[] {
        SewageSystem.AEROBIC_PRIMARY,
        SewageSystem.AEROBIC_SECONDARY,
        SewageSystem.AEROBIC_TERTIARY,
        SewageSystem.ANAEROBIC_REACTOR,
        SewageSystem.SHALLOW_LAGOON,
        SewageSystem.DEEP_LAGOON,
        SewageSystem.UNTREATED
    });
    private static final Input.Figure<Ratio> FACTOR =
            SewageSystem.property("nitrousOxideFactor", SYSTEM, "nitrous-oxide");
    private static final Input.Figure<Ratio> REMOVED =
            SewageSystem.property("nitrogenRemoved", SYSTEM, "nitrogen-removed");

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2019-industrial-wastewater-nitrous-oxide",
                            1,
                            "N2O = (TN × EF + TN × (1 − removed) × EF discharge) × 44/28; TN = P × W × N",
                            new Citation(
                                    "2019 Refinement to the 2006 IPCC Guidelines", "Vol. 5, Ch. 6, Eq. 6.11 to 6.13"),
                            List.of(
                                    IndustrialWastewater.INDUSTRY,
                                    IndustrialWastewater.PRODUCT,
                                    IndustrialWastewater.FLOW,
                                    IndustrialWastewater.NITROGEN,
                                    SYSTEM,
                                    FACTOR,
                                    REMOVED,
                                    Nitrogen.WATER,
                                    Nitrogen.DISCHARGE_FACTOR),
                            List.of(Outcome.SCOPE_1),
                            Nitrogen.FIGURES)
                    .at("III.4.1", "III.4.2", "III.4.3"),
            Ipcc2019IndustrialNitrousOxide::compute);

    private Ipcc2019IndustrialNitrousOxide() {}

    /// - *Equation:* N2O = (TN × EF + TN × (1 − removed) × EF discharge) × 44/28; TN = P × W × N
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 5, Ch. 6, Eq. 6.11 to 6.13
    /// - *Valid for:* one industry and one way of treatment on site, with discharge to water. What goes to the
    ///   public sewer is counted with the homes.
    /// - *Units:* t product, m3/t, kg/m3, mass fractions; t nitrogen, t N2O.
    static Outcome compute(Values in) {
        var nitrogen =
                IndustrialWastewater.load(IndustrialWastewater.NITROGEN, in).named("nitrogen", "P × W × N");
        var plant = Nitrogen.oxide(nitrogen.share(in.get(FACTOR)), "plantNitrousOxide");
        var effluent = Nitrogen.oxide(
                nitrogen.share(in.get(REMOVED).complement()).share(in.get(Nitrogen.DISCHARGE_FACTOR)),
                "effluentNitrousOxide");
        return Nitrogen.outcome(nitrogen, plant, effluent);
    }
}
