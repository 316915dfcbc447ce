// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
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
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Methane and nitrous oxide of compost heaps and digesters.
final class Ipcc2006BiologicalTreatment {

    private enum Treatment implements Input.Constant {
        COMPOSTING,
        ANAEROBIC_DIGESTION
    }

    private enum MassBasis implements Input.Constant {
        WET,
        DRY
    }

    private static final Input.Choice<Treatment> TREATMENT = Input.Choice.of("treatment", Treatment.values());
    private static final Input.Choice<MassBasis> BASIS =
            Input.Choice.of("massBasis", MassBasis.values()).orElse(MassBasis.WET);
    private static final Input.Figure<Mass> MASS = Input.Figure.activity("wasteMass", Units.TONNE);
    private static final Input.Figure<Per<Mass, Mass>> CH4_FACTOR = factor("ch4Factor", Gas.CH4);
    private static final Input.Figure<Per<Mass, Mass>> N2O_FACTOR = factor("n2oFactor", Gas.N2O);
    private static final Input.Figure<Mass> RECOVERED =
            Input.Figure.activity("recovered", Units.TONNE).orElse(parameter("none.mass"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-biological-treatment",
                            1,
                            "CH4 = M × EF − R; N2O = M × EF",
                            new Citation("2006 IPCC Guidelines", "Vol. 5, Ch. 4, Eq. 4.1 and 4.2"),
                            List.of(TREATMENT, BASIS, MASS, CH4_FACTOR, N2O_FACTOR, RECOVERED),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("generated", Units.TONNE)))
                    .at("III.2.1", "III.2.2", "III.2.3"),
            Ipcc2006BiologicalTreatment::compute);

    private Ipcc2006BiologicalTreatment() {}

    /// - *Equation:* CH4 = M × EF − R; N2O = M × EF
    /// - *Source:* 2006 IPCC Guidelines, Vol. 5, Ch. 4, Eq. 4.1 and 4.2
    /// - *Valid for:* Tier 1; composting and digestion of solid waste. Recovered methane can only be what the
    ///   factor gives off; the CO2 is biogenic and not reported.
    /// - *Units:* t wet or dry waste, g/kg; t of each gas.
    static Outcome compute(Values in) {
        var mass = in.get(MASS);
        var recovered = in.get(RECOVERED);
        var generated = mass.times(in.get(CH4_FACTOR)).named("generated", "M × EF");
        var methane = generated.minus(recovered).named("CH4", "generated − R");
        var nitrousOxide = mass.times(in.get(N2O_FACTOR)).named("N2O", "M × EF");
        var outcome = Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CH4, methane).and(Gas.N2O, nitrousOxide))
                .figure("generated", generated);
        return generated.value() < recovered.value()
                ? outcome.but(Issue.of(Severity.ERROR, "calc.issue.recovered.more-than-generated"))
                : outcome;
    }

    private static Input.Figure<Per<Mass, Mass>> factor(String name, Gas gas) {
        return Input.Figure.factor(name, Units.GRAM.per(Units.KILOGRAM))
                .orElse(table(
                        "biological_treatment",
                        key("treatment", TREATMENT, Treatment::id),
                        key("basis", BASIS, MassBasis::id),
                        key("gas", gas.id())));
    }
}
