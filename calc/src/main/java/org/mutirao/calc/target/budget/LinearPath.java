// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;

/// A straight line to zero that spends a budget exactly.
///
/// @param emissions at the start, in tonnes per year
/// @param zero the time at which nothing is emitted any more
public record LinearPath(int start, double emissions, double zero) implements BudgetPath {

    /// - *Equation:* tz = t0 + 2 × B / E0; E(t) = E0 × (tz − t) / (tz − t0).
    /// - *Source:* our method specification, 1.8 step 5, linear path to zero.
    /// - *Valid for:* emissions and budget above zero.
    /// - *Units:* t per year, t of the same gases; calendar years with fractions.
    public static Finding<LinearPath> within(double budget, int start, double emissions) {
        return Spending.check(budget, emissions, start)
                .map(known -> new LinearPath(start, emissions, start + 2 * budget / emissions));
    }

    /// A line to zero in a year that somebody promised, whatever it adds up to.
    public static Finding<LinearPath> until(int zeroYear, int start, double emissions) {
        if (zeroYear <= start) {
            return Finding.unknown(Reason.BASE_YEAR_AFTER_TARGET_YEAR, start, zeroYear);
        }
        return Spending.checkEmissions(emissions, start).map(known -> new LinearPath(start, emissions, zeroYear));
    }

    @Override
    public double at(double time) {
        return time < start ? emissions : Math.max(0, emissions * (zero - time) / (zero - start));
    }

    @Override
    public double cumulative(double time) {
        double elapsed = Math.clamp(time, start, zero) - start;
        return emissions * elapsed * (1 - elapsed / (2 * (zero - start)));
    }
}
