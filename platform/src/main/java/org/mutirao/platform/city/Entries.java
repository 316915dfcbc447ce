// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.account.ScopedTransaction;
import org.mutirao.platform.ledger.ChangeLog;
import org.mutirao.platform.ledger.Revisions;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// What all entries of people share: one transaction with its line in the history, and checks of texts and days.
@Component
class Entries {

    /// The source of everything that people enter.
    static final String SOURCE = "mutirao";

    static final String OWN = "own";
    static final int LONGEST_NAME = 120;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern PARTIAL_DATE = Pattern.compile("([12][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private final ScopedTransaction transactions;
    private final ChangeLog changes;
    private final Revisions revisions;

    Entries(ScopedTransaction transactions, ChangeLog changes, Revisions revisions) {
        this.transactions = transactions;
        this.changes = changes;
        this.revisions = revisions;
    }

    /// Does work in one transaction; this server shows its result from the next request on.
    ///
    /// @param collision what it means when a constraint of the database refuses what the checks let through,
    ///     because somebody else was faster
    List<EntryProblem> write(Actor actor, EntryProblem collision, Function<DSLContext, List<EntryProblem>> work) {
        try {
            var problems = transactions.as(actor, work);
            revisions.renew();
            return problems;
        } catch (DataIntegrityViolationException raced) {
            return List.of(collision);
        }
    }

    /// A line in the history; the written rows carry its number.
    ///
    /// @param cities whose pages change; empty when all do
    /// @param about names and values, one after the other; empty values are left out
    long note(Actor actor, String action, Collection<String> cities, String... about) {
        var detail = new LinkedHashMap<String, String>();
        for (int i = 0; i < about.length; i += 2) {
            if (!about[i + 1].isEmpty()) {
                detail.put(about[i], about[i + 1]);
            }
        }
        return changes.record("person:" + actor.id(), action, cities, Map.copyOf(detail));
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST_NAME;
    }

    /// The first day of a day, month or year such as `2024-05`; empty when it is none.
    static Optional<LocalDate> firstDay(String partial) {
        var parts = PARTIAL_DATE.matcher(partial);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(Optional.ofNullable(parts.group(2)).orElse("1")),
                    Integer.parseInt(Optional.ofNullable(parts.group(3)).orElse("1"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
