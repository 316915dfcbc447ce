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
import org.mutirao.platform.target.AdoptedTarget;
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
        List<ApproachTarget> approaches,
        Optional<Adopted> adopted,
        List<Adopted> earlier) {

    TargetDetail {
        earlier = List.copyOf(earlier);
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

    /// A year on the way of an adopted target.
    @ApiRecord
    record Milestone(int year, BigDecimal tonnes) {}

    /// A target that the city has adopted, with the decision.
    @ApiRecord
    record Adopted(
            long id,
            int baseYear,
            BigDecimal baseTonnes,
            String boundary,
            String level,
            List<Milestone> milestones,
            int netZeroYear,
            BigDecimal residualTonnes,
            String offsets,
            Optional<String> approach,
            Optional<String> temperature,
            Optional<String> probability,
            Optional<String> share,
            String decidedOn,
            Optional<String> decidedBy,
            String reason,
            String reasonLanguage,
            String entered,
            Optional<Long> supersedes) {

        Adopted {
            milestones = List.copyOf(milestones);
        }

        static Adopted of(AdoptedTarget target) {
            var terms = target.terms();
            var grounds = target.decision().grounds();
            return new Adopted(
                    target.id(),
                    terms.baseYear(),
                    ApiText.number(terms.baseTonnes()),
                    terms.boundary(),
                    ApiText.of(terms.level()),
                    terms.milestones().stream()
                            .map(one -> new Milestone(one.year(), ApiText.number(one.tonnes())))
                            .toList(),
                    terms.netZeroYear(),
                    ApiText.number(terms.residualTonnes()),
                    ApiText.of(terms.offsets()),
                    terms.approach().map(ApiText::of),
                    terms.budget().map(BudgetChoice::temperature),
                    terms.budget().map(BudgetChoice::probability),
                    terms.budget().map(choice -> BudgetChoice.word(choice.key())),
                    grounds.on().toString(),
                    grounds.body(),
                    grounds.reason(),
                    grounds.language().tag(),
                    target.decision().entered().toString(),
                    target.supersedes().stream().boxed().findFirst());
        }
    }

    static TargetDetail of(Standing standing, BudgetChoice choice, List<AdoptedTarget> history) {
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
                        .toList(),
                history.stream().findFirst().map(Adopted::of),
                history.stream().skip(1).map(Adopted::of).toList());
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
