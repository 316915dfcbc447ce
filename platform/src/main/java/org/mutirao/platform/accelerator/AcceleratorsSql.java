// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator;

import static org.mutirao.database.jooq.accelerator.Tables.ACCELERATORS;
import static org.mutirao.database.jooq.accelerator.Tables.COMMITMENTS;
import static org.mutirao.database.jooq.accelerator.Tables.FIGURES;
import static org.mutirao.database.jooq.accelerator.Tables.SIGNATURES;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mutirao.database.jooq.accelerator.tables.records.CommitmentsRecord;
import org.mutirao.database.jooq.accelerator.tables.records.FiguresRecord;
import org.mutirao.platform.accelerator.Accelerator.KnownFigure;
import org.mutirao.platform.accelerator.Accelerator.Signature;
import org.mutirao.platform.accelerator.Commitment.Comparison;
import org.mutirao.platform.accelerator.Commitment.Level;
import org.mutirao.platform.accelerator.Commitment.Step;
import org.mutirao.platform.accelerator.Commitment.Target;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Fact.Qualifier;
import org.mutirao.platform.ledger.Ledger;
import org.springframework.stereotype.Component;

/// The queries of the accelerators.
@Component
class AcceleratorsSql {

    private static final String VERIFIED = "verified";

    private final DSLContext sql;
    private final Ledger ledger;

    AcceleratorsSql(DSLContext sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    List<Accelerator> read() {
        var commitments = sql.selectFrom(COMMITMENTS)
                .orderBy(COMMITMENTS.ACCELERATOR, COMMITMENTS.ORDINAL)
                .fetchGroups(COMMITMENTS.ACCELERATOR, this::commitment);
        var figures = sql.selectFrom(FIGURES)
                .orderBy(FIGURES.ACCELERATOR, FIGURES.ORDINAL)
                .fetchGroups(FIGURES.ACCELERATOR, this::figure);
        var signatures = sql.selectFrom(SIGNATURES)
                .orderBy(SIGNATURES.ACCELERATOR, SIGNATURES.CITY)
                .fetchGroups(
                        SIGNATURES.ACCELERATOR,
                        row -> new Signature(
                                row.getCity(),
                                Bilingual.find(row.getNoteEn(), row.getNoteZh()),
                                ledger.getLocator(row.getSource(), row.getLocator())));
        return sql.selectFrom(ACCELERATORS)
                .orderBy(ACCELERATORS.ORDINAL)
                .fetch(row -> new Accelerator(
                        row.getId(),
                        new Bilingual(row.getNameEn(), row.getNameZh()),
                        Bilingual.find(row.getFormerNameEn(), row.getFormerNameZh()),
                        Optional.ofNullable(row.getLaunched()),
                        new Bilingual(row.getSummaryEn(), row.getSummaryZh()),
                        ledger.getLocator(row.getSource(), row.getLocator()),
                        commitments.getOrDefault(row.getId(), List.of()),
                        figures.getOrDefault(row.getId(), List.of()),
                        signatures.getOrDefault(row.getId(), List.of())));
    }

    private Commitment commitment(CommitmentsRecord row) {
        return new Commitment(
                row.getId(),
                row.getOrdinal(),
                new Bilingual(row.getTextEn(), row.getTextZh()),
                Bilingual.find(row.getMetricEn(), row.getMetricZh()),
                target(row),
                Optional.ofNullable(row.getBaseYear()).map(Short::intValue),
                Optional.ofNullable(row.getDeadline()).map(Short::intValue),
                Bilingual.find(row.getDeadlineRuleEn(), row.getDeadlineRuleZh()),
                ledger.getLocator(row.getSource(), row.getLocator()),
                row.getMark().equals(VERIFIED));
    }

    private Target target(CommitmentsRecord row) {
        if (row.getTarget() == null || row.getUnit() == null || row.getOp() == null) {
            return new Step();
        }
        return new Level(
                switch (row.getOp()) {
                    case "gte" -> Comparison.AT_LEAST;
                    case "lte" -> Comparison.AT_MOST;
                    case "eq" -> Comparison.EXACTLY;
                    default -> throw new IllegalStateException("a target cannot be compared by " + row.getOp());
                },
                row.getTarget(),
                ledger.getUnit(row.getUnit()));
    }

    private KnownFigure figure(FiguresRecord row) {
        return new KnownFigure(
                new Bilingual(row.getLabelEn(), row.getLabelZh()),
                row.getValue(),
                ledger.getUnit(row.getUnit()),
                Qualifier.valueOf(row.getQualifier_().toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getAsOf()),
                ledger.getLocator(row.getSource(), row.getLocator()),
                Optional.ofNullable(row.getLiteral()),
                row.getMark().equals(VERIFIED));
    }
}
