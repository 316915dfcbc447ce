// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.mutirao.database.jooq.account.Tables.LINKS;
import static org.mutirao.database.jooq.account.Tables.PEOPLE;
import static org.mutirao.database.jooq.account.Tables.ROLES;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mutirao.database.jooq.account.tables.records.LinksRecord;
import org.mutirao.platform.account.Audit.Action;
import org.mutirao.platform.account.Scope.Installation;
import org.springframework.stereotype.Service;

/// One-time links: the first administrator's, invitations, and links for a new password. The database keeps a hash;
/// the link itself is shown once to whoever issues it.
@Service
public class Links {

    /// How long an invitation can be accepted.
    public static final Duration INVITATION = Retention.INVITATION;

    private final ScopedTransaction transactions;
    private final LinkRoles json;
    private final Audit audit;
    private final Clock clock;

    Links(ScopedTransaction transactions, LinkRoles json, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a link is for.
    public enum Kind {
        FIRST_ADMINISTRATOR("first-administrator"),
        INVITATION("invitation"),
        PASSWORD("password");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// As it stands in the database.
        public String code() {
            return code;
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// A link that has just been made.
    ///
    /// @param path without the language, such as `/invitation/Zt…`: it holds the secret
    public record Issued(String path, Instant expires) {}

    /// A link that can still be used.
    ///
    /// @param email empty for the first administrator, who brings his own
    /// @param hasAccount whether somebody with this e-mail is registered
    public record Link(
            long id,
            Kind kind,
            Optional<String> email,
            String name,
            List<Grant> grants,
            Instant issued,
            Instant expires,
            boolean hasAccount) {
        public Link {
            grants = List.copyOf(grants);
        }
    }

    /// Makes the link of the first administrator, unless the installation has one. For the start of the server.
    public Optional<Issued> issueToFirstAdministrator() {
        return hasAdministrator() ? Optional.empty() : Optional.of(issueAdministrator());
    }

    /// Whether anybody administers the installation.
    public boolean hasAdministrator() {
        return transactions.in(Sight.operator(), rows -> rows.fetchExists(ROLES, People.administrator()));
    }

    /// Makes a link for an administrator of the installation and voids the earlier ones. For the server's command
    /// line: whoever has the data directory has everything anyway.
    public Issued issueAdministrator() {
        return transactions.in(Sight.operator(), rows -> {
            rows.update(LINKS)
                    .set(LINKS.EXPIRES_AT, OffsetDateTime.now(clock))
                    .where(LINKS.KIND.eq(Kind.FIRST_ADMINISTRATOR.code()))
                    .and(isOpen())
                    .execute();
            var grants = List.of(new Grant(Role.ADMINISTRATOR, new Installation()));
            return issue(rows, Kind.FIRST_ADMINISTRATOR, null, "", grants, null, Retention.SHORT_LINK);
        });
    }

    /// Makes a link for a new password of an account, for the server's command line.
    ///
    /// @return empty when nobody has this e-mail
    public Optional<Issued> issuePassword(String typedEmail) {
        return transactions.in(
                Sight.operator(),
                rows -> Email.parse(typedEmail)
                        .filter(email -> rows.fetchExists(PEOPLE, PEOPLE.EMAIL.eq(email.text())))
                        .map(email ->
                                issue(rows, Kind.PASSWORD, email.text(), "", List.of(), null, Retention.SHORT_LINK)));
    }

    /// Makes a link for a new password of somebody else: administrators of the installation only, since whoever has
    /// the link has the account.
    public Issued issuePassword(Actor actor, long person) {
        actor.requireAdministering();
        return transactions.as(actor, rows -> {
            var email = rows.select(PEOPLE.EMAIL)
                    .from(PEOPLE)
                    .where(PEOPLE.ID.eq(person))
                    .fetchOptional(PEOPLE.EMAIL)
                    .orElseThrow(() -> new NotAllowed("a password for nobody"));
            return issue(rows, Kind.PASSWORD, email, "", List.of(), actor.id(), Retention.SHORT_LINK);
        });
    }

    /// Invites somebody.
    ///
    /// @param email of the form of one: see [People.Problem#EMAIL_FORM]
    public Issued invite(Actor actor, String email, String name, List<Grant> grants) {
        grants.forEach(grant -> actor.requireManaging(grant.scope()));
        var parsed = Email.parse(email).orElseThrow(() -> new IllegalArgumentException("not an e-mail address"));
        return transactions.as(
                actor,
                rows -> issue(
                        rows, Kind.INVITATION, parsed.text(), name.strip(), grants, actor.id(), Retention.INVITATION));
    }

    /// Whether this could be an e-mail address.
    public static boolean isEmail(String typed) {
        return Email.parse(typed).isPresent();
    }

    private Issued issue(
            DSLContext rows,
            Kind kind,
            @Nullable String email,
            String name,
            List<Grant> grants,
            @Nullable Long by,
            Duration life) {
        var secret = Secret.generate();
        var expires = OffsetDateTime.now(clock).plus(life);
        rows.insertInto(LINKS)
                .set(LINKS.HASH, secret.hash())
                .set(LINKS.KIND, kind.code())
                .set(LINKS.EMAIL, email)
                .set(LINKS.NAME, name)
                .set(LINKS.ROLES, json.write(grants))
                .set(LINKS.CREATED_BY, by)
                .set(LINKS.EXPIRES_AT, expires)
                .execute();
        audit.record(Action.LINK_ISSUED, "link:" + secret.shortHash(), Map.of("kind", kind.code()));
        var place = kind == Kind.PASSWORD ? "/password/" : "/invitation/";
        return new Issued(place + secret.text(), expires.toInstant());
    }

    /// The invitations that are open, of those that this person may see, newest first.
    public List<Link> listOpen(Actor actor) {
        return transactions.as(
                actor,
                rows -> rows.selectFrom(LINKS)
                        .where(LINKS.KIND.eq(Kind.INVITATION.code()))
                        .and(isOpen())
                        .orderBy(LINKS.ID.desc())
                        .fetch(row -> link(row, false)));
    }

    /// Voids an invitation.
    public void revoke(Actor actor, long id) {
        transactions.runAs(
                actor,
                rows -> rows.update(LINKS)
                        .set(LINKS.EXPIRES_AT, OffsetDateTime.now(clock))
                        .where(LINKS.ID.eq(id))
                        .and(LINKS.KIND.eq(Kind.INVITATION.code()))
                        .and(isOpen())
                        .returning(LINKS.HASH)
                        .fetchOptional()
                        .ifPresent(row -> audit.record(
                                Action.LINK_REVOKED, "link:" + Secret.shortHash(row.getHash()), Map.of())));
    }

    /// The link of a secret, when it can still be used. Looking at it does not use it up.
    public Optional<Link> find(String secret) {
        return transactions.in(Sight.secret(Secret.of(secret)), rows -> {
            var row = rows.selectFrom(LINKS)
                    .where(LINKS.HASH.eq(Secret.of(secret).hash()))
                    .and(isOpen())
                    .fetchOptional();
            return row.map(found -> {
                var email = Optional.ofNullable(found.getEmail());
                email.ifPresent(text -> transactions.widen(Sight.email(new Email(text))));
                boolean known = email.isPresent() && rows.fetchExists(PEOPLE, PEOPLE.EMAIL.eq(email.get()));
                return link(found, known);
            });
        });
    }

    private Link link(LinksRecord row, boolean known) {
        return new Link(
                row.getId(),
                Kind.of(row.getKind()),
                Optional.ofNullable(row.getEmail()),
                Optional.ofNullable(row.getName()).orElse(""),
                json.read(row.getRoles()),
                row.getCreatedAt().toInstant(),
                row.getExpiresAt().toInstant(),
                known);
    }

    private Condition isOpen() {
        return DSL.and(LINKS.USED_AT.isNull(), LINKS.EXPIRES_AT.gt(OffsetDateTime.now(clock)));
    }
}
