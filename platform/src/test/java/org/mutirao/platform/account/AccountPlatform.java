// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.mutirao.database.jooq.account.Tables.LINKS;
import static org.mutirao.database.jooq.account.Tables.PEOPLE;
import static org.mutirao.database.jooq.account.Tables.ROLES;

import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.mutirao.platform.RunningPlatform;

/// A platform whose people tests may change: shared by the tests of accounts, each of which makes people of its own.
public final class AccountPlatform {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private AccountPlatform() {}

    /// Started by the first test that asks, closed at the end of the JVM.
    public static RunningPlatform get() {
        return Shared.PLATFORM;
    }

    private static final class Shared {

        static final RunningPlatform PLATFORM = RunningPlatform.startForAll();
    }

    /// An e-mail address that nobody has yet.
    public static String freshEmail() {
        return "person" + NEXT.incrementAndGet() + "@city.example";
    }

    /// A new person with these roles and without a password, as if an invitation had been accepted.
    public static Actor person(String name, Grant... grants) {
        var transactions = get().bean(ScopedTransaction.class);
        var email = new Email(freshEmail());
        var secret = Secret.generate();
        transactions.in(
                Sight.operator(),
                rows -> rows.insertInto(LINKS)
                        .set(LINKS.HASH, secret.hash())
                        .set(LINKS.KIND, "invitation")
                        .set(LINKS.EMAIL, email.text())
                        .set(LINKS.EXPIRES_AT, OffsetDateTime.now().plusDays(1))
                        .execute());
        long id = transactions.in(
                Sight.secret(secret).and(Sight.email(email)),
                rows -> rows.insertInto(PEOPLE)
                        .set(PEOPLE.EMAIL, email.text())
                        .set(PEOPLE.NAME, name)
                        .set(PEOPLE.LANGUAGE, "en")
                        .returning(PEOPLE.ID)
                        .fetchSingle()
                        .getId());
        transactions.in(Sight.operator(), rows -> {
            for (var grant : grants) {
                rows.insertInto(ROLES)
                        .set(ROLES.PERSON_ID, id)
                        .set(ROLES.CITY_ID, grant.scope().city().orElse(null))
                        .set(ROLES.NETWORK_ID, grant.scope().network().orElse(null))
                        .set(ROLES.ROLE, grant.role().code())
                        .execute();
            }
            return id;
        });
        return get().bean(Actors.class).find(id).orElseThrow();
    }

    /// The same person with the roles of this moment.
    public static Actor again(Actor actor) {
        return get().bean(Actors.class).find(actor.id()).orElseThrow();
    }
}
