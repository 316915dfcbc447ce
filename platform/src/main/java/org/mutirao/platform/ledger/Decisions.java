// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import static org.mutirao.database.jooq.ledger.Tables.CHANGES;
import static org.mutirao.database.jooq.ledger.Tables.DECISIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mutirao.platform.web.Language;
import org.springframework.stereotype.Component;

/// What somebody with the right to do so decided, with reason and date. Appended only; public.
@Component
public class Decisions {

    private final DSLContext sql;

    Decisions(DSLContext sql) {
        this.sql = sql;
    }

    /// What can be decided. A new constant needs a migration that adds it to the check of the table.
    public enum Kind {
        /// A city adopts a target.
        TARGET("target", "adopted");

        private final String code;
        private final String outcome;

        Kind(String code, String outcome) {
            this.code = code;
            this.outcome = outcome;
        }
    }

    /// The words of a decision.
    ///
    /// @param on the day on which it was taken
    /// @param body who took it, such as a council; empty when the person who enters it did
    /// @param language in which the reason is written
    public record Grounds(LocalDate on, Optional<String> body, String reason, Language language) {}

    /// A decision as it was recorded.
    ///
    /// @param entered when it was entered here
    public record Decision(long id, Grounds grounds, Instant entered) {}

    /// Appends a decision in the current transaction.
    ///
    /// @param person number of the person who enters it
    /// @param change under which it is recorded
    /// @return its id
    public long record(Kind kind, String subject, String city, long person, Grounds grounds, long change) {
        return sql.insertInto(DECISIONS)
                .set(DECISIONS.KIND, kind.code)
                .set(DECISIONS.SUBJECT, subject)
                .set(DECISIONS.CITY_ID, city)
                .set(DECISIONS.PERSON_ID, person)
                .set(DECISIONS.BODY, grounds.body().orElse(null))
                .set(DECISIONS.ON_DATE, grounds.on())
                .set(DECISIONS.OUTCOME, kind.outcome)
                .set(DECISIONS.REASON, grounds.reason())
                .set(DECISIONS.LANGUAGE, grounds.language().path())
                .set(DECISIONS.CHANGE_ID, change)
                .returning(DECISIONS.ID)
                .fetchSingle()
                .getId();
    }

    /// All decisions of a kind, by their id.
    public Map<Long, Decision> list(Kind kind) {
        return sql.select(DECISIONS, CHANGES.AT)
                .from(DECISIONS)
                .join(CHANGES)
                .on(CHANGES.ID.eq(DECISIONS.CHANGE_ID))
                .where(DECISIONS.KIND.eq(kind.code))
                .fetchMap(row -> row.value1().getId(), row -> {
                    var decision = row.value1();
                    var grounds = new Grounds(
                            decision.getOnDate(),
                            Optional.ofNullable(decision.getBody()),
                            decision.getReason(),
                            Language.find(decision.getLanguage()).orElseThrow());
                    return new Decision(decision.getId(), grounds, row.value2().toInstant());
                });
    }
}
