// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import static org.mutirao.database.jooq.target.Tables.MILESTONES;
import static org.mutirao.database.jooq.target.Tables.TARGETS;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.target.budget.ShareKey;
import org.mutirao.calc.target.fairshare.Approach;
import org.mutirao.database.jooq.target.tables.records.TargetsRecord;
import org.mutirao.platform.ledger.Decisions;
import org.mutirao.platform.ledger.Decisions.Kind;
import org.mutirao.platform.target.AdoptedTarget.Milestone;
import org.mutirao.platform.target.AdoptedTarget.Offsets;
import org.mutirao.platform.target.AdoptedTarget.Terms;
import org.springframework.stereotype.Component;

/// Adopted targets as rows.
@Component
class TargetStore {

    private static final String OWN_WAY = "OWN";

    /// The gases of a target are those of the inventories that it is measured by.
    private static final String GASES = "inventory";

    private final DSLContext sql;
    private final Decisions decisions;

    TargetStore(DSLContext sql, Decisions decisions) {
        this.sql = sql;
        this.decisions = decisions;
    }

    /// All of them, newest first.
    List<AdoptedTarget> list() {
        var grounds = decisions.list(Kind.TARGET);
        var milestones = sql.selectFrom(MILESTONES)
                .fetchGroups(MILESTONES.TARGET_ID, row -> new Milestone(row.getYear(), row.getTonnes()));
        return sql.selectFrom(TARGETS)
                .orderBy(TARGETS.ID.desc())
                .fetch(row -> new AdoptedTarget(
                        row.getId(),
                        row.getCityId(),
                        terms(row, milestones.getOrDefault(row.getId(), List.of())),
                        Optional.ofNullable(grounds.get(row.getDecisionId())).orElseThrow(),
                        optional(row.getSupersedes())));
    }

    /// The id of the target that holds, so that nobody else takes another in its place until the transaction ends.
    OptionalLong lockCurrent(String city) {
        sql.select(DSL.function(
                        "pg_advisory_xact_lock",
                        Object.class,
                        DSL.function("hashtextextended", Long.class, DSL.val("target:" + city), DSL.inline(0L))))
                .fetch();
        var later = TARGETS.as("later");
        return optional(sql.select(TARGETS.ID)
                .from(TARGETS)
                .where(TARGETS.CITY_ID.eq(city))
                .andNotExists(sql.selectOne().from(later).where(later.SUPERSEDES.eq(TARGETS.ID)))
                .fetchOne(TARGETS.ID));
    }

    void write(String city, Terms terms, long decision, OptionalLong supersedes, long change) {
        var budget = terms.budget();
        long id = sql.insertInto(TARGETS)
                .set(TARGETS.CITY_ID, city)
                .set(TARGETS.BASE_YEAR, (short) terms.baseYear())
                .set(TARGETS.BASE_TONNES, terms.baseTonnes())
                .set(TARGETS.BOUNDARY, terms.boundary())
                .set(TARGETS.SCOPES, terms.level().name())
                .set(TARGETS.GASES, GASES)
                .set(TARGETS.NET_ZERO_YEAR, (short) terms.netZeroYear())
                .set(TARGETS.RESIDUAL_TONNES, terms.residualTonnes())
                .set(TARGETS.OFFSETS_POLICY, terms.offsets().name())
                .set(TARGETS.APPROACH, terms.approach().map(Approach::name).orElse(OWN_WAY))
                .set(TARGETS.TEMPERATURE, budget.map(BudgetChoice::temperature).orElse(null))
                .set(TARGETS.PROBABILITY, budget.map(BudgetChoice::probability).orElse(null))
                .set(
                        TARGETS.SHARE_KEY,
                        budget.map(choice -> choice.key().name()).orElse(null))
                .set(TARGETS.DECISION_ID, decision)
                .set(TARGETS.SUPERSEDES, supersedes.isPresent() ? supersedes.getAsLong() : null)
                .set(TARGETS.CHANGE_ID, change)
                .returning(TARGETS.ID)
                .fetchSingle()
                .getId();
        for (var milestone : terms.milestones()) {
            sql.insertInto(MILESTONES)
                    .set(MILESTONES.TARGET_ID, id)
                    .set(MILESTONES.YEAR, (short) milestone.year())
                    .set(MILESTONES.TONNES, milestone.tonnes())
                    .execute();
        }
    }

    private static Terms terms(TargetsRecord row, List<Milestone> milestones) {
        return new Terms(
                row.getBaseYear(),
                row.getBaseTonnes(),
                row.getBoundary(),
                Level.valueOf(row.getScopes()),
                milestones,
                row.getNetZeroYear(),
                row.getResidualTonnes(),
                Offsets.valueOf(row.getOffsetsPolicy()),
                Optional.of(row.getApproach())
                        .filter(name -> !name.equals(OWN_WAY))
                        .map(Approach::valueOf),
                Optional.ofNullable(row.getTemperature())
                        .map(degrees ->
                                new BudgetChoice(degrees, row.getProbability(), ShareKey.valueOf(row.getShareKey()))));
    }

    private static OptionalLong optional(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
