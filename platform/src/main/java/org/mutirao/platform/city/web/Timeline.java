// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.city.Event;
import org.mutirao.platform.city.Event.Kind;
import org.mutirao.platform.city.Governance;
import org.mutirao.platform.city.Period;
import org.mutirao.platform.web.NoSuchPage;

/// The events by period, and what a filter leaves of them.
///
/// @param kind only events of this kind
/// @param period only events of this period
record Timeline(List<Event> events, List<Period> periods, Optional<Kind> kind, Optional<String> period) {

    /// What lies before the first period of the book.
    static final String BEFORE = "before";

    /// The events that a filter of the address asks for.
    static Timeline of(Governance governance, Optional<String> kind, Optional<String> period) {
        var periods = governance.listPeriods();
        period.filter(id -> !id.equals(BEFORE)
                        && periods.stream().noneMatch(known -> known.id().equals(id)))
                .ifPresent(id -> {
                    throw new NoSuchPage("period " + id);
                });
        return new Timeline(governance.listEvents(), periods, kind.map(Timeline::kind), period);
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> TimelineViews.key(kind).equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("kind " + name));
    }

    /// The period of an event: the last that began in its year or earlier. Where two share a year, it is the later
    /// one.
    String periodOf(Event event) {
        return periods.stream()
                .filter(candidate -> candidate.firstYear() <= event.year())
                .reduce((earlier, later) -> later)
                .map(Period::id)
                .orElse(BEFORE);
    }

    boolean shows(Event event) {
        return isOf(event, kind) && isIn(event, period);
    }

    /// How many events a choice of kind and period leaves.
    long count(Optional<Kind> ofKind, Optional<String> inPeriod) {
        return events.stream()
                .filter(event -> isOf(event, ofKind) && isIn(event, inPeriod))
                .count();
    }

    List<Event> shownIn(String id) {
        return events.stream()
                .filter(this::shows)
                .filter(event -> periodOf(event).equals(id))
                .toList();
    }

    boolean isFiltered() {
        return kind.isPresent() || period.isPresent();
    }

    private static boolean isOf(Event event, Optional<Kind> kind) {
        return kind.isEmpty() || kind.get() == event.kind();
    }

    private boolean isIn(Event event, Optional<String> period) {
        return period.isEmpty() || period.get().equals(periodOf(event));
    }
}
