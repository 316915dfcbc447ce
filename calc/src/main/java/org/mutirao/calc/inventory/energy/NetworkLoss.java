// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import java.util.List;
import java.util.Optional;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// What is lost between the plant and the meter. A loss ratio means nothing without its basis: 8 % of what
/// is fed in is 8.7 % of what arrives.
final class NetworkLoss {

    private enum Basis implements Input.Constant {

        /// Losses over what is fed into the network.
        SUPPLY,

        /// Losses over what is consumed.
        CONSUMPTION
    }

    private static final double USUAL_LEAST = 0.02;
    private static final double USUAL_MOST = 0.25;

    private static final Input.Figure<Ratio> RATIO = Input.Figure.factor("lossRatio", Units.PERCENT)
            .within(Bounds.between(0, 90))
            .optional();
    private static final Input.Choice<Basis> BASIS =
            Input.Choice.of("lossBasis", Basis.values()).orElse(Basis.SUPPLY);

    static final List<Input<?>> INPUTS = List.of(RATIO, BASIS);

    private NetworkLoss() {}

    /// - *Equation:* losses = C × L/(1 − L) for L of supply; losses = C × l for l of consumption
    /// - *Source:* GPC, version 1.1, Ch. 6, transmission and distribution losses.
    /// - *Valid for:* energy measured where it is consumed. Empty when no loss ratio is given: not
    ///   estimated is not zero.
    /// - *Units:* TJ, 1; TJ.
    static Optional<Estimate<Energy>> losses(Estimate<Energy> consumed, Values in) {
        return in.find(RATIO).map(ratio -> switch (in.get(BASIS)) {
            case SUPPLY -> consumed.share(ratio).overShare(ratio.complement()).named("losses", "C × L/(1 − L)");
            case CONSUMPTION -> consumed.share(ratio).named("losses", "C × l");
        });
    }

    static Outcome warn(Outcome outcome, Values in) {
        var ratio = in.find(RATIO);
        if (ratio.isEmpty()) {
            return outcome.but(Issue.of(Severity.INFORMATION, "calc.issue.loss.not-estimated"));
        }
        double share = ratio.get().value();
        return share < USUAL_LEAST || share > USUAL_MOST
                ? outcome.but(Issue.of(Severity.WARNING, "calc.issue.loss.unusual"))
                : outcome;
    }
}
