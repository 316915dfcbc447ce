// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
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
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Methane that escapes when coal is mined and handled.
final class Tier1CoalMining {

    private enum Mining implements Input.Constant {
        UNDERGROUND,
        SURFACE
    }

    private enum Gassiness implements Input.Constant {
        LOW,
        AVERAGE,
        HIGH
    }

    private static final Input.Choice<Mining> MINING = Input.Choice.of("mining", Mining.values());
    private static final Input.Choice<Gassiness> GASSINESS =
            Input.Choice.of("gassiness", Gassiness.values()).orElse(Gassiness.AVERAGE);
    private static final Input.Figure<Mass> COAL = Input.Figure.activity("coal", Units.TONNE);
    private static final Input.Figure<Per<Volume, Mass>> MINING_FACTOR = factor("miningFactor", "mining");
    private static final Input.Figure<Per<Volume, Mass>> POST_MINING_FACTOR = factor("postMiningFactor", "post-mining");
    private static final Input.Figure<Per<Mass, Volume>> DENSITY = Input.Figure.factor(
                    "methaneDensity", Units.KILOGRAM.per(Units.CUBIC_METRE))
            .within(Bounds.between(0.5, 0.8))
            .orElse(parameter("methane.density.coal"));
    private static final Input.Figure<Mass> RECOVERED =
            Input.Figure.activity("recovered", Units.TONNE).orElse(parameter("none.mass"));
    private static final Input.Figure<Mass> FLARED =
            Input.Figure.activity("flared", Units.TONNE).orElse(parameter("none.mass"));
    private static final Input.Figure<Per<Mass, Mass>> CO2_PER_CH4 = Input.Figure.factor(
                    "co2PerCh4", Units.TONNE.per(Units.TONNE))
            .within(Bounds.between(0, 2.75))
            .orElse(parameter("flaring.co2-per-ch4"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-coal-mining",
                            1,
                            "CH4 = coal × (EF mining + EF post-mining) × ρ − recovered; CO2 = flared × 2.75",
                            new Citation("2006 IPCC Guidelines", "Vol. 2, Ch. 4, Eq. 4.1.1 to 4.1.8"),
                            List.of(
                                    MINING,
                                    GASSINESS,
                                    COAL,
                                    MINING_FACTOR,
                                    POST_MINING_FACTOR,
                                    DENSITY,
                                    RECOVERED,
                                    FLARED,
                                    CO2_PER_CH4),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("generated", Units.TONNE)))
                    .at("I.7"),
            Tier1CoalMining::compute);

    private Tier1CoalMining() {}

    /// - *Equation:* CH4 = coal × (EF mining + EF post-mining) × ρ − recovered; CO2 = flared × 2.75
    /// - *Source:* 2006 IPCC Guidelines, Vol. 2, Ch. 4, Eq. 4.1.1 to 4.1.8
    /// - *Valid for:* Tier 1; working mines. Recovered methane is mass, and the flared part of it gives CO2.
    /// - *Units:* t coal, m3/t, kg/m3, t methane; t of each gas.
    static Outcome compute(Values in) {
        var generated = in.get(COAL)
                .times(in.get(MINING_FACTOR).plus(in.get(POST_MINING_FACTOR)))
                .times(in.get(DENSITY))
                .named("generated", "coal × (EF mining + EF post-mining) × ρ");
        var recovered = in.get(RECOVERED);
        var flared = in.get(FLARED);
        var emitted = generated.minus(recovered).named("CH4", "generated − recovered");
        var co2 = flared.times(in.get(CO2_PER_CH4)).named("CO2", "flared × 44/16");
        var outcome = Outcome.of(
                        Outcome.SCOPE_1, Emissions.of(Gas.CH4_FOSSIL, emitted).and(Gas.CO2, co2))
                .figure("generated", generated);
        if (emitted.value() < 0) {
            return outcome.but(Issue.of(Severity.ERROR, "calc.issue.recovered.more-than-generated"));
        }
        return flared.value() > recovered.value()
                ? outcome.but(Issue.of(Severity.ERROR, "calc.issue.flared.more-than-recovered"))
                : outcome;
    }

    private static Input.Figure<Per<Volume, Mass>> factor(String name, String stage) {
        return Input.Figure.factor(name, Units.CUBIC_METRE.per(Units.TONNE))
                .within(Bounds.between(0, 200))
                .orElse(table(
                        "fugitive_coal",
                        key("mining", MINING, Mining::id),
                        key("stage", stage),
                        key("level", GASSINESS, Gassiness::id)));
    }
}
