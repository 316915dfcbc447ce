// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.mutirao.database.jooq.account.Tables.PEOPLE;
import static org.mutirao.database.jooq.account.Tables.ROLES;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.mutirao.platform.account.Audit.Action;
import org.mutirao.platform.account.Scope.Installation;
import org.mutirao.platform.account.Sessions.Known;
import org.mutirao.platform.account.Sessions.Origin;
import org.mutirao.platform.web.Language;
import org.springframework.stereotype.Service;

/// People, what they change about themselves, and the roles that they are given.
@Service
public class People {

    static final int LONGEST_NAME = 120;

    private final ScopedTransaction transactions;
    private final Passwords passwords;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    People(
            ScopedTransaction transactions,
            Passwords passwords,
            SignIn signIn,
            Sessions sessions,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.passwords = passwords;
        this.signIn = signIn;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /// What is wrong with a form of an account: each has its words, and the field that it is about.
    public enum Problem {
        NAME_MISSING("name"),
        NAME_LONG("name"),
        EMAIL_FORM("email"),
        PASSWORD_SHORT("password"),
        PASSWORD_LONG("password"),
        PASSWORD_IS_EMAIL("password"),
        PASSWORDS_DIFFER("again"),
        PASSWORD_WRONG("current"),
        PASSWORD_WAIT("current"),
        ROLE_MISSING("role"),
        TOKEN_NAME("title"),
        LAST_ADMINISTRATOR("form");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        /// The name of the field in the form.
        public String field() {
            return field;
        }

        /// The last part of a message key.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A person, as those see them who may.
    ///
    /// @param email empty when the person has erased himself; the name is empty then
    public record Person(
            long id, Optional<String> email, String name, Language language, Instant since, List<Held> roles) {
        public Person {
            roles = List.copyOf(roles);
        }
    }

    /// A role that a person has.
    public record Held(long id, Grant grant, Instant since) {}

    /// The person himself.
    public Person get(Actor actor) {
        return find(actor, actor.id()).orElseThrow();
    }

    /// A person whom this one may see.
    public Optional<Person> find(Actor actor, long id) {
        return read(actor, PEOPLE.ID.eq(id), 1).stream().findFirst();
    }

    /// The people whom this one may see, by name.
    ///
    /// @param search part of the name or e-mail; empty for all
    public List<Person> list(Actor actor, String search, int limit) {
        var wanted = search.isBlank()
                ? DSL.noCondition()
                : PEOPLE.NAME.containsIgnoreCase(search.strip()).or(PEOPLE.EMAIL.containsIgnoreCase(search.strip()));
        return read(actor, PEOPLE.ERASED_AT.isNull().and(wanted), limit);
    }

    /// The names of some people, as far as this one may see them; one who erased himself has an empty name.
    public Map<Long, String> names(Actor actor, Collection<Long> ids) {
        return transactions.as(
                actor,
                rows -> rows.select(PEOPLE.ID, PEOPLE.NAME)
                        .from(PEOPLE)
                        .where(PEOPLE.ID.in(ids))
                        .fetchMap(PEOPLE.ID, PEOPLE.NAME));
    }

    /// Everybody with an account, for the server's command line.
    public List<Person> listForOperator() {
        return read(Sight.operator(), PEOPLE.ERASED_AT.isNull(), Integer.MAX_VALUE);
    }

    private List<Person> read(Actor actor, Condition which, int limit) {
        return read(Sight.of(actor), which, limit);
    }

    private List<Person> read(Sight sight, Condition which, int limit) {
        return transactions.in(sight, rows -> {
            var people = rows.selectFrom(PEOPLE)
                    .where(which)
                    .orderBy(PEOPLE.NAME, PEOPLE.ID)
                    .limit(limit)
                    .fetch();
            var roles = rows.selectFrom(ROLES)
                    .where(ROLES.PERSON_ID.in(people.getValues(PEOPLE.ID)).and(ROLES.ENDED_AT.isNull()))
                    .orderBy(ROLES.NETWORK_ID.asc().nullsFirst(), ROLES.CITY_ID, ROLES.ID)
                    .fetchGroups(
                            ROLES.PERSON_ID,
                            row -> new Held(
                                    row.getId(),
                                    new Grant(
                                            Role.find(row.getRole()).orElseThrow(),
                                            Scope.of(row.getCityId(), row.getNetworkId())),
                                    row.getGrantedAt().toInstant()));
            return people.map(row -> new Person(
                    row.getId(),
                    Optional.ofNullable(row.getEmail()),
                    row.getName(),
                    Language.find(row.getLanguage()).orElse(Language.EN),
                    row.getCreatedAt().toInstant(),
                    roles.getOrDefault(row.getId(), List.of())));
        });
    }

    /// Changes the own name and language.
    public Optional<Problem> change(Actor actor, String name, Language language) {
        var problem = checkName(name);
        if (problem.isEmpty()) {
            transactions.runAs(actor, rows -> {
                rows.update(PEOPLE)
                        .set(PEOPLE.NAME, name.strip())
                        .set(PEOPLE.LANGUAGE, language.path())
                        .where(PEOPLE.ID.eq(actor.id()))
                        .execute();
                audit.record(Action.PERSON_CHANGED, "person:" + actor.id(), Map.of());
            });
        }
        return problem;
    }

    static Optional<Problem> checkName(String name) {
        if (name.isBlank()) {
            return Optional.of(Problem.NAME_MISSING);
        }
        return name.strip().length() > LONGEST_NAME ? Optional.of(Problem.NAME_LONG) : Optional.empty();
    }

    /// Changes the own password and ends all other sessions.
    public Optional<Problem> changePassword(Known known, String current, String next, String again, Origin origin) {
        var actor = known.actor();
        var email = new Email(get(actor).email().orElseThrow());
        var problem = Passwords.check(next, again, email).or(() -> signIn.confirm(email, current, origin));
        if (problem.isEmpty()) {
            var hash = passwords.inTurn(() -> passwords.hash(next));
            transactions.runAs(actor, rows -> {
                rows.update(PEOPLE)
                        .set(PEOPLE.PASSWORD_HASH, hash)
                        .where(PEOPLE.ID.eq(actor.id()))
                        .execute();
                audit.record(Action.PASSWORD_CHANGED, "person:" + actor.id(), Map.of());
                sessions.endOthers(known);
            });
        }
        return problem;
    }

    /// Gives a role. Nothing happens when the person has it.
    public void grant(Actor actor, long person, Grant grant) {
        actor.requireManaging(grant.scope());
        transactions.runAs(actor, rows -> {
            int added = rows.insertInto(ROLES)
                    .set(ROLES.PERSON_ID, person)
                    .set(ROLES.CITY_ID, grant.scope().city().orElse(null))
                    .set(ROLES.NETWORK_ID, grant.scope().network().orElse(null))
                    .set(ROLES.ROLE, grant.role().code())
                    .set(ROLES.GRANTED_BY, actor.id())
                    .onConflictDoNothing()
                    .execute();
            if (added > 0) {
                audit.record(Action.ROLE_GRANTED, "person:" + person, detail(grant));
            }
        });
    }

    /// Ends a role of somebody, or one's own.
    public Optional<Problem> endRole(Actor actor, long role) {
        return transactions.as(actor, rows -> {
            var row = rows.selectFrom(ROLES)
                    .where(ROLES.ID.eq(role).and(ROLES.ENDED_AT.isNull()))
                    .fetchOptional();
            if (row.isEmpty()) {
                return Optional.empty();
            }
            var held = row.get();
            var scope = Scope.of(held.getCityId(), held.getNetworkId());
            if (held.getPersonId() != actor.id()) {
                actor.requireManaging(scope);
            }
            if (scope instanceof Installation && isLastAdministrator(actor)) {
                return Optional.of(Problem.LAST_ADMINISTRATOR);
            }
            rows.update(ROLES)
                    .set(ROLES.ENDED_AT, OffsetDateTime.now(clock))
                    .where(ROLES.ID.eq(role))
                    .execute();
            audit.record(
                    Action.ROLE_ENDED,
                    "person:" + held.getPersonId(),
                    detail(new Grant(Role.find(held.getRole()).orElseThrow(), scope)));
            return Optional.empty();
        });
    }

    /// Whether the installation would have nobody left to administer it.
    public boolean isLastAdministrator(Actor actor) {
        return actor.administers()
                && transactions.as(actor, rows -> {
                    // two administrators who leave at once wait for each other here
                    var others = rows.select(ROLES.PERSON_ID)
                            .from(ROLES)
                            .where(administrator())
                            .forUpdate()
                            .fetch();
                    return others.size() < 2;
                });
    }

    static Condition administrator() {
        return ROLES.CITY_ID
                .isNull()
                .and(ROLES.NETWORK_ID.isNull())
                .and(ROLES.ENDED_AT.isNull())
                .and(ROLES.ROLE.eq(Role.ADMINISTRATOR.code()));
    }

    static Map<String, String> detail(Grant grant) {
        return Map.of("role", grant.role().code(), "scope", grant.scope().key());
    }
}
