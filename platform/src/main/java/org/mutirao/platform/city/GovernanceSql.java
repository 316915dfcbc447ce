// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import static org.mutirao.database.jooq.city.Tables.AWARD_WINNERS;
import static org.mutirao.database.jooq.city.Tables.BODIES;
import static org.mutirao.database.jooq.city.Tables.EVENTS;
import static org.mutirao.database.jooq.city.Tables.FUNDERS;
import static org.mutirao.database.jooq.city.Tables.NAMED_ITEMS;
import static org.mutirao.database.jooq.city.Tables.ORGANISATION;
import static org.mutirao.database.jooq.city.Tables.PERIODS;
import static org.mutirao.database.jooq.city.Tables.PROGRAMMES;
import static org.mutirao.database.jooq.city.Tables.TERMS;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Ledger;
import org.springframework.stereotype.Component;

/// The queries of governance.
@Component
class GovernanceSql {

    /// Sorts after every date.
    private static final String NEVER = "9999";

    private final DSLContext sql;
    private final Ledger ledger;

    GovernanceSql(DSLContext sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    Governance.Content read() {
        return new Governance.Content(
                readBodies(),
                readTerms(),
                readEvents(),
                readPeriods(),
                readFunders(),
                readItems(),
                readWinners(),
                readProgrammes(),
                readOrganisation());
    }

    private List<Body> readBodies() {
        return sql.selectFrom(BODIES)
                .orderBy(BODIES.ORDINAL)
                .fetch(row -> new Body(
                        row.getId(),
                        new Bilingual(row.getNameEn(), row.getNameZh()),
                        row.getKind(),
                        new Bilingual(row.getTextEn(), row.getTextZh()),
                        ledger.getLocator(row.getSource(), row.getLocator())));
    }

    private List<Term> readTerms() {
        return sql
                .selectFrom(TERMS)
                .orderBy(TERMS.ID)
                .fetch(row -> new Term(
                        row.getId(),
                        new Bilingual(row.getPersonEn(), row.getPersonZh()),
                        row.getBody(),
                        row.getRole(),
                        new Bilingual(row.getRoleEn(), row.getRoleZh()),
                        Optional.ofNullable(row.getCity()),
                        Optional.ofNullable(row.getStarts()),
                        Optional.ofNullable(row.getEnds()),
                        Optional.ofNullable(row.getEndsAlternative()),
                        Optional.ofNullable(row.getConflict()),
                        new Bilingual(row.getTextEn(), row.getTextZh()),
                        ledger.getLocator(row.getSource(), row.getLocator())))
                .stream()
                .sorted(Comparator.comparing((Term term) -> term.starts().orElse(NEVER))
                        .thenComparing(term -> term.ends().orElse(NEVER)))
                .toList();
    }

    private List<Event> readEvents() {
        // a text sorts 2016 before 2016-06: what is known to the year only stands at its head
        return sql.selectFrom(EVENTS)
                .orderBy(EVENTS.DATE, EVENTS.ID)
                .fetch(row -> new Event(
                        row.getId(),
                        row.getDate(),
                        Optional.ofNullable(row.getEndDate()),
                        Event.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                        new Bilingual(row.getTitleEn(), row.getTitleZh()),
                        new Bilingual(row.getTextEn(), row.getTextZh()),
                        Optional.ofNullable(row.getCity()),
                        Bilingual.find(row.getPlaceEn(), row.getPlaceZh()),
                        ledger.getLocator(row.getSource(), row.getLocator())));
    }

    private List<Period> readPeriods() {
        return sql.selectFrom(PERIODS)
                .orderBy(PERIODS.STARTS)
                .fetch(row -> new Period(
                        row.getId(),
                        row.getStarts(),
                        Optional.ofNullable(row.getEnds()),
                        new Bilingual(row.getTitleEn(), row.getTitleZh()),
                        ledger.getLocator(row.getSource(), row.getLocator())));
    }

    private List<Funder> readFunders() {
        return sql.selectFrom(FUNDERS)
                .orderBy(FUNDERS.NAME, FUNDERS.ID)
                .fetch(row -> new Funder(
                        row.getId(),
                        row.getName(),
                        Optional.ofNullable(row.getNameZh()),
                        Funder.Kind.valueOf(constant(row.getKind())),
                        Optional.ofNullable(row.getSince()),
                        Optional.ofNullable(row.getAsOf()),
                        ledger.getLocator(row.getSource(), row.getLocator())));
    }

    private List<NamedItem> readItems() {
        return sql.selectFrom(NAMED_ITEMS)
                .orderBy(NAMED_ITEMS.KIND, NAMED_ITEMS.ORDINAL)
                .fetch(row -> new NamedItem(
                        NamedItem.Kind.valueOf(constant(row.getKind())),
                        row.getId(),
                        new Bilingual(row.getNameEn(), row.getNameZh()),
                        ledger.getLocator(row.getSource(), row.getLocator())));
    }

    private List<NamedItem.Winner> readWinners() {
        return sql.selectFrom(AWARD_WINNERS)
                .orderBy(AWARD_WINNERS.YEAR, AWARD_WINNERS.AWARD)
                .fetch(row -> new NamedItem.Winner(
                        row.getAward(),
                        row.getCity(),
                        row.getYear(),
                        ledger.getLocator(row.getSource(), row.getLocator())));
    }

    private List<Programme> readProgrammes() {
        return sql.selectFrom(PROGRAMMES)
                .orderBy(PROGRAMMES.ORDINAL)
                .fetch(row -> new Programme(
                        row.getId(),
                        new Bilingual(row.getNameEn(), row.getNameZh()),
                        Optional.ofNullable(row.getSince()),
                        new Bilingual(row.getTextEn(), row.getTextZh()),
                        ledger.getLocator(row.getSource(), row.getLocator())));
    }

    private List<OrganisationEntry> readOrganisation() {
        return sql.selectFrom(ORGANISATION)
                .orderBy(ORGANISATION.ORDINAL)
                .fetch(row -> new OrganisationEntry(
                        row.getId(),
                        new Bilingual(row.getLabelEn(), row.getLabelZh()),
                        new Bilingual(row.getValueEn(), row.getValueZh()),
                        Optional.ofNullable(row.getAsOf()),
                        ledger.getLocator(row.getSource(), row.getLocator())));
    }

    private static String constant(String kind) {
        return kind.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
