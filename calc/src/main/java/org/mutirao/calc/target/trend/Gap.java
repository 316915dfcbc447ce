// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.trend;

import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.budget.BudgetUse;

/// What lies between where a city is heading and what it owes.
///
/// @param now the latest inventory
/// @param planned what the plan or the trend leads to in the target year
/// @param gap planned less target; below zero when the target is undercut
/// @param yearlyCut the same cut in percent every year that leads from now to the target, as a fraction;
///     below zero when the target allows a rise
/// @param tonnesPerYear the same cut in tonnes every year
/// @param use what plan or trend use of the budget, and when they exceed it
/// @param cumulativeGap their sum less the budget; below zero when something is left
public record Gap(
        YearValue now,
        YearValue target,
        double planned,
        double gap,
        Finding<Double> yearlyCut,
        double tonnesPerYear,
        Finding<BudgetUse> use,
        Finding<Double> cumulativeGap) {

    /// - *Equation:* gap = E plan(T) − E target; cumulative gap = Σ E plan − B;
    ///   yearly cut = 1 − (E target / E now)^(1 / (T − now)).
    /// - *Source:* our method specification, 1.8 step 6.
    /// - *Valid for:* a target year after the latest inventory, emissions above zero now. A target of zero
    ///   has no cut in percent. The sum runs from the start of the budget to the last year of the plan.
    /// - *Units:* t per year of the same gases; B in t of the same gases; fractions per year.
    ///
    /// @param plan emissions each year, from the start of the budget or before
    public static Finding<Gap> of(YearValue now, YearValue target, YearSeries plan, double budget, int budgetStarts) {
        if (target.year() <= now.year()) {
            return Finding.unknown(Reason.BASE_YEAR_AFTER_TARGET_YEAR, now.year(), target.year());
        }
        if (target.value() < 0) {
            return Finding.unknown(Reason.NEGATIVE_EMISSIONS, target.year());
        }
        var planned = plan.find(target.year());
        if (planned.isEmpty()) {
            return Finding.unknown(Reason.GAP_YEARS, target.year());
        }
        return CityFacts.usable(now).map(usable -> {
            var use = BudgetUse.of(plan, budget, budgetStarts, plan.values().lastKey());
            int years = target.year() - usable.year();
            return new Gap(
                    usable,
                    target,
                    planned.get().value(),
                    planned.get().value() - target.value(),
                    yearlyCut(usable, target),
                    (usable.value() - target.value()) / years,
                    use,
                    use.map(found -> found.cumulative() - budget));
        });
    }

    /// The part of [#of] that needs neither plan nor budget.
    public static Finding<Double> yearlyCut(YearValue now, YearValue target) {
        if (target.year() <= now.year()) {
            return Finding.unknown(Reason.BASE_YEAR_AFTER_TARGET_YEAR, now.year(), target.year());
        }
        if (!(target.value() > 0) || !(now.value() > 0)) {
            return Finding.unknown(Reason.ZERO_EMISSIONS, target.value() > 0 ? now.year() : target.year());
        }
        double years = (double) target.year() - now.year();
        return Finding.known(1 - StrictMath.pow(target.value() / now.value(), 1 / years));
    }
}
