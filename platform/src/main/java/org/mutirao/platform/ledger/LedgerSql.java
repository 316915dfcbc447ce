// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.mutirao.database.jooq.ledger.Tables.CONFLICTS;
import static org.mutirao.database.jooq.ledger.Tables.CONFLICT_READINGS;
import static org.mutirao.database.jooq.ledger.Tables.CURRENT_FACTS;
import static org.mutirao.database.jooq.ledger.Tables.INDICATORS;
import static org.mutirao.database.jooq.ledger.Tables.QUANTITIES;
import static org.mutirao.database.jooq.ledger.Tables.SOURCES;
import static org.mutirao.database.jooq.ledger.Tables.UNITS;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mutirao.database.jooq.ledger.tables.records.ConflictReadingsRecord;
import org.mutirao.database.jooq.ledger.tables.records.CurrentFactsRecord;
import org.mutirao.database.jooq.ledger.tables.records.SourcesRecord;
import org.mutirao.platform.ledger.Fact.Origin;
import org.mutirao.platform.ledger.Fact.Qualifier;
import org.mutirao.platform.ledger.Fact.Quantity;
import org.mutirao.platform.ledger.Fact.Status;
import org.mutirao.platform.ledger.Fact.Subject;
import org.mutirao.platform.ledger.Fact.Unit;
import org.springframework.stereotype.Component;

/// The queries of the ledger.
@Component
class LedgerSql {

    private final DSLContext sql;

    LedgerSql(DSLContext sql) {
        this.sql = sql;
    }

    LedgerContent read() {
        var sources = readSources();
        var units = readUnits();
        var facts = readFacts(sources, units);
        var byKey = facts.stream().collect(toMap(Fact::key, Function.identity()));
        var stated = facts.stream()
                .filter(fact -> fact.origin() == Origin.STATED)
                .sorted(inOrderOfDocuments())
                .toList();
        var conflicts = readConflicts(sources);
        return new LedgerContent(
                sources,
                units,
                facts,
                byKey,
                stated,
                stated.stream()
                        .filter(fact -> fact.subject() instanceof Fact.OfCity)
                        .collect(groupingBy(fact -> fact.subject().id())),
                series(facts),
                conflicts,
                conflictsByFact(conflicts),
                readIndicators(byKey));
    }

