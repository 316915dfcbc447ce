// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;

/// What cities do not govern and what is therefore taken off the world's budget before it is shared, in
/// GtCO2 over the whole life of the budget.
///
/// @param netLandUse below zero when land takes up more than it gives off
public record Deductions(double cementProcess, double internationalTransport, double netLandUse) {

    public static final Deductions NONE = new Deductions(0, 0, 0);

    /// - *Equation:* B' = B − cement process − international aviation and shipping − net land use.
    /// - *Source:* our method specification, 1.8 step 2.
    /// - *Valid for:* finite amounts, cement and transport not below zero; a budget that is used up by
    ///   them is not shared.
    /// - *Units:* GtCO2.
    public Finding<Double> from(GlobalBudget budget) {
        double left = budget.gigatonnesCo2() - cementProcess - internationalTransport - netLandUse;
        if (!Double.isFinite(left) || cementProcess < 0 || internationalTransport < 0) {
            return Finding.unknown(Reason.SETTING_OUT_OF_RANGE);
        }
        return left > 0 ? Finding.known(left) : Finding.unknown(Reason.BUDGET_SPENT);
    }
}
