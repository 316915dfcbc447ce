// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;

/// Facts of the world by year, from `reference/targets/world.csv`. A year that the table lacks is unknown;
/// no other year stands in for it unseen.
public final class World {

    public static final double TONNES_PER_GIGATONNE = 1e9;

    private static final YearSeries POPULATION = BudgetTables.world("population");
    private static final YearSeries GHG = BudgetTables.world("ghg");
    private static final YearSeries CO2 = BudgetTables.world("co2");

    private World() {}

    /// Persons in the middle of the year.
    public static Finding<Double> population(int year) {
        return find(POPULATION, year);
    }

    /// All greenhouse gases in t CO2e.
    public static Finding<Double> tonnesCo2e(int year) {
        return find(GHG, year).map(gigatonnes -> gigatonnes * TONNES_PER_GIGATONNE);
    }

    /// CO2 of fossil fuels, industry and land use, in tonnes; the same source as [#tonnesCo2e(int)].
    public static Finding<Double> tonnesCo2(int year) {
        return find(CO2, year).map(gigatonnes -> gigatonnes * TONNES_PER_GIGATONNE);
    }

    /// The last year with all gases.
    public static int latestYear() {
        return GHG.values().lastKey();
    }

    private static Finding<Double> find(YearSeries quantity, int year) {
        return quantity.find(year)
                .map(found -> Finding.known(found.value()))
                .orElseGet(() -> Finding.unknown(Reason.WORLD_DATA_MISSING, year));
    }
}
