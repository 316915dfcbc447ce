// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import static org.mutirao.database.jooq.ledger.Tables.CHANGES;
import static org.mutirao.database.jooq.ledger.Tables.REVISIONS;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The history of everything: each write transaction records one change and counts up the revision of what it
/// touched.
@Component
public class ChangeLog {

    private static final String NETWORK = "*";

    private final DSLContext sql;
    private final JsonMapper json;

    ChangeLog(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// A change as it was recorded.
    public record Change(long id, Instant at, String actor, String action, JsonNode detail) {}

    /// Records a change in the current transaction. Cities are locked in one order, so that two writers wait for
    /// each other instead of failing.
    ///
    /// @param cities ids of the cities that change; empty when the whole network does
    /// @return the id of the change, which the written rows carry
    public long record(String actor, String action, Collection<String> cities, Map<String, ?> detail) {
        var scopes = cities.isEmpty() ? List.of(NETWORK) : List.copyOf(new TreeSet<>(cities));
        for (var scope : scopes) {
            sql.insertInto(REVISIONS)
                    .set(REVISIONS.SCOPE, scope)
                    .set(REVISIONS.REVISION, 1L)
                    .onConflict(REVISIONS.SCOPE)
                    .doUpdate()
                    .set(REVISIONS.REVISION, REVISIONS.REVISION.plus(1))
                    .execute();
        }
        return sql.insertInto(CHANGES)
                .set(CHANGES.ACTOR, actor)
                .set(CHANGES.ACTION, action)
                .set(CHANGES.DETAIL, JSONB.valueOf(json.writeValueAsString(detail)))
                .returning(CHANGES.ID)
                .fetchSingle()
                .getId();
    }

    /// The latest changes of these kinds, newest first.
    public List<Change> latest(int limit, Collection<String> actions) {
        return list(CHANGES.ACTION.in(actions), limit);
    }

    /// The latest changes of one thing, newest first.
    ///
    /// @param name of a text in the detail, such as `network`
    /// @param value what that text is
    public List<Change> latestOf(String name, String value, int limit) {
        return list(DSL.jsonbGetAttributeAsText(CHANGES.DETAIL, name).eq(value), limit);
    }

    private List<Change> list(Condition which, int limit) {
        return sql.selectFrom(CHANGES)
                .where(which)
                .orderBy(CHANGES.ID.desc())
                .limit(limit)
                .fetch(row -> new Change(
                        row.getId(),
                        row.getAt().toInstant(),
                        row.getActor(),
                        row.getAction(),
                        json.readTree(row.getDetail().data())));
    }
}
