// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.calc.target.budget.ShareKey;
import org.mutirao.calc.target.fairshare.ShareRange;
import org.mutirao.calc.target.trend.Gap;
import org.mutirao.calc.target.trend.Projection;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.target.BudgetChoice;
import org.mutirao.platform.target.Standing;
import org.mutirao.platform.target.Targets;

/// Everything that was computed for one city and one choice.
///
/// @param others by the keys that are not chosen
/// @param range what each approach asks in the goal year
/// @param years the inventories with a BASIC total, oldest first
record Reckoning(
        City city,
        BudgetChoice choice,
        Standing standing,
        List<Standing> others,
        ShareRange range,
        List<InventoryYear> years,
        int thisYear) {

    /// The scatter of the years stands alone: our sources state no uncertainty of an inventory.
    private static final double NOT_STATED = 0;

    Reckoning {
        others = List.copyOf(others);
        years = List.copyOf(years);
    }

    Optional<BudgetReading> budget() {
        return standing.budget().find();
    }

    /// What the straight path allows in the goal year.
    Finding<YearValue> goal() {
        return standing.budget()
                .map(read -> new YearValue(Targets.GOAL_YEAR, read.linear().during(Targets.GOAL_YEAR)));
    }

    /// The same cut in percent every year that leads from the latest inventory to the path.
    Finding<Double> cutNeeded() {
        return goal().then(target -> standing.facts().latest().then(latest -> Gap.yearlyCut(latest, target)));
    }

    Optional<YearValue> first() {
        return standing.facts().tonnes().values().entrySet().stream()
                .findFirst()
                .map(entry -> new YearValue(entry.getKey(), entry.getValue()));
    }

    /// The cut a year between the first inventory and the latest; below zero when emissions rose.
    Optional<Double> cutAchieved() {
        return first().flatMap(first ->
                standing.facts().latest().then(latest -> Gap.yearlyCut(first, latest)).find());
    }

    Optional<Projection> projection(int year) {
        return standing.trend().then(trend -> trend.project(year, NOT_STATED)).find();
    }

    /// The chance that a year on trend does not exceed the path.
    Optional<Double> chance() {
        return projection(Targets.GOAL_YEAR)
                .flatMap(projection -> goal().find().map(goal -> projection.chanceAtMost(goal.value())));
    }

    /// The standing by each key that can be told, the chosen one first.
    List<BudgetReading> readings() {
        return Stream.concat(Stream.of(standing), others.stream())
                .flatMap(one -> one.budget().find().stream())
                .toList();
    }

    boolean isChosen(BudgetReading reading) {
        return key(reading) == choice.key();
    }

    static ShareKey key(BudgetReading reading) {
        return reading.budget().share().key();
    }

    /// The year in which a straight path ends.
    static int zero(BudgetReading reading) {
        return (int) Math.floor(reading.linear().zero());
    }
}
