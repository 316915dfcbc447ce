// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import static org.mutirao.calc.method.Default.parameter;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// CO2 of ammonia, whose hydrogen is taken from a fuel.
final class Ipcc2006Ammonia {

    private enum Process implements Input.Constant {
        CONVENTIONAL_REFORMING,
        EXCESS_AIR_REFORMING,
        AUTOTHERMAL_REFORMING,
        PARTIAL_OXIDATION,
        NATURAL_GAS_AVERAGE,
        PARTIAL_OXIDATION_AVERAGE
    }

    private static final Input.Choice<Process> PROCESS = Input.Choice.of("process", Process.values());
    private static final Input.Figure<Mass> PRODUCED = Input.Figure.activity("produced", Units.TONNE);
    private static final Input.Figure<Per<Energy, Mass>> FUEL = Input.Figure.factor(
                    "fuelRequirement", Units.GIGAJOULE.per(Units.TONNE))
            .within(Bounds.between(0, 200))
            .orElse(IndustryTables.parameter("ammonia-fuel", PROCESS));
    private static final Input.Figure<Per<Mass, Energy>> CARBON = Input.Figure.factor(
                    "carbonContent", Units.KILOGRAM.per(Units.GIGAJOULE))
            .within(Bounds.between(0, 50))
            .orElse(IndustryTables.parameter("ammonia-carbon", PROCESS));
    private static final Input.Figure<Ratio> OXIDATION = IndustryTables.share("oxidation", parameter("share.all"));
    private static final Input.Figure<Mass> FOR_UREA =
            Input.Figure.activity("co2ForUrea", Units.TONNE).orElse(IndustryTables.parameter("none.urea"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-ammonia",
                            1,
                            "CO2 = ammonia × fuel × C × OF × 44/12 − CO2 for urea",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 3, Eq. 3.1, Table 3.1"),
                            List.of(PROCESS, PRODUCED, FUEL, CARBON, OXIDATION, FOR_UREA),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("energy", Units.TERAJOULE)))
                    .at("IV.1"),
            Ipcc2006Ammonia::compute);

    private Ipcc2006Ammonia() {}

    /// - *Equation:* CO2 = ammonia × fuel × C × OF × 44/12 − CO2 for urea
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 3, Eq. 3.1, Table 3.1
    /// - *Valid for:* Tier 1; fuel and feedstock together, so neither is counted in I.3. The CO2 of urea is
    ///   reported where the urea is used.
    /// - *Units:* t ammonia, GJ/t, kg C/GJ, 1, t CO2; t CO2.
    static Outcome compute(Values in) {
        var energy = in.get(PRODUCED).times(in.get(FUEL)).named("energy", "ammonia × fuel");
        var generated = energy.times(in.get(CARBON))
                .share(in.get(OXIDATION))
                .times(IndustryTables.CO2_PER_CARBON)
                .named("generated", "fuel × C × OF × 44/12");
        var co2 = generated.minus(in.get(FOR_UREA)).named("CO2", "generated − CO2 for urea");
        var outcome = Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CO2, co2)).figure("energy", energy);
        return co2.value() < 0 ? outcome.but(Issue.of(Severity.ERROR, "calc.issue.urea.more-than-generated")) : outcome;
    }
}
