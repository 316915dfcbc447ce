// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.parameter;

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
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Methane of the wastewater of an industry that treats its own.
final class Ipcc2006IndustrialMethane {

    private static final Input.Choice<SewageSystem> SYSTEM = Input.Choice.of("system", new SewageSystem[] {
        SewageSystem.AEROBIC_SECONDARY,
        SewageSystem.AEROBIC_OVERLOADED,
        SewageSystem.ANAEROBIC_REACTOR,
        SewageSystem.SHALLOW_LAGOON,
        SewageSystem.DEEP_LAGOON,
        SewageSystem.UNTREATED
    });
    private static final Input.Figure<Mass> SLUDGE =
            Input.Figure.activity("sludgeOrganics", Units.TONNE).orElse(parameter("none.mass"));
    private static final Input.Figure<Per<Mass, Mass>> YIELD = Input.Figure.factor(
                    "methaneYield", Units.KILOGRAM.per(Units.KILOGRAM))
            .within(Bounds.between(0, 1))
            .orElse(parameter("wastewater.methane-per-cod"));
    private static final Input.Figure<Ratio> MCF =
            SewageSystem.property("methaneCorrection", SYSTEM, "methane-correction-industrial");
    private static final Input.Figure<Mass> RECOVERED =
            Input.Figure.activity("recovered", Units.TONNE).orElse(parameter("none.mass"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-industrial-wastewater-methane",
                            1,
                            "CH4 = (TOW − S) × B0 × MCF − R; TOW = P × W × COD",
                            new Citation("2006 IPCC Guidelines", "Vol. 5, Ch. 6, Eq. 6.4 to 6.6"),
                            List.of(
                                    IndustrialWastewater.INDUSTRY,
                                    IndustrialWastewater.PRODUCT,
                                    IndustrialWastewater.FLOW,
                                    IndustrialWastewater.COD,
                                    SYSTEM,
                                    SLUDGE,
                                    YIELD,
                                    MCF,
                                    RECOVERED),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("organics", Units.TONNE),
                                    new Descriptor.Figure("generated", Units.TONNE)))
                    .at("III.4.1", "III.4.2", "III.4.3"),
            Ipcc2006IndustrialMethane::compute);

    private Ipcc2006IndustrialMethane() {}

    /// - *Equation:* CH4 = (TOW − S) × B0 × MCF − R; TOW = P × W × COD
    /// - *Source:* 2006 IPCC Guidelines, Vol. 5, Ch. 6, Eq. 6.4 to 6.6
    /// - *Valid for:* one industry and one way of treatment on site. What goes to the public sewer is counted
    ///   with the homes.
    /// - *Units:* t product, m3/t, kg/m3, kg/kg; t organic matter as COD, t CH4.
    static Outcome compute(Values in) {
        var organics = IndustrialWastewater.load(IndustrialWastewater.COD, in).named("organics", "P × W × COD");
        var treated = organics.minus(in.get(SLUDGE)).named("treatedOrganics", "TOW − S");
        var recovered = in.get(RECOVERED);
        var generated = treated.times(in.get(YIELD)).share(in.get(MCF)).named("generated", "(TOW − S) × B0 × MCF");
        var outcome = Outcome.of(
                        Outcome.SCOPE_1,
                        Emissions.of(Gas.CH4, generated.minus(recovered).named("CH4", "generated − R")))
                .figure("organics", organics)
                .figure("generated", generated);
        if (treated.value() < 0) {
            return outcome.but(Issue.of(Severity.ERROR, "calc.issue.sludge.more-than-organics"));
        }
        return generated.value() < recovered.value()
                ? outcome.but(Issue.of(Severity.ERROR, "calc.issue.recovered.more-than-generated"))
                : outcome;
    }
}
