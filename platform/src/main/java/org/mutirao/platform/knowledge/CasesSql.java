// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.knowledge;

import static org.mutirao.database.jooq.knowledge.Tables.ACTION_SECTORS;
import static org.mutirao.database.jooq.knowledge.Tables.CASES;
import static org.mutirao.database.jooq.knowledge.Tables.CASE_FACTS;

import java.util.List;
import org.jooq.DSLContext;
import org.mutirao.platform.knowledge.Case.ActionSector;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.Ledger;
import org.springframework.stereotype.Component;

/// The queries of the cases.
@Component
class CasesSql {

    private final DSLContext sql;
    private final Ledger ledger;

    CasesSql(DSLContext sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    List<ActionSector> readSectors() {
        return sql.selectFrom(ACTION_SECTORS)
                .orderBy(ACTION_SECTORS.ORDINAL)
                .fetch(row -> new ActionSector(
                        row.getId(), row.getOrdinal(), new Bilingual(row.getNameEn(), row.getNameZh())));
    }

    List<Case> readCases(List<ActionSector> sectors) {
        var facts = sql.selectFrom(CASE_FACTS)
                .orderBy(CASE_FACTS.CASE_ID, CASE_FACTS.ORDINAL)
                .fetchGroups(CASE_FACTS.CASE_ID, row -> fact(row.getFact()));
        return sql.selectFrom(CASES)
                .orderBy(CASES.ID)
                .fetch(row -> new Case(
                        row.getId(),
                        row.getCity(),
                        List.of(row.getSectors()).stream()
                                .map(id -> sector(sectors, id))
                                .toList(),
                        new Bilingual(row.getTitleEn(), row.getTitleZh()),
                        new Bilingual(row.getTextEn(), row.getTextZh()),
                        ledger.getLocator(row.getSource(), row.getLocator()),
                        facts.getOrDefault(row.getId(), List.of())));
    }

    private static ActionSector sector(List<ActionSector> sectors, String id) {
        return sectors.stream()
                .filter(sector -> sector.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a case names the field " + id + ", which is not there"));
    }

    private Fact fact(String key) {
        return ledger.findFact(key)
                .orElseThrow(
                        () -> new IllegalStateException("a case refers to the fact " + key + ", which is not there"));
    }
}
