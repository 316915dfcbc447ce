// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import java.util.List;
import java.util.stream.IntStream;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;

/// The remaining global carbon budgets that are published, by edition, temperature and probability.
public final class GlobalBudgets {

    /// The edition that stands when nobody chooses.
    public static final String LATEST = "IGCC-2025";

    private static final List<GlobalBudget> ALL = BudgetTables.budgets();
    private static final YearSeries EMITTED = BudgetTables.world("co2-since-2020");

    private GlobalBudgets() {}

    /// All rows in the order of the table, those that were rolled forward among them.
    public static List<GlobalBudget> list() {
        return ALL;
    }

    /// The budget as the edition assessed it.
    public static Finding<GlobalBudget> find(String edition, double temperature, int probability) {
        return ALL.stream()
                .filter(row -> row.basis() == GlobalBudget.Basis.ASSESSED)
                .filter(row -> row.edition().equals(edition))
                .filter(row -> row.temperature() == temperature && row.probability() == probability)
                .findFirst()
                .map(Finding::known)
                .orElseGet(() -> Finding.unknown(Reason.NO_SUCH_BUDGET));
    }

    /// - *Equation:* B(t1) = B(t0) − Σ E(t), t = t0 … t1 − 1.
    /// - *Source:* our method specification, 1.7: roll-forward.
    /// - *Valid for:* a later start, and years whose CO2 of the world is in `world.csv`. The result is
    ///   rolled, not re-assessed: a new edition also changes what is known of warming.
    /// - *Units:* GtCO2; calendar years.
    public static Finding<GlobalBudget> roll(GlobalBudget budget, int starts) {
        if (starts < budget.starts()) {
            return Finding.unknown(Reason.NO_SUCH_BUDGET, starts);
        }
        if (starts == budget.starts()) {
            return Finding.known(budget);
        }
        var missing = EMITTED.missing(budget.starts(), starts - 1);
        if (!missing.isEmpty()) {
            return new Finding.Unknown<>(Reason.WORLD_DATA_MISSING, missing);
        }
        double emitted = ExactSum.of(IntStream.range(budget.starts(), starts).mapToDouble(EMITTED::get));
        return Finding.known(new GlobalBudget(
                budget.edition(),
                budget.temperature(),
                budget.probability(),
                starts,
                GlobalBudget.Basis.ROLLED,
                budget.gigatonnesCo2() - emitted,
                budget.citation(),
                budget.mark()));
    }
}
