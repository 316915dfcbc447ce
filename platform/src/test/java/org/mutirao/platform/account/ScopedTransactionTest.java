// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mutirao.database.jooq.account.Tables.AUDIT;
import static org.mutirao.database.jooq.account.Tables.PEOPLE;
import static org.mutirao.database.jooq.account.Tables.ROLES;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.account.Scope.City;
import org.mutirao.platform.account.Scope.Installation;
import org.springframework.transaction.support.TransactionTemplate;

/// The second lock behind the first: what the database shows and takes, whatever the application asks for.
class ScopedTransactionTest {

    private static final City LONDON = new City("london");
    private static final City DELHI = new City("delhi");

    private final ScopedTransaction transactions = AccountPlatform.get().bean(ScopedTransaction.class);
    private final DSLContext sql = AccountPlatform.get().bean(DSLContext.class);
    private final Actor ana = AccountPlatform.person("Ana", new Grant(Role.APPROVER, LONDON));
    private final Actor bao = AccountPlatform.person("Bao", new Grant(Role.CONTRIBUTOR, LONDON));
    private final Actor dev = AccountPlatform.person("Dev", new Grant(Role.APPROVER, DELHI));

    @Test
    void without_a_scope_there_are_no_people() {
        assertThat(sql.fetchCount(PEOPLE)).isZero();
        assertThat(sql.fetchCount(ROLES)).isZero();
        assertThat(sql.fetchCount(AUDIT)).isZero();
    }

    @Test
    void colleagues_of_a_city_see_each_other_and_nobody_else() {
        var seen =
                transactions.as(bao, rows -> rows.select(PEOPLE.ID).from(PEOPLE).fetchSet(PEOPLE.ID));

        assertThat(seen).contains(ana.id(), bao.id()).doesNotContain(dev.id());
    }

    @Test
    void the_next_borrower_of_the_connection_inherits_nothing() throws Exception {
        var source = AccountPlatform.get().bean(DataSource.class);
        transactions.runAs(ana, rows -> assertThat(rows.fetchCount(PEOPLE)).isPositive());
        var borrowed = new ArrayList<Connection>();
        try {
            for (int i = 0; i < 8; i++) { // every connection of the pool
                var connection = source.getConnection();
                borrowed.add(connection);
                assertThat(DSL.using(connection, SQLDialect.POSTGRES).fetchCount(PEOPLE))
                        .isZero();
            }
        } finally {
            for (var connection : borrowed) {
                connection.close();
            }
        }
    }

    @Test
    void work_that_fails_leaves_neither_rows_nor_a_scope() {
        assertThatThrownBy(() -> transactions.runAs(ana, rows -> {
                    rows.update(PEOPLE)
                            .set(PEOPLE.NAME, "Anna")
                            .where(PEOPLE.ID.eq(ana.id()))
                            .execute();
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(sql.fetchCount(PEOPLE)).isZero();
        assertThat(name(ana)).isEqualTo("Ana");
    }

    @Test
    void a_transaction_works_for_one_person_only() {
        assertThatThrownBy(() -> transactions.runAs(ana, rows -> transactions.runAs(dev, more -> {})))
                .hasMessage("a transaction works for one scope only");
    }

    @Test
    void a_scope_does_not_leak_into_a_transaction_of_somebody_else() {
        var other = AccountPlatform.get().bean(TransactionTemplate.class);

        assertThatThrownBy(() -> other.executeWithoutResult(status -> transactions.runAs(ana, rows -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobody_changes_the_row_of_another_person() {
        int changed = transactions.as(
                ana,
                rows -> rows.update(PEOPLE)
                        .set(PEOPLE.NAME, "Changed")
                        .where(PEOPLE.ID.eq(bao.id()))
                        .execute());

        assertThat(changed).isZero();
        assertThat(name(bao)).isEqualTo("Bao");
    }

    @Test
    void nobody_gives_roles_where_they_do_not_manage() {
        for (var forger : List.of(bao, dev)) {
            assertThatThrownBy(() -> grant(forger, forger.id(), new Grant(Role.APPROVER, LONDON)))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
        assertThatThrownBy(() -> grant(ana, ana.id(), new Grant(Role.ADMINISTRATOR, new Installation())))
                .rootCause()
                .hasMessageContaining("row-level security");

        assertThat(grant(ana, bao.id(), new Grant(Role.EDITOR, LONDON))).isEqualTo(1);
    }

    @Test
    void the_log_can_be_appended_only_and_not_in_the_name_of_another() {
        var audit = AccountPlatform.get().bean(Audit.class);
        transactions.runAs(
                ana, rows -> audit.record(Audit.Action.PERSON_CHANGED, "person:" + ana.id(), Map.of("what", "name")));

        assertThat(audit.list(ana, Audit.Filter.NONE, Optional.empty(), 1))
                .singleElement()
                .satisfies(line -> assertThat(line.actor()).contains(ana.id()));
        assertThat(audit.list(dev, Audit.Filter.NONE, Optional.empty(), 9))
                .noneMatch(line -> line.actor().filter(id -> id == ana.id()).isPresent());
        assertThatThrownBy(() -> transactions.runAs(
                        ana, rows -> rows.update(AUDIT).set(AUDIT.OBJECT, "x").execute()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        transactions.runAs(ana, rows -> rows.deleteFrom(AUDIT).execute()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        transactions.runAs(ana, rows -> rows.truncate(AUDIT).execute()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> transactions.runAs(
                        dev,
                        rows -> rows.insertInto(AUDIT)
                                .set(AUDIT.ACTOR, ana.id())
                                .set(AUDIT.ACTION, "sign-in")
                                .set(AUDIT.OBJECT, "x")
                                .execute()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private int grant(Actor by, long person, Grant grant) {
        return transactions.as(
                by,
                rows -> rows.insertInto(ROLES)
                        .set(ROLES.PERSON_ID, person)
                        .set(ROLES.CITY_ID, grant.scope().city().orElse(null))
                        .set(ROLES.NETWORK_ID, grant.scope().network().orElse(null))
                        .set(ROLES.ROLE, grant.role().code())
                        .execute());
    }

    private String name(Actor actor) {
        return AccountPlatform.get()
                .bean(Actors.class)
                .find(actor.id())
                .orElseThrow()
                .name();
    }
}
