// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.mutirao.database.jooq.account.Tables.SESSIONS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.mutirao.platform.account.Audit.Action;
import org.springframework.stereotype.Component;

/// Who is signed in, and from where. The database keeps a hash of what the browser holds.
@Component
public class Sessions {

    private static final int DEVICE = 80;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final ScopedTransaction transactions;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    Sessions(ScopedTransaction transactions, Actors actors, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /// Where a request comes from.
    ///
    /// @param address network address
    /// @param device browser and system in words, such as `Firefox · Linux`
    public record Origin(String address, String device) {
        public Origin {
            device = device.length() > DEVICE ? device.substring(0, DEVICE) : device;
        }
    }

    /// A session that has just begun.
    ///
    /// @param secret for the browser to keep; nobody else knows it
    public record Begun(String secret, Actor actor) {}

    /// A session that goes on.
    public record Known(Actor actor, long session) {}

    /// A session in the list of a person.
    public record Session(long id, Instant began, Instant seen, String device, String address) {}

    /// The session of a secret, unless it has ended.
    public Optional<Known> find(String secret) {
        return transactions.in(Sight.secret(Secret.of(secret)), rows -> {
            var now = OffsetDateTime.now(clock);
            return rows.selectFrom(SESSIONS)
                    .where(SESSIONS.HASH.eq(Secret.of(secret).hash()))
                    .and(alive(now))
                    .fetchOptional()
                    .flatMap(row -> {
                        if (row.getSeenAt().isBefore(now.minus(NOTED_EVERY))) {
                            rows.update(SESSIONS)
                                    .set(SESSIONS.SEEN_AT, now)
                                    .where(SESSIONS.ID.eq(row.getId()))
                                    .execute();
                        }
                        transactions.widen(Sight.person(row.getPersonId()));
                        return actors.find(row.getPersonId()).map(actor -> new Known(actor, row.getId()));
                    });
        });
    }

    /// Begins a session, in a transaction that sees the person.
    Begun begin(long person, Origin origin) {
        var secret = Secret.generate();
        var current = transactions.current();
        if (current == null) {
            throw new IllegalStateException("a session begins in the transaction that checked the person");
        }
        transactions.in(
                current,
                rows -> rows.insertInto(SESSIONS)
                        .set(SESSIONS.HASH, secret.hash())
                        .set(SESSIONS.PERSON_ID, person)
                        .set(SESSIONS.EXPIRES_AT, OffsetDateTime.now(clock).plus(Retention.SESSION_LONGEST))
                        .set(SESSIONS.DEVICE, origin.device())
                        .set(SESSIONS.ADDRESS, origin.address())
                        .execute());
        return new Begun(secret.text(), actors.find(person).orElseThrow());
    }

    /// The person's sessions, the last used first.
    public List<Session> list(Actor actor) {
        return transactions.as(
                actor,
                rows -> rows.selectFrom(SESSIONS)
                        .where(SESSIONS.PERSON_ID.eq(actor.id()))
                        .and(alive(OffsetDateTime.now(clock)))
                        .orderBy(SESSIONS.SEEN_AT.desc(), SESSIONS.ID.desc())
                        .fetch(row -> new Session(
                                row.getId(),
                                row.getCreatedAt().toInstant(),
                                row.getSeenAt().toInstant(),
                                row.getDevice(),
                                row.getAddress())));
    }

    /// Ends the session in which the person is now.
    public void signOut(Known known) {
        end(known.actor(), SESSIONS.ID.eq(known.session()), Action.SIGNED_OUT);
    }

    /// Ends one of the person's sessions.
    public void end(Actor actor, long session) {
        end(actor, SESSIONS.ID.eq(session), Action.SESSION_ENDED);
    }

    /// Ends all of the person's sessions but this one.
    public void endOthers(Known known) {
        end(known.actor(), SESSIONS.ID.ne(known.session()), Action.SESSION_ENDED);
    }

    /// Ends them all, in the current transaction.
    void endAll(long person) {
        end(Objects.requireNonNull(transactions.current()), person, SESSIONS.ID.isNotNull(), Action.SESSION_ENDED);
    }

    private void end(Actor actor, Condition which, Action action) {
        end(Sight.of(actor), actor.id(), which, action);
    }

    private void end(Sight sight, long person, Condition which, Action action) {
        transactions.in(sight, rows -> {
            int ended = rows.deleteFrom(SESSIONS)
                    .where(SESSIONS.PERSON_ID.eq(person))
                    .and(which)
                    .execute();
            if (ended > 0) {
                audit.record(action, "person:" + person, Map.of("sessions", String.valueOf(ended)));
            }
            return ended;
        });
    }

    private static Condition alive(OffsetDateTime now) {
        return SESSIONS.EXPIRES_AT.gt(now).and(SESSIONS.SEEN_AT.gt(now.minus(Retention.SESSION_IDLE)));
    }
}
