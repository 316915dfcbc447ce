// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import java.util.Optional;
import java.util.stream.IntStream;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;

/// How much of a budget the years so far, or those of a plan, use up.
///
/// @param used as a fraction of the budget
/// @param overrun tonnes beyond the budget, zero when it holds
/// @param overshoot the first year in which the sum exceeds the budget
public record BudgetUse(
        int from, int through, double cumulative, double used, double overrun, Optional<Overshoot> overshoot) {

    /// @param fraction of the year after which the budget is used up
    public record Overshoot(int year, double fraction) {}

    /// - *Equation:* used = C(T) / B; overrun = max(0, C(T) − B); overshoot in the first t with C(t) > B,
    ///   after the fraction (B − C(t − 1)) / E(t) of it; C(t) = Σ E from the start to t.
    /// - *Source:* our method specification, 1.8 step 5.
    /// - *Valid for:* a year without a gap from the start to T, none below zero; a budget above zero.
    /// - *Units:* t of the same gases; fractions.
    public static Finding<BudgetUse> of(YearSeries yearly, double budget, int from, int through) {
        if (!(budget > 0)) {
            return Finding.unknown(Reason.BUDGET_SPENT);
        }
        if (through < from) {
            return Finding.unknown(Reason.NO_LATER_INVENTORY, from);
        }
        var missing = yearly.missing(from, through);
        if (!missing.isEmpty()) {
            return new Finding.Unknown<>(Reason.GAP_YEARS, missing);
        }
        var below = IntStream.rangeClosed(from, through)
                .filter(year -> yearly.get(year) < 0)
                .boxed()
                .toList();
        if (!below.isEmpty()) {
            return new Finding.Unknown<>(Reason.NEGATIVE_EMISSIONS, below);
        }
        double sum = ExactSum.of(IntStream.rangeClosed(from, through).mapToDouble(yearly::get));
        return Finding.known(new BudgetUse(
                from, through, sum, sum / budget, Math.max(0, sum - budget), overshoot(yearly, budget, from, through)));
    }

    private static Optional<Overshoot> overshoot(YearSeries yearly, double budget, int from, int through) {
        double before = 0;
        for (int year = from; year <= through; year++) {
            double emitted = yearly.get(year);
            if (before + emitted > budget) {
                return Optional.of(new Overshoot(year, (budget - before) / emitted));
            }
            before += emitted;
        }
        return Optional.empty();
    }
}