    private static Comparator<Fact> inOrderOfDocuments() {
        return Comparator.comparing((Fact fact) -> fact.locator().source().id())
                .thenComparingInt(LedgerSql::firstLine)
                .thenComparing(
                        Fact::key, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static int firstLine(Fact fact) {
        var first = fact.locator().place().split(" ", 2)[0];
        return first.chars().allMatch(Character::isDigit) && !first.isEmpty() ? Integer.parseInt(first) : 0;
    }

    private static Map<String, Map<String, List<Fact>>> series(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.origin() != Origin.STATED && fact.starts().isPresent())
                .sorted(Comparator.comparing(fact -> fact.starts().orElse("")))
                .collect(groupingBy(
                        fact -> fact.subject().id(),
                        groupingBy(fact -> fact.quantity().id())));
    }

    private static Map<String, List<Conflict>> conflictsByFact(List<Conflict> conflicts) {
        record Pair(String fact, Conflict conflict) {}
        return conflicts.stream()
                .flatMap(conflict -> conflict.readings().stream()
                        .flatMap(reading -> reading.fact().stream())
                        .distinct()
                        .map(fact -> new Pair(fact, conflict)))
                .collect(groupingBy(Pair::fact, Collectors.mapping(Pair::conflict, Collectors.toList())));
    }

    private Map<String, Source> readSources() {
        return sql.selectFrom(SOURCES).orderBy(SOURCES.KIND, SOURCES.ID).fetch(LedgerSql::source).stream()
                .collect(toMap(Source::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static Source source(SourcesRecord row) {
        return new Source(
                row.getId(),
                Source.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                new Bilingual(row.getTitleEn(), row.getTitleZh()),
                new Bilingual(row.getShortEn(), row.getShortZh()),
                row.getPublisher(),
                new Bilingual(row.getLicenceEn(), row.getLicenceZh()),
                row.getRedistributable(),
                Optional.ofNullable(row.getUrl()),
                Optional.ofNullable(row.getAsOf()),
                Bilingual.find(row.getNoteEn(), row.getNoteZh()));
    }

    private Map<String, Unit> readUnits() {
        return sql.selectFrom(UNITS).fetch().stream()
                .collect(toMap(
                        row -> row.getId(),
                        row -> new Unit(
                                row.getId(),
                                row.getDimension(),
                                row.getLabelEnOne(),
                                row.getLabelEnOther(),
                                row.getLabelZh())));
    }

    private List<Fact> readFacts(Map<String, Source> sources, Map<String, Unit> units) {
        var quantities = sql.selectFrom(QUANTITIES).fetch().stream()
                .collect(toMap(
                        row -> row.getId(),
                        row -> new Quantity(row.getId(), new Bilingual(row.getLabelEn(), row.getLabelZh()))));
        return sql.selectFrom(CURRENT_FACTS)
                .where(CURRENT_FACTS.STATE.eq("value"))
                .orderBy(CURRENT_FACTS.ID)
                .fetch(row -> fact(
                        row,
                        get(quantities, row.getQuantity()),
                        get(units, row.getUnit()),
                        new Locator(get(sources, row.getSource()), row.getLocator())));
    }

    private static Fact fact(CurrentFactsRecord row, Quantity quantity, Unit unit, Locator locator) {
        return new Fact(
                row.getKey(),
                subject(row),
                quantity,
                row.getValue(),
                optional(row.getLow()),
                optional(row.getHigh()),
                unit,
                Qualifier.valueOf(row.getQualifier_().toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getStarts()),
                Optional.ofNullable(row.getEnds()),
                Optional.ofNullable(row.getBaseYear()).map(Short::intValue),
                Bilingual.find(row.getPeriodEn(), row.getPeriodZh()),
                Status.valueOf(row.getStatus().toUpperCase(Locale.ROOT)),
                Origin.valueOf(row.getOrigin().toUpperCase(Locale.ROOT)),
                locator,
                Optional.ofNullable(row.getLiteral()),
                Bilingual.find(row.getNoteEn(), row.getNoteZh()));
    }

    private static Subject subject(CurrentFactsRecord row) {
        if (row.getCityId() != null) {
            return new Fact.OfCity(row.getCityId());
        }
        return row.getCountry() != null ? new Fact.OfCountry(row.getCountry()) : new Fact.OfNetwork(row.getNetworkId());
    }

    private List<Conflict> readConflicts(Map<String, Source> sources) {
        var readings = sql.selectFrom(CONFLICT_READINGS)
                .orderBy(CONFLICT_READINGS.CONFLICT, CONFLICT_READINGS.READING)
                .fetchGroups(CONFLICT_READINGS.CONFLICT);
        return sql.selectFrom(CONFLICTS)
                .orderBy(CONFLICTS.ID)
                .fetch(row -> new Conflict(
                        row.getId(),
                        Conflict.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(row.getCityId()),
                        new Bilingual(row.getTitleEn(), row.getTitleZh()),
                        new Bilingual(row.getReasonEn(), row.getReasonZh()),
                        row.getWorking() == null
                                ? List.of()
                                : List.of(row.getWorking().split(" \\| ")),
                        Optional.ofNullable(readings.get(row.getId())).stream()
                                .flatMap(List::stream)
                                .map(reading -> reading(reading, sources))
                                .toList()));
    }

    private static Conflict.Reading reading(ConflictReadingsRecord row, Map<String, Source> sources) {
        return new Conflict.Reading(
                row.getReading(),
                Optional.ofNullable(row.getFact()),
                new Locator(get(sources, row.getSource()), row.getLocator()),
                row.getLiteral(),
                new Bilingual(row.getTextEn(), row.getTextZh()));
    }

    private List<Indicator> readIndicators(Map<String, Fact> facts) {
        return sql.selectFrom(INDICATORS)
                .orderBy(INDICATORS.ORDINAL)
                .fetch(row -> new Indicator(
                        row.getId(),
                        new Bilingual(row.getTitleEn(), row.getTitleZh()),
                        get(facts, row.getStatedFact()),
                        Optional.ofNullable(row.getSecondFact()).map(key -> get(facts, key)),
                        Optional.ofNullable(row.getConflict()),
                        new Bilingual(row.getReadingEn(), row.getReadingZh())));
    }

    private static <T> T get(Map<String, T> all, String id) {
        var found = all.get(id);
        if (found == null) {
            throw new IllegalStateException("the catalogue refers to " + id + ", which is not there");
        }
        return found;
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
