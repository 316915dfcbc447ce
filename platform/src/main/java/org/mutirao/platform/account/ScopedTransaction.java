// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The one place that says to the database for whom a transaction works. Tables with row-level security show and take
/// only what that person may see; outside of such a transaction they show nothing. The scope ends with the
/// transaction: the next borrower of the connection inherits nothing.
@Component
public class ScopedTransaction {

    private final DSLContext sql;
    private final TransactionTemplate transaction;

    ScopedTransaction(DSLContext sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /// Does work in one transaction with the sight of a person, and rolls it back when the work throws. Work inside
    /// such work joins its transaction when it is for the same person; for another person it is a bug and refused.
    public <T> T as(Actor actor, Function<DSLContext, T> work) {
        return in(Sight.of(actor), work);
    }

    /// The same for work without a result.
    public void runAs(Actor actor, Consumer<DSLContext> work) {
        as(actor, rows -> {
            work.accept(rows);
            return true;
        });
    }

    <T> T in(Sight sight, Function<DSLContext, T> work) {
        var current = current();
        if (current != null) {
            if (!current.equals(sight)) {
                throw new IllegalStateException("a transaction works for one scope only");
            }
            return work.apply(sql);
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a scope opens its own transaction: it may not end up in another one");
        }
        var result = transaction.execute(status -> {
            look(sight);
            try {
                return work.apply(sql);
            } finally {
                TransactionSynchronizationManager.unbindResource(this);
            }
        });
        return Objects.requireNonNull(result);
    }

    /// Lets the current transaction see more, once it has become known for whom it works.
    void widen(Sight more) {
        var current = Objects.requireNonNull(current(), "there is no scope to widen");
        TransactionSynchronizationManager.unbindResource(this);
        look(current.and(more));
    }

    /// The scope of the current transaction.
    @Nullable Sight current() {
        return (Sight) TransactionSynchronizationManager.getResource(this);
    }

    private void look(Sight sight) {
        var settings = Sight.ALL.stream()
                .map(name -> DSL.function(
                        "set_config",
                        String.class,
                        DSL.val("mutirao." + name),
                        DSL.val(sight.value(name)),
                        DSL.inline(true)))
                .toList();
        sql.select(settings).fetch();
        TransactionSynchronizationManager.bindResource(this, sight);
    }
}
