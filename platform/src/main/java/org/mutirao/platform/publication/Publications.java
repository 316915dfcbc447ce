// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.publication;

import static org.mutirao.database.jooq.publication.Tables.CURRENT_PUBLICATIONS;
import static org.mutirao.database.jooq.publication.Tables.PUBLICATIONS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.mutirao.database.jooq.publication.tables.records.PublicationsRecord;
import org.mutirao.platform.ledger.Catalogue;
import org.mutirao.platform.publication.Publication.Kind;
import org.mutirao.platform.publication.Publication.Subject;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Freezes snapshots and hands them out. Readers that show many keep what they read, once for each revision.
@Service
public class Publications {

    private static final int BATCH = 100;

    private final DSLContext sql;
    private final JsonMapper json;
    private final Catalogue catalogue;
    private final String application;

    Publications(
            DSLContext sql, JsonMapper json, Catalogue catalogue, @Value("${mutirao.version}") String application) {
        this.sql = sql;
        this.json = json;
        this.catalogue = catalogue;
        this.application = application;
    }

    /// Freezes snapshots in the current transaction, each as the next version of its kind, city and year. Whether
    /// something is worth a new version the caller decides.
    ///
    /// @param change the recorded change of the snapshots; it locks their cities, so versions cannot clash
    @Transactional(propagation = Propagation.MANDATORY)
    public void freeze(Collection<Snapshot> snapshots, long change) {
        var current = latestVersions();
        var rows = new ArrayList<PublicationsRecord>();
        for (var snapshot : snapshots) {
            var row = row(snapshot, change);
            var before = current.get(Slot.of(snapshot));
            row.setVersion(before == null ? 1 : before.version() + 1);
            row.setSupersedes(before == null ? null : before.id());
            rows.add(row);
        }
        for (int from = 0; from < rows.size(); from += BATCH) {
            sql.insertInto(PUBLICATIONS)
                    .set(rows.subList(from, Math.min(from + BATCH, rows.size())))
                    .execute();
        }
    }

    /// The current snapshots of a kind, those that no later version supersedes, by city and year.
    public List<Publication> listCurrent(Kind kind, Subject subject) {
        return sql.selectFrom(CURRENT_PUBLICATIONS)
                .where(CURRENT_PUBLICATIONS.KIND.eq(name(kind)))
                .and(CURRENT_PUBLICATIONS.SUBJECT_KIND.eq(name(subject)))
                .orderBy(CURRENT_PUBLICATIONS.CITY_ID, CURRENT_PUBLICATIONS.YEAR)
                .fetch(row -> publication(row.into(PUBLICATIONS)));
    }

    /// A snapshot by its id, superseded or not: what was cited stays where it was.
    public Optional<Publication> find(UUID id) {
        return sql.selectFrom(PUBLICATIONS).where(PUBLICATIONS.ID.eq(id)).fetchOptional(this::publication);
    }

    private PublicationsRecord row(Snapshot snapshot, long change) {
        var row = new PublicationsRecord();
        row.setKind(name(snapshot.kind()));
        row.setSubjectKind(name(snapshot.subject()));
        row.setCityId(snapshot.city());
        row.setYear((short) snapshot.year());
        row.setBy(snapshot.by());
        row.setSource(snapshot.source());
        row.setAppVersion(application);
        row.setReferenceVersion(catalogue.version());
        row.setInput(JSONB.valueOf(CanonicalJson.of(snapshot.input())));
        row.setResult(JSONB.valueOf(CanonicalJson.of(snapshot.result())));
        row.setSha256(Publication.hash(snapshot, application, catalogue.version()));
        row.setChangeId(change);
        return row;
    }

    private Map<Slot, Latest> latestVersions() {
        var latest = new HashMap<Slot, Latest>();
        var view = CURRENT_PUBLICATIONS;
        sql.select(view.SUBJECT_KIND, view.KIND, view.CITY_ID, view.YEAR, view.ID, view.VERSION)
                .from(view)
                .forEach(row -> latest.put(
                        new Slot(row.value1(), row.value2(), row.value3(), row.value4()),
                        new Latest(row.value5(), row.value6())));
        return latest;
    }

    private Publication publication(Record record) {
        var row = record.into(PUBLICATIONS);
        var snapshot = new Snapshot(
                Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                Subject.valueOf(row.getSubjectKind().toUpperCase(Locale.ROOT)),
                row.getCityId(),
                row.getYear(),
                row.getBy(),
                row.getSource(),
                json.readTree(row.getInput().data()),
                json.readTree(row.getResult().data()));
        return new Publication(
                row.getId(),
                snapshot,
                row.getVersion(),
                row.getAt().toInstant(),
                row.getAppVersion(),
                row.getReferenceVersion(),
                row.getSha256(),
                Optional.ofNullable(row.getSupersedes()));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private record Slot(String subject, String kind, String city, short year) {
        static Slot of(Snapshot snapshot) {
            return new Slot(name(snapshot.subject()), name(snapshot.kind()), snapshot.city(), (short) snapshot.year());
        }
    }

    private record Latest(UUID id, int version) {}
}
