// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.mutirao.database.jooq.account.Tables.AUDIT_ADDRESSES;
import static org.mutirao.database.jooq.account.Tables.LINKS;
import static org.mutirao.database.jooq.account.Tables.SESSIONS;
import static org.mutirao.database.jooq.account.Tables.TOKENS;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Deletes what [Retention] promises not to keep, a while after each start and then every hour.
@Component
@ConditionalOnWebApplication // commands come and go; the server stays
class Sweeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration FIRST = Duration.ofMinutes(1);

    private final ScopedTransaction transactions;
    private final Clock clock;
    private volatile Thread worker = Thread.ofVirtual().unstarted(() -> {});

    Sweeper(ScopedTransaction transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Deletes what is due now.
    void sweep() {
        var now = OffsetDateTime.now(clock);
        transactions.in(Sight.operator(), rows -> {
            int deleted = rows.deleteFrom(AUDIT_ADDRESSES)
                    .where(AUDIT_ADDRESSES.AT.lt(now.minus(Retention.ADDRESSES)))
                    .execute();
            deleted += rows.deleteFrom(LINKS)
                    .where(LINKS.EXPIRES_AT.lt(now.minus(Retention.LINKS_AFTER_END)))
                    .or(LINKS.USED_AT.lt(now.minus(Retention.LINKS_AFTER_END)))
                    .execute();
            deleted += rows.deleteFrom(TOKENS)
                    .where(TOKENS.EXPIRES_AT.lt(now.minus(Retention.TOKENS_AFTER_END)))
                    .execute();
            return deleted
                    + rows.deleteFrom(SESSIONS)
                            .where(SESSIONS.EXPIRES_AT.lt(now))
                            .or(SESSIONS.SEEN_AT.lt(now.minus(Retention.SESSION_IDLE)))
                            .execute();
        });
    }

    @Override
    public void start() {
        worker = Thread.ofVirtual().name("sweeper").start(this::work);
    }

    private void work() {
        try {
            Thread.sleep(FIRST);
            while (true) {
                try {
                    sweep();
                } catch (RuntimeException e) {
                    LOG.warn("what is no longer to be kept could not be deleted; the next try is in an hour", e);
                }
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        worker.interrupt();
    }

    @Override
    public boolean isRunning() {
        return worker.isAlive();
    }
}
