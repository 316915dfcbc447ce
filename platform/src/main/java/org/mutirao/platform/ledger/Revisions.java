// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import static org.mutirao.database.jooq.ledger.Tables.REVISIONS;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mutirao.platform.web.ContentVersion;
import org.springframework.stereotype.Component;

/// The revision of the network: the sum of the revisions of its cities and of the network itself, so it grows with
/// every write of any server on this database. Asked of the database at most every two seconds.
@Component
public class Revisions implements ContentVersion {

    private static final long POLL = Duration.ofSeconds(2).toNanos();

    private final DSLContext sql;
    private volatile @Nullable Seen seen;

    private record Seen(long revision, long at) {}

    Revisions(DSLContext sql) {
        this.sql = sql;
    }

    /// The current revision, at most two seconds old.
    public long current() {
        var last = seen;
        if (last == null || System.nanoTime() - last.at() > POLL) {
            last = new Seen(read(), System.nanoTime());
            seen = last;
        }
        return last.revision();
    }

    /// Lets this server see at once what it has just written itself; others see it within two seconds.
    public void renew() {
        seen = null;
    }

    @Override
    public String contentVersion() {
        return Long.toString(current());
    }

    /// A value that is computed from the data once for each revision and thrown away with it.
    public <T> Supplier<T> cached(Supplier<T> compute) {
        return new PerRevision<>(compute);
    }

    private long read() {
        return sql.select(DSL.coalesce(DSL.sum(REVISIONS.REVISION), BigDecimal.ZERO))
                .from(REVISIONS)
                .fetchSingle()
                .value1()
                .longValue();
    }

    private final class PerRevision<T> implements Supplier<T> {
        private final Supplier<T> compute;
        private volatile @Nullable Held<T> held;

        PerRevision(Supplier<T> compute) {
            this.compute = compute;
        }

        @Override
        public T get() {
            long revision = current();
            var found = held;
            if (found == null || found.revision() != revision) {
                found = refresh(revision);
            }
            return found.value();
        }

        private synchronized Held<T> refresh(long revision) {
            var found = held;
            if (found == null || found.revision() != revision) {
                found = new Held<>(revision, compute.get());
                held = found;
            }
            return found;
        }
    }

    private record Held<T>(long revision, T value) {}
}
