// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.mutirao.database.jooq.account.Tables.AUDIT;
import static org.mutirao.database.jooq.account.Tables.AUDIT_ADDRESSES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The log of everything that matters to security: append only, written in the transaction that it tells of. People
/// stand in it by number only, so it stays whole when somebody erases himself.
@Component
public class Audit {

    private final ScopedTransaction transactions;
    private final DSLContext sql;
    private final JsonMapper json;

    Audit(ScopedTransaction transactions, DSLContext sql, JsonMapper json) {
        this.transactions = transactions;
        this.sql = sql;
        this.json = json;
    }

    /// What can be done. A new constant needs a migration that adds its code to the check of the table.
    public enum Action {
        LINK_ISSUED("link.issued"),
        LINK_REVOKED("link.revoked"),
        LINK_USED("link.used"),
        PERSON_REGISTERED("person.registered"),
        PERSON_CHANGED("person.changed"),
        PERSON_EXPORTED("person.exported"),
        PERSON_ERASED("person.erased"),
        PASSWORD_CHANGED("password.changed"),
        PASSWORD_RESET("password.reset"),
        SIGNED_IN("sign-in"),
        SIGN_IN_REFUSED("sign-in.refused"),
        SIGNED_OUT("sign-out"),
        SESSION_ENDED("session.ended"),
        ROLE_GRANTED("role.granted"),
        ROLE_ENDED("role.ended"),
        TOKEN_CREATED("token.created"),
        TOKEN_REVOKED("token.revoked"),
        CONTACT_PUBLISHED("contact.published"),
        CONTACT_WITHDRAWN("contact.withdrawn"),
        AUDIT_EXPORTED("audit.exported"),
        NETWORK_CREATED("network.created"),
        MEMBERSHIP_BEGUN("membership.begun"),
        MEMBERSHIP_ENDED("membership.ended");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        /// As it stands in the database and in exports.
        public String code() {
            return code;
        }

        /// The last part of a message key.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The action of a code, if it is one.
        public static Optional<Action> find(String code) {
            return Arrays.stream(values())
                    .filter(action -> action.code.equals(code))
                    .findFirst();
        }
    }

    /// A line of the log.
    ///
    /// @param actor number of the person who did it; empty for a stranger and for the server's command line
    /// @param object what it was done to, such as `person:12`
    /// @param detail names and values
    /// @param address where a sign-in came from, as long as that is kept
    public record Entry(
            long seq,
            Instant at,
            Optional<Long> actor,
            Action action,
            String object,
            Map<String, String> detail,
            Optional<String> address) {}

    /// Which lines somebody looks for. Days are UTC, both inclusive.
    public record Filter(
            Optional<Long> person, Optional<Action> action, Optional<LocalDate> from, Optional<LocalDate> to) {

        public static final Filter NONE =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Appends a line in the current [ScopedTransaction]; the actor is the one for whom it works.
    ///
    /// @param object what it is done to, such as `person:12`
    /// @param detail no names and no e-mail addresses: they must stay erasable
    public void record(Action action, String object, Map<String, String> detail) {
        var sight = Objects.requireNonNull(transactions.current(), "the log is written in a scoped transaction");
        sql.insertInto(AUDIT)
                .set(AUDIT.ACTOR, sight.person().orElse(null))
                .set(AUDIT.ACTION, action.code())
                .set(AUDIT.OBJECT, object)
                .set(AUDIT.DETAIL, JSONB.valueOf(json.writeValueAsString(detail)))
                .execute();
    }

    /// Appends a line together with where it came from.
    void recordFrom(String address, @Nullable String emailKey, Action action, String object) {
        record(action, object, Map.of());
        sql.insertInto(AUDIT_ADDRESSES)
                .set(
                        AUDIT_ADDRESSES.SEQ,
                        DSL.function("currval", Long.class, DSL.inline(AUDIT.getSchema() + ".audit_seq_seq")))
                .set(AUDIT_ADDRESSES.ACTION, action.code())
                .set(AUDIT_ADDRESSES.ADDRESS, address)
                .set(AUDIT_ADDRESSES.EMAIL_KEY, emailKey)
                .execute();
    }

    /// The lines that an administrator of the installation looks for, newest first; of everybody else their own.
    ///
    /// @param before only lines with a smaller number: the next page
    public List<Entry> list(Actor actor, Filter filter, Optional<Long> before, int limit) {
        return transactions.as(
                actor,
                rows -> rows.select(AUDIT, AUDIT_ADDRESSES.ADDRESS)
                        .from(AUDIT)
                        .leftJoin(AUDIT_ADDRESSES)
                        .on(AUDIT_ADDRESSES.SEQ.eq(AUDIT.SEQ))
                        .where(condition(filter))
                        .and(before.map(AUDIT.SEQ::lt).orElse(DSL.noCondition()))
                        .orderBy(AUDIT.SEQ.desc())
                        .limit(limit)
                        .fetch(row -> {
                            var line = row.value1();
                            return new Entry(
                                    line.getSeq(),
                                    line.getAt().toInstant(),
                                    Optional.ofNullable(line.getActor()),
                                    Action.find(line.getAction()).orElseThrow(),
                                    line.getObject(),
                                    detail(line.getDetail()),
                                    Optional.ofNullable(row.value2()));
                        }));
    }

    /// The same for a file; that somebody took it along stands in the log too.
    public List<Entry> export(Actor actor, Filter filter, int limit) {
        return transactions.as(actor, rows -> {
            record(Action.AUDIT_EXPORTED, "audit", Map.of());
            return list(actor, filter, Optional.empty(), limit);
        });
    }

    private static Condition condition(Filter filter) {
        return DSL.and(
                filter.person()
                        .map(id -> AUDIT.ACTOR.eq(id).or(AUDIT.OBJECT.eq("person:" + id)))
                        .orElse(DSL.noCondition()),
                filter.action().map(action -> AUDIT.ACTION.eq(action.code())).orElse(DSL.noCondition()),
                filter.from()
                        .map(day -> AUDIT.AT.ge(day.atStartOfDay().atOffset(ZoneOffset.UTC)))
                        .orElse(DSL.noCondition()),
                filter.to()
                        .map(day -> AUDIT.AT.lt(day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC)))
                        .orElse(DSL.noCondition()));
    }

    private Map<String, String> detail(JSONB stored) {
        var detail = new TreeMap<String, String>();
        json.readTree(stored.data())
                .properties()
                .forEach(property ->
                        detail.put(property.getKey(), property.getValue().asString()));
        return detail;
    }
}
