// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.mutirao.database.jooq.account.Tables.CONTACTS;
import static org.mutirao.database.jooq.account.Tables.PEOPLE;
import static org.mutirao.database.jooq.account.Tables.PUBLIC_CONTACTS;
import static org.mutirao.database.jooq.account.Tables.ROLES;
import static org.mutirao.database.jooq.account.Tables.TOKENS;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.mutirao.platform.account.Audit.Action;
import org.mutirao.platform.account.People.Problem;
import org.mutirao.platform.account.Sessions.Origin;
import org.springframework.stereotype.Service;

/// What a person can do with the data about himself: publish, take along, erase. And how long we keep what.
@Service
public class OwnData {

    private static final int MOST_LINES = 10_000;

    private final ScopedTransaction transactions;
    private final People people;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Audit audit;
    private final DSLContext sql;
    private final Clock clock;

    OwnData(
            ScopedTransaction transactions,
            People people,
            SignIn signIn,
            Sessions sessions,
            Tokens tokens,
            Audit audit,
            DSLContext sql,
            Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.signIn = signIn;
        this.sessions = sessions;
        this.tokens = tokens;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /// A kind of data and how long it is kept.
    ///
    /// @param word the last part of a message key
    public record Kept(String word, Duration time) {}

    /// A person who lets himself be named for a city.
    public record Contact(String city, String name, String email) {}

    /// How long we keep what is not kept until its person erases it.
    public static List<Kept> kept() {
        return List.of(
                new Kept("idle", Retention.SESSION_IDLE),
                new Kept("session", Retention.SESSION_LONGEST),
                new Kept("addresses", Retention.ADDRESSES),
                new Kept("invitation", Retention.INVITATION),
                new Kept("short-link", Retention.SHORT_LINK),
                new Kept("links", Retention.LINKS_AFTER_END),
                new Kept("token", Retention.TOKEN_LONGEST),
                new Kept("tokens", Retention.TOKENS_AFTER_END));
    }

    /// The contacts whom everybody may see.
    public List<Contact> listContacts() {
        return sql.selectFrom(PUBLIC_CONTACTS)
                .orderBy(PUBLIC_CONTACTS.CITY_ID, PUBLIC_CONTACTS.NAME)
                .fetch(row -> new Contact(row.getCityId(), row.getName(), row.getEmail()));
    }

    /// The cities for which the person is published as contact.
    public Set<String> contactOf(Actor actor) {
        return transactions.as(
                actor,
                rows -> rows.select(CONTACTS.CITY_ID)
                        .from(CONTACTS)
                        .where(CONTACTS.PERSON_ID.eq(actor.id()))
                        .fetchSet(CONTACTS.CITY_ID));
    }

    /// Publishes name and e-mail of the person as contact of a city in which he has a role.
    public void publishContact(Actor actor, String city) {
        if (actor.grants().stream().noneMatch(grant -> grant.scope().equals(new Scope.City(city)))) {
            throw new NotAllowed("contact of " + city);
        }
        transactions.runAs(actor, rows -> {
            int added = rows.insertInto(CONTACTS)
                    .set(CONTACTS.PERSON_ID, actor.id())
                    .set(CONTACTS.CITY_ID, city)
                    .onConflictDoNothing()
                    .execute();
            if (added > 0) {
                audit.record(Action.CONTACT_PUBLISHED, "person:" + actor.id(), Map.of("city", city));
            }
        });
    }

    /// Takes that back, at once.
    public void withdrawContact(Actor actor, String city) {
        transactions.runAs(actor, rows -> {
            int gone = rows.deleteFrom(CONTACTS)
                    .where(CONTACTS.PERSON_ID.eq(actor.id()))
                    .and(CONTACTS.CITY_ID.eq(city))
                    .execute();
            if (gone > 0) {
                audit.record(Action.CONTACT_WITHDRAWN, "person:" + actor.id(), Map.of("city", city));
            }
        });
    }

    /// Everything that this installation holds about the person, ready to be written as JSON. Hashes of passwords and
    /// secrets are left out: they say nothing of the person and help only somebody who guesses.
    public Map<String, Object> export(Actor actor) {
        return transactions.as(actor, rows -> {
            audit.record(Action.PERSON_EXPORTED, "person:" + actor.id(), Map.of());
            var all = new LinkedHashMap<String, Object>();
            all.put("person", people.get(actor));
            all.put(
                    "roles",
                    rows.select(ROLES.ROLE, ROLES.CITY_ID, ROLES.NETWORK_ID, ROLES.GRANTED_AT, ROLES.ENDED_AT)
                            .from(ROLES)
                            .where(ROLES.PERSON_ID.eq(actor.id()))
                            .orderBy(ROLES.ID)
                            .fetchMaps());
            all.put("contactOf", contactOf(actor));
            all.put("sessions", sessions.list(actor));
            all.put("tokens", tokens.list(actor));
            all.put(
                    "log",
                    audit.list(
                            actor,
                            new Audit.Filter(
                                    Optional.of(actor.id()), Optional.empty(), Optional.empty(), Optional.empty()),
                            Optional.empty(),
                            MOST_LINES));
            return all;
        });
    }

    /// Erases the person: name and e-mail go, roles and sessions end, tokens and contacts are deleted. What remains is
    /// a number, so that the history stays whole.
    public Optional<Problem> erase(Actor actor, String password, Origin origin) {
        if (people.isLastAdministrator(actor)) {
            return Optional.of(Problem.LAST_ADMINISTRATOR);
        }
        var email = new Email(people.get(actor).email().orElseThrow());
        var problem = signIn.confirm(email, password, origin);
        if (problem.isPresent()) {
            return problem;
        }
        return transactions.as(actor, rows -> {
            if (people.isLastAdministrator(actor)) { // somebody else may have left in the meantime
                return Optional.of(Problem.LAST_ADMINISTRATOR);
            }
            var now = OffsetDateTime.now(clock);
            sessions.endAll(actor.id());
            rows.deleteFrom(TOKENS).where(TOKENS.PERSON_ID.eq(actor.id())).execute();
            rows.deleteFrom(CONTACTS).where(CONTACTS.PERSON_ID.eq(actor.id())).execute();
            rows.update(ROLES)
                    .set(ROLES.ENDED_AT, now)
                    .where(ROLES.PERSON_ID.eq(actor.id()).and(ROLES.ENDED_AT.isNull()))
                    .execute();
            rows.update(PEOPLE)
                    .set(PEOPLE.NAME, "")
                    .setNull(PEOPLE.EMAIL)
                    .setNull(PEOPLE.PASSWORD_HASH)
                    .set(PEOPLE.ERASED_AT, now)
                    .where(PEOPLE.ID.eq(actor.id()))
                    .execute();
            audit.record(Action.PERSON_ERASED, "person:" + actor.id(), Map.of());
            return Optional.empty();
        });
    }
}
