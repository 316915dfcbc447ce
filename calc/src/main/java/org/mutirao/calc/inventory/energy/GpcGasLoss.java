// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

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
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Gas lost from a network whose loss rate is known.
final class GpcGasLoss {

    private static final Input.Figure<Volume> SUPPLIED = Input.Figure.activity("gas", Units.CUBIC_METRE);
    private static final Input.Figure<Ratio> LOSS =
            Input.Figure.factor("lossRate", Units.PERCENT).within(Bounds.between(0, 50));
    private static final Input.Figure<Per<Mass, Volume>> DENSITY = Input.Figure.factor(
                    "methaneDensity", Units.KILOGRAM.per(Units.CUBIC_METRE))
            .within(Bounds.between(0.5, 0.8))
            .orElse(parameter("methane.density.gas"));
    private static final Input.Figure<Ratio> METHANE_SHARE = Input.Figure.factor("methaneShare", Units.ONE)
            .within(Bounds.fraction())
            .orElse(parameter("natural-gas.methane-share"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "gpc-gas-loss",
                            1,
                            "CH4 = gas × loss rate × methane share × ρ",
                            new Citation(
                                    "GPC, version 1.1", "Ch. 6, fugitive emissions from oil and natural gas systems"),
                            List.of(SUPPLIED, LOSS, METHANE_SHARE, DENSITY),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("lost", Units.CUBIC_METRE)))
                    .at("I.8"),
            GpcGasLoss::compute);

    private GpcGasLoss() {}

    /// - *Equation:* CH4 = gas × loss rate × methane share × ρ
    /// - *Source:* GPC, version 1.1, Ch. 6, fugitive emissions from oil and natural gas systems
    /// - *Valid for:* a network whose operator states its loss rate; to be confirmed against the printed
    ///   protocol.
    /// - *Units:* m3, share of the gas supplied, kg/m3 at 20 °C; t CH4.
    static Outcome compute(Values in) {
        var lost = in.get(SUPPLIED).share(in.get(LOSS)).named("lost", "gas × loss rate");
        var methane = lost.share(in.get(METHANE_SHARE)).times(in.get(DENSITY)).named("CH4", "lost × methane share × ρ");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CH4_FOSSIL, methane))
                .figure("lost", lost);
    }
}
