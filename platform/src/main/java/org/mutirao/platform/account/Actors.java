// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static java.util.stream.Collectors.toMap;
import static org.mutirao.database.jooq.account.Tables.PEOPLE;
import static org.mutirao.database.jooq.account.Tables.ROLES;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.mutirao.platform.web.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads who somebody is and which roles they have now.
@Component
class Actors {

    private final ScopedTransaction transactions;
    private final ObjectProvider<ScopeNames> names;

    Actors(ScopedTransaction transactions, ObjectProvider<ScopeNames> names) {
        this.transactions = transactions;
        this.names = names;
    }

    /// The person of this number, unless erased. In a transaction that sees the person's rows.
    Optional<Actor> find(long id) {
        var current = transactions.current();
        return current != null
                ? transactions.in(current, rows -> read(rows, id))
                : transactions.in(Sight.person(id), rows -> read(rows, id));
    }

    private Optional<Actor> read(DSLContext rows, long id) {
        var person = rows.selectFrom(PEOPLE)
                .where(PEOPLE.ID.eq(id).and(PEOPLE.ERASED_AT.isNull()))
                .fetchOptional();
        return person.map(row -> {
            var grants = rows.selectFrom(ROLES)
                    .where(ROLES.PERSON_ID.eq(id).and(ROLES.ENDED_AT.isNull()))
                    .orderBy(ROLES.ID)
                    .fetch(role -> new Grant(
                            Role.find(role.getRole()).orElseThrow(), Scope.of(role.getCityId(), role.getNetworkId())));
            var cities = grants.stream()
                    .flatMap(grant -> grant.scope().network().stream())
                    .distinct()
                    .collect(toMap(Function.identity(), names.getObject()::citiesOf));
            return new Actor(
                    id,
                    Objects.requireNonNull(row.getName()),
                    Language.find(row.getLanguage()).orElse(Language.EN),
                    grants,
                    cities);
        });
    }
}
