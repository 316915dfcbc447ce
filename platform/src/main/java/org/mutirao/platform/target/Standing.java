// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.calc.target.budget.BudgetSetting;
import org.mutirao.calc.target.trend.Fit;
import org.mutirao.calc.target.trend.Gap;
import org.mutirao.calc.target.trend.Trend;

/// Where a city stands against its share of what the world may still emit.
///
/// @param facts its inventories by year in BASIC, and their people
/// @param budget its share, and what follows from it
/// @param trend the straight line through its inventories
/// @param gap between the trend carried on and the straight path within the budget, in the goal year
public record Standing(
        String city, CityFacts facts, Finding<BudgetReading> budget, Finding<Trend> trend, Finding<Gap> gap) {

    static Standing of(String city, CityFacts facts, BudgetSetting setting, int goalYear) {
        var budget = BudgetReading.of(facts, setting);
        var trend = Trend.of(facts.tonnes(), Fit.LEAST_SQUARES, Integer.MIN_VALUE);
        return new Standing(
                city,
                facts,
                budget,
                trend,
                budget.then(read -> trend.then(line -> {
                    var target = new YearValue(goalYear, read.linear().during(goalYear));
                    return Gap.of(
                            line.latest(),
                            target,
                            line.outlook(goalYear),
                            read.budget().tonnesCo2e(),
                            setting.starts());
                })));
    }
}
