// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.calc.target.budget.BudgetSetting;
import org.mutirao.calc.target.fairshare.ShareRange;
import org.mutirao.calc.target.trend.Fit;
import org.mutirao.calc.target.trend.Gap;
import org.mutirao.calc.target.trend.Projection;
import org.mutirao.calc.target.trend.Trend;

/// Where a city stands against its share of what the world may still emit.
///
/// @param facts its inventories by year in BASIC, and their people
/// @param budget its share, and what follows from it
/// @param trend the straight line through its inventories
/// @param gap between the trend carried on and the straight path within the budget, in the goal year
public record Standing(
        String city, CityFacts facts, Finding<BudgetReading> budget, Finding<Trend> trend, Finding<Gap> gap) {

    /// The scatter of the years stands alone: our sources state no uncertainty of an inventory.
    private static final double NOT_STATED = 0;

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

    /// What the straight path within the budget allows in the goal year.
    public Finding<YearValue> goal() {
        return budget.map(read -> new YearValue(Targets.GOAL_YEAR, read.linear().during(Targets.GOAL_YEAR)));
    }

    /// The same cut as a fraction every year that leads from the latest inventory to the path.
    public Finding<Double> cutNeeded() {
        return goal().then(target -> facts.latest().then(latest -> Gap.yearlyCut(latest, target)));
    }

    /// The cut a year between the first inventory and the latest, below zero when emissions rose; unknown where there
    /// is one only.
    public Finding<Double> cutAchieved() {
        return facts.latest()
                .then(latest -> first().map(first -> Gap.yearlyCut(first, latest))
                        .orElseGet(() -> Finding.unknown(Reason.NO_YEAR)));
    }

    /// The first inventory.
    public Optional<YearValue> first() {
        return facts.tonnes().values().entrySet().stream()
                .findFirst()
                .map(entry -> new YearValue(entry.getKey(), entry.getValue()));
    }

    /// Where a single year on trend lies.
    public Finding<Projection> project(int year) {
        return trend.then(line -> line.project(year, NOT_STATED));
    }

    /// The chance that the goal year on trend does not exceed the path.
    public Finding<Double> chance() {
        return project(Targets.GOAL_YEAR).then(ahead -> goal().map(target -> ahead.chanceAtMost(target.value())));
    }

    /// What each approach asks in the goal year, by the same budget as here.
    ///
    /// @param setting the one by which this standing was found
    public ShareRange range(BudgetSetting setting) {
        // our catalogue holds no Human Development Index yet
        return ShareRange.of(facts, setting, OptionalDouble.empty(), Targets.GOAL_YEAR);
    }
}
