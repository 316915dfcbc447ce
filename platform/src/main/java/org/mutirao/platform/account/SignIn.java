// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.mutirao.database.jooq.account.Tables.AUDIT_ADDRESSES;
import static org.mutirao.database.jooq.account.Tables.PEOPLE;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mutirao.platform.account.Audit.Action;
import org.mutirao.platform.account.People.Problem;
import org.mutirao.platform.account.Sessions.Begun;
import org.mutirao.platform.account.Sessions.Origin;
import org.springframework.stereotype.Component;

/// Signing in with e-mail and password. A wrong password and an unknown e-mail get the same answer after the same
/// time. Guessing is slowed down by what the log holds, so that several servers on one database count together.
@Component
public class SignIn {

    static final int PER_EMAIL = 5;
    static final int PER_ADDRESS = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final ScopedTransaction transactions;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    SignIn(ScopedTransaction transactions, Passwords passwords, Sessions sessions, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /// How it went.
    public sealed interface Outcome {}

    /// It was the right password.
    public record Welcome(Begun session) implements Outcome {}

    /// E-mail and password do not belong together, or there is no such account: we do not say which.
    public record Refused() implements Outcome {}

    /// Too many wrong passwords: nothing was looked at.
    public record Wait(Duration time) implements Outcome {}

    /// More people want to sign in at once than this server can check: told in words with the time to wait.
    public static class TooBusy extends RuntimeException {

        /// After how many seconds it is worth trying again.
        public static final int SECONDS = 10;

        TooBusy() {
            super("too many passwords at once");
        }
    }

    private record Account(long id, Optional<String> hash) {}

    /// @param refusal empty when the password is right
    private record Verdict(long id, Optional<Outcome> refusal) {}

    /// Signs a person in.
    ///
    /// @throws TooBusy when too many others try at this moment
    public Outcome withPassword(String typedEmail, String password, Origin origin) {
        var email = Email.parse(typedEmail).orElse(new Email(""));
        return passwords.inTurn(() -> {
            var verdict = check(email, password, origin);
            return verdict.refusal().orElseGet(() -> new Welcome(begin(verdict.id(), email, origin)));
        });
    }

    /// Asks for the password of an account once more, with the same brake.
    Optional<Problem> confirm(Email email, String password, Origin origin) {
        return passwords.inTurn(() -> check(email, password, origin)).refusal().map(refusal -> switch (refusal) {
            case Wait wait -> Problem.PASSWORD_WAIT;
            case Refused wrong -> Problem.PASSWORD_WRONG;
            case Welcome welcome -> throw new IllegalStateException("a welcome is no refusal");
        });
    }

    private Begun begin(long id, Email email, Origin origin) {
        return transactions.in(Sight.person(id), rows -> {
            audit.recordFrom(origin.address(), email.key(), Action.SIGNED_IN, "person:" + id);
            return sessions.begin(id, origin);
        });
    }

    private Verdict check(Email email, String password, Origin origin) {
        var sight = Sight.email(email).and(Sight.address(origin.address()));
        var wait = transactions.in(sight, rows -> waiting(rows, email, origin));
        if (wait.isPositive()) {
            return new Verdict(0, Optional.of(new Wait(wait)));
        }
        var account = transactions.in(
                Sight.email(email),
                rows -> rows.selectFrom(PEOPLE)
                        .where(PEOPLE.EMAIL.eq(email.text()))
                        .fetchOptional(row -> new Account(row.getId(), Optional.ofNullable(row.getPasswordHash()))));
        // outside of a transaction: a hash takes long, and connections are few
        if (passwords.matches(password, account.flatMap(Account::hash)) && account.isPresent()) {
            return new Verdict(account.get().id(), Optional.empty());
        }
        transactions.in(sight, rows -> {
            audit.recordFrom(origin.address(), email.key(), Action.SIGN_IN_REFUSED, "sign-in");
            return true;
        });
        return new Verdict(0, Optional.of(new Refused()));
    }

    /// How long somebody with this e-mail or from this address has to wait.
    private Duration waiting(DSLContext rows, Email email, Origin origin) {
        var byEmail = until(rows, AUDIT_ADDRESSES.EMAIL_KEY.eq(email.key()), PER_EMAIL);
        // everybody behind a proxy that does not say for whom it asks has the loopback address
        var byAddress = isLoopback(origin.address())
                ? Duration.ZERO
                : until(rows, AUDIT_ADDRESSES.ADDRESS.eq(origin.address()), PER_ADDRESS);
        return byEmail.compareTo(byAddress) > 0 ? byEmail : byAddress;
    }

    /// Time until the oldest of the last `limit` refusals has left the window.
    private Duration until(DSLContext rows, Condition which, int limit) {
        var now = OffsetDateTime.now(clock);
        return rows.select(AUDIT_ADDRESSES.AT)
                .from(AUDIT_ADDRESSES)
                .where(which)
                .and(AUDIT_ADDRESSES.ACTION.eq(Action.SIGN_IN_REFUSED.code()))
                .and(AUDIT_ADDRESSES.AT.gt(now.minus(WINDOW)))
                .orderBy(AUDIT_ADDRESSES.AT.desc())
                .offset(limit - 1)
                .limit(1)
                .fetchOptional(AUDIT_ADDRESSES.AT)
                .map(oldest -> Duration.between(now, oldest.plus(WINDOW)))
                .orElse(Duration.ZERO);
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }
}
