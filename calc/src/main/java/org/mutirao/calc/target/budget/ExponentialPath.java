// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;

/// The same cut in percent every year.
///
/// @param emissions at the start, in tonnes per year
/// @param rate k of exp(−k × years)
public record ExponentialPath(int start, double emissions, double rate) implements BudgetPath {

    private static final int HALVINGS = 200;

    /// - *Equation:* E(t) = E0 × exp(−k × (t − t0)), k = E0 / B.
    /// - *Source:* our method specification, 1.8 step 5, exponential path.
    /// - *Valid for:* emissions and budget above zero; the budget lasts for ever.
    /// - *Units:* t per year, t of the same gases; k per year.
    public static Finding<ExponentialPath> within(double budget, int start, double emissions) {
        return Spending.check(budget, emissions, start).map(years -> new ExponentialPath(start, emissions, 1 / years));
    }

    /// - *Equation:* B = E0 / k × (1 − exp(−k × T)), solved for k by bisection.
    /// - *Source:* our method specification, 1.8 step 5, exponential with end year; what is left in the
    ///   end year, exp(−k × T) of the start, follows from k and is told by [#residual(double)].
    /// - *Valid for:* an end after the start, and a budget below T years of constant emissions.
    /// - *Units:* t per year, t of the same gases; k per year.
    public static Finding<ExponentialPath> within(double budget, int start, double emissions, int end) {
        if (end <= start) {
            return Finding.unknown(Reason.BASE_YEAR_AFTER_TARGET_YEAR, start, end);
        }
        return Spending.check(budget, emissions, start).then(years -> {
            double span = (double) end - start;
            return years < span
                    ? Finding.known(new ExponentialPath(start, emissions, solve(years, span)))
                    : Finding.unknown(Reason.BUDGET_NOT_BINDING, end);
        });
    }

    /// The same cut every year, chosen rather than derived from a budget.
    ///
    /// @param yearlyCut a fraction above 0 and below 1
    public static Finding<ExponentialPath> cutting(double yearlyCut, int start, double emissions) {
        if (!(yearlyCut > 0 && yearlyCut < 1)) {
            return Finding.unknown(Reason.SETTING_OUT_OF_RANGE);
        }
        return Spending.checkEmissions(emissions, start)
                .map(known -> new ExponentialPath(start, known, -StrictMath.log1p(-yearlyCut)));
    }

    private static double solve(double years, double span) {
        double low = 0;
        double high = 1 / years;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (-StrictMath.expm1(-middle * span) / middle > years) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// - *Equation:* 1 − exp(−k).
    /// - *Source:* our method specification, 1.8 step 5.
    /// - *Valid for:* every exponential path.
    /// - *Units:* a fraction per year.
    public double yearlyCut() {
        return -StrictMath.expm1(-rate);
    }

    /// The part of the first year's rate that is left at a time.
    public double residual(double time) {
        return StrictMath.exp(-rate * (time - start));
    }

    @Override
    public double at(double time) {
        return time < start ? emissions : emissions * residual(time);
    }

    @Override
    public double cumulative(double time) {
        return time < start ? 0 : -emissions / rate * StrictMath.expm1(-rate * (time - start));
    }
}
