// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.fairshare.ShareRange;
import org.mutirao.calc.target.trend.Projection;
import org.mutirao.platform.target.BudgetChoice;
import org.mutirao.platform.target.Standing;
import org.mutirao.platform.target.Targets;

/// A city's share of the world's remaining budget by one choice, and where the city is heading.
@ApiRecord
record TargetDetail(
        String city,
        String temperature,
        String probability,
        String share,
        Optional<String> edition,
        Optional<BigDecimal> worldGigatonnes,
        Optional<BigDecimal> shareOfWorld,
        Optional<Integer> budgetStarts,
        Optional<BigDecimal> budgetTonnes,
        Optional<Integer> baseYear,
        Optional<BigDecimal> baseTonnes,
        Optional<BigDecimal> yearsLeft,
        Optional<String> spent,
        Optional<BigDecimal> zero,
        Optional<String> budgetUnknown,
        int goalYear,
        Optional<BigDecimal> goalTonnes,
        Optional<BigDecimal> cutNeeded,
        Optional<BigDecimal> cutAchieved,
        Optional<BigDecimal> trendTonnesPerYear,
        Optional<BigDecimal> gapTonnes,
        Optional<BigDecimal> projectedTonnes,
        Optional<BigDecimal> projectedLower,
        Optional<BigDecimal> projectedUpper,
        Optional<BigDecimal> chance,
        Optional<String> gapUnknown,
        List<String> assumed,
        List<Year> inventories,
        List<ApproachTarget> approaches) {

    TargetDetail {
        assumed = List.copyOf(assumed);
        inventories = List.copyOf(inventories);
        approaches = List.copyOf(approaches);
    }

    /// An inventory.
    @ApiRecord
    record Year(int year, BigDecimal tonnes) {}

    /// What an approach asks in the goal year, or why it says nothing.
    @ApiRecord
    record ApproachTarget(String approach, Optional<BigDecimal> tonnes, Optional<String> unknown) {}

    static TargetDetail of(Standing standing, BudgetChoice choice) {
        var reading = standing.budget().find();
        var ahead = standing.project(Targets.GOAL_YEAR).find();
        return new TargetDetail(
                standing.city(),
                choice.temperature(),
                choice.probability(),
                BudgetChoice.word(choice.key()),
                reading.map(read -> read.budget().world().edition()),
                reading.map(read -> ApiText.number(read.budget().world().gigatonnesCo2())),
                reading.map(read -> ApiText.number(read.budget().share().fraction())),
                reading.map(read -> read.setting().starts()),
                reading.map(read -> ApiText.number(read.budget().tonnesCo2e())),
                reading.map(read -> read.base().year()),
                reading.map(read -> ApiText.number(read.base().value())),
                reading.map(read -> ApiText.number(read.left().years())),
                reading.flatMap(read -> read.left().spent()).map(LocalDate::toString),
                reading.map(read -> ApiText.number(read.linear().zero())),
                unknown(standing.budget()),
                Targets.GOAL_YEAR,
                standing.goal().map(YearValue::value).find().map(ApiText::number),
                standing.cutNeeded().find().map(ApiText::number),
                standing.cutAchieved().find().map(ApiText::number),
                standing.trend().find().map(trend -> ApiText.number(trend.slope())),
                standing.gap().find().map(gap -> ApiText.number(gap.gap())),
                ahead.map(Projection::shown).map(ApiText::number),
                ahead.map(Projection::lower).map(ApiText::number),
                ahead.map(Projection::upper).map(ApiText::number),
                standing.chance().find().map(ApiText::number),
                unknown(standing.gap()),
                reading.stream()
                        .flatMap(read -> read.assumed().stream().map(ApiText::of))
                        .distinct()
                        .toList(),
                standing.facts().tonnes().values().entrySet().stream()
                        .map(year -> new Year(year.getKey(), ApiText.number(year.getValue())))
                        .toList(),
                standing.range(choice.setting()).readings().stream()
                        .map(TargetDetail::approach)
                        .toList());
    }

    private static ApproachTarget approach(ShareRange.Reading reading) {
        return new ApproachTarget(
                ApiText.of(reading.approach()),
                reading.target().find().map(target -> ApiText.number(target.value())),
                unknown(reading.target()));
    }

    private static Optional<String> unknown(Finding<?> finding) {
        return switch (finding) {
            case Finding.Known<?> known -> Optional.empty();
            case Finding.Unknown<?>(var reason, var years) -> Optional.of(ApiText.of(reason));
        };
    }
}
