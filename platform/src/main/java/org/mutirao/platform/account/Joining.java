// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.mutirao.database.jooq.account.Tables.LINKS;
import static org.mutirao.database.jooq.account.Tables.PEOPLE;
import static org.mutirao.database.jooq.account.Tables.ROLES;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mutirao.platform.account.Audit.Action;
import org.mutirao.platform.account.Links.Kind;
import org.mutirao.platform.account.Links.Link;
import org.mutirao.platform.account.People.Problem;
import org.mutirao.platform.account.Sessions.Begun;
import org.mutirao.platform.account.Sessions.Origin;
import org.mutirao.platform.web.Language;
import org.springframework.stereotype.Service;

/// Using a one-time link: it is used up in the transaction that does what it promises, or not at all.
@Service
public class Joining {

    private final ScopedTransaction transactions;
    private final Links links;
    private final Passwords passwords;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    Joining(
            ScopedTransaction transactions,
            Links links,
            Passwords passwords,
            SignIn signIn,
            Sessions sessions,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.links = links;
        this.passwords = passwords;
        this.signIn = signIn;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /// What somebody typed into the form of a link.
    ///
    /// @param email only read for the first administrator; others have the one to which they were invited
    public record Form(String name, String email, String password, String again, Language language) {}

    /// How it went.
    public sealed interface Outcome {}

    /// The link is used up, and the person is signed in.
    public record Welcome(Begun session) implements Outcome {}

    /// Something in the form is to be corrected. The link can still be used.
    public record Correct(List<Problem> problems) implements Outcome {
        public Correct {
            problems = List.copyOf(problems);
        }
    }

    /// The link was used, voided or has run out, or there never was one: we do not say which.
    public record Gone() implements Outcome {}

    /// Uses a link.
    ///
    /// @throws SignIn.TooBusy when too many others have a password checked at this moment
    public Outcome use(String secret, Form form, Origin origin) {
        var link = links.find(secret);
        if (link.isEmpty()) {
            return new Gone();
        }
        var email = link.get().email().map(Email::new).or(() -> Email.parse(form.email()));
        if (email.isEmpty()) {
            return new Correct(problems(link.get(), form, Optional.of(new Email(""))));
        }
        boolean known = link.get().kind() != Kind.PASSWORD && isKnown(email.get());
        var problems = known ? List.<Problem>of() : problems(link.get(), form, email);
        if (known) {
            problems = signIn.confirm(email.get(), form.password(), origin).stream()
                    .toList();
        }
        if (!problems.isEmpty()) {
            return new Correct(problems);
        }
        var hash = known ? "" : passwords.inTurn(() -> passwords.hash(form.password()));
        return transactions.in(Sight.secret(Secret.of(secret)).and(Sight.email(email.get())), rows -> {
            // taken first: of two who come at once the second waits here and then finds it used
            var open = rows.selectFrom(LINKS)
                    .where(LINKS.ID.eq(link.get().id()))
                    .and(LINKS.USED_AT.isNull())
                    .and(LINKS.EXPIRES_AT.gt(OffsetDateTime.now(clock)))
                    .forUpdate()
                    .fetchOptional();
            return open.isPresent()
                    ? new Welcome(enter(rows, link.get(), secret, form, email.get(), hash, origin))
                    : new Gone();
        });
    }

    private Begun enter(DSLContext rows, Link link, String secret, Form form, Email email, String hash, Origin origin) {
        var known = rows.select(PEOPLE.ID)
                .from(PEOPLE)
                .where(PEOPLE.EMAIL.eq(email.text()))
                .fetchOptional(PEOPLE.ID);
        boolean reset = link.kind() == Kind.PASSWORD;
        long id = known.orElseGet(() -> rows.insertInto(PEOPLE)
                .set(PEOPLE.EMAIL, email.text())
                .set(PEOPLE.NAME, form.name().strip())
                .set(PEOPLE.LANGUAGE, form.language().path())
                .set(PEOPLE.PASSWORD_HASH, hash)
                .returning(PEOPLE.ID)
                .fetchSingle()
                .getId());
        if (reset) {
            rows.update(PEOPLE)
                    .set(PEOPLE.PASSWORD_HASH, hash)
                    .where(PEOPLE.ID.eq(id))
                    .execute();
        }
        transactions.widen(Sight.person(id));
        if (known.isEmpty()) {
            audit.record(Action.PERSON_REGISTERED, "person:" + id, Map.of());
        }
        for (var grant : link.grants()) {
            rows.insertInto(ROLES)
                    .set(ROLES.PERSON_ID, id)
                    .set(ROLES.CITY_ID, grant.scope().city().orElse(null))
                    .set(ROLES.NETWORK_ID, grant.scope().network().orElse(null))
                    .set(ROLES.ROLE, grant.role().code())
                    .set(
                            ROLES.GRANTED_BY,
                            rows.select(LINKS.CREATED_BY).from(LINKS).where(LINKS.ID.eq(link.id())))
                    .onConflictDoNothing()
                    .execute();
            audit.record(Action.ROLE_GRANTED, "person:" + id, People.detail(grant));
        }
        if (reset) {
            audit.record(Action.PASSWORD_RESET, "person:" + id, Map.of());
            sessions.endAll(id);
        }
        rows.update(LINKS)
                .set(LINKS.USED_AT, OffsetDateTime.now(clock))
                .where(LINKS.ID.eq(link.id()))
                .execute();
        audit.recordFrom(
                origin.address(),
                email.key(),
                Action.LINK_USED,
                "link:" + Secret.of(secret).shortHash());
        return sessions.begin(id, origin);
    }

    private boolean isKnown(Email email) {
        return transactions.in(Sight.email(email), rows -> rows.fetchExists(PEOPLE, PEOPLE.EMAIL.eq(email.text())));
    }

    private static List<Problem> problems(Link link, Form form, Optional<Email> email) {
        var problems = new ArrayList<Problem>();
        if (link.kind() != Kind.PASSWORD) {
            People.checkName(form.name()).ifPresent(problems::add);
        }
        var address = email.orElseThrow();
        if (address.text().isEmpty()) {
            problems.add(Problem.EMAIL_FORM);
        }
        Passwords.check(form.password(), form.again(), address).ifPresent(problems::add);
        return problems;
    }
}
