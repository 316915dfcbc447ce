// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.mutirao.database.jooq.account.Tables.TOKENS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutirao.platform.account.Audit.Action;
import org.springframework.stereotype.Service;

/// Personal access tokens: keys for programs that work in a person's name. A token can do what its scopes say, never
/// more than the person; the database keeps a hash.
@Service
public class Tokens {

    /// What a token can be for. Only what exists: each has its words and a line in the description of the API.
    public static final List<String> SCOPES = List.of("profile:read");

    /// How many tokens one person may have at a time.
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 80;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final ScopedTransaction transactions;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    Tokens(ScopedTransaction transactions, Actors actors, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /// A token in the list of a person.
    public record Token(
            long id, String name, List<String> scopes, Instant made, Instant expires, Optional<Instant> used) {}

    /// A token that somebody showed.
    public record Shown(Actor actor, Set<String> scopes) {}

    /// Makes a token.
    ///
    /// @param name what it is for, 1 to 80 characters
    /// @param life at most a year
    /// @return its text, to be shown once; empty when the name is not of that length or there are [#MOST] already
    public Optional<String> create(Actor actor, String name, List<String> scopes, Duration life) {
        var title = name.strip();
        if (title.isEmpty() || title.length() > LONGEST_NAME || list(actor).size() >= MOST) {
            return Optional.empty();
        }
        if (scopes.isEmpty()
                || !SCOPES.containsAll(scopes)
                || life.isNegative()
                || life.compareTo(Retention.TOKEN_LONGEST) > 0) {
            throw new IllegalArgumentException("no such token");
        }
        var secret = Secret.generate();
        return transactions.as(actor, rows -> {
            long id = rows.insertInto(TOKENS)
                    .set(TOKENS.HASH, secret.hash())
                    .set(TOKENS.PERSON_ID, actor.id())
                    .set(TOKENS.NAME, title)
                    .set(TOKENS.SCOPES, scopes.toArray(String[]::new))
                    .set(TOKENS.EXPIRES_AT, OffsetDateTime.now(clock).plus(life))
                    .returning(TOKENS.ID)
                    .fetchSingle()
                    .getId();
            audit.record(Action.TOKEN_CREATED, "token:" + id, Map.of("scopes", String.join(" ", scopes)));
            return Optional.of(secret.text());
        });
    }

    /// The person's tokens that still work, newest first.
    public List<Token> list(Actor actor) {
        return transactions.as(
                actor,
                rows -> rows.selectFrom(TOKENS)
                        .where(TOKENS.PERSON_ID.eq(actor.id()))
                        .and(TOKENS.REVOKED_AT.isNull())
                        .and(TOKENS.EXPIRES_AT.gt(OffsetDateTime.now(clock)))
                        .orderBy(TOKENS.ID.desc())
                        .fetch(row -> new Token(
                                row.getId(),
                                row.getName(),
                                List.of(row.getScopes()),
                                row.getCreatedAt().toInstant(),
                                row.getExpiresAt().toInstant(),
                                Optional.ofNullable(row.getLastUsedAt()).map(OffsetDateTime::toInstant))));
    }

    /// Revokes one of the person's tokens.
    public void revoke(Actor actor, long id) {
        transactions.runAs(actor, rows -> {
            int revoked = rows.update(TOKENS)
                    .set(TOKENS.REVOKED_AT, OffsetDateTime.now(clock))
                    .where(TOKENS.ID.eq(id))
                    .and(TOKENS.PERSON_ID.eq(actor.id()))
                    .and(TOKENS.REVOKED_AT.isNull())
                    .execute();
            if (revoked > 0) {
                audit.record(Action.TOKEN_REVOKED, "token:" + id, Map.of());
            }
        });
    }

    /// The person behind a token, when it still works.
    public Optional<Shown> find(String text) {
        var secret = Secret.of(text);
        return transactions.in(Sight.secret(secret), rows -> {
            var now = OffsetDateTime.now(clock);
            return rows.selectFrom(TOKENS)
                    .where(TOKENS.HASH.eq(secret.hash()))
                    .and(TOKENS.REVOKED_AT.isNull())
                    .and(TOKENS.EXPIRES_AT.gt(now))
                    .fetchOptional()
                    .flatMap(row -> {
                        var used = row.getLastUsedAt();
                        if (used == null || used.isBefore(now.minus(NOTED_EVERY))) {
                            rows.update(TOKENS)
                                    .set(TOKENS.LAST_USED_AT, now)
                                    .where(TOKENS.ID.eq(row.getId()))
                                    .execute();
                        }
                        transactions.widen(Sight.person(row.getPersonId()));
                        return actors.find(row.getPersonId()).map(actor -> new Shown(actor, Set.of(row.getScopes())));
                    });
        });
    }
}
