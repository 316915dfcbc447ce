// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.city.Event;
import org.mutirao.platform.city.Event.Kind;
import org.mutirao.platform.city.Period;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.ledger.Source;

class TimelineTest {

    private static final Bilingual TEXT = new Bilingual("text", "文字");
    private static final Locator LINE = new Locator(
            new Source(
                    "book",
                    Source.Kind.DOCUMENT,
                    TEXT,
                    TEXT,
                    "publisher",
                    new Bilingual("none", "无"),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
            "1");
    private static final List<Period> PERIODS = List.of(period("period-2005", "2005"), period("period-2008", "2008"));
    private static final List<Event> EVENTS = List.of(
            event("2003", Kind.CITY),
            event("2005-10-04", Kind.SUMMIT),
            event("2007", Kind.CITY),
            event("2008-05", Kind.SUMMIT));

    @Test
    void an_event_belongs_to_the_last_period_that_has_begun() {
        var timeline = timeline(Optional.empty(), Optional.empty());

        assertThat(timeline.periodOf(event("2007-12-31", Kind.CITY))).isEqualTo("period-2005");
        assertThat(timeline.periodOf(event("2024", Kind.CITY))).isEqualTo("period-2008");
    }

    @Test
    void an_event_of_a_year_that_two_periods_share_belongs_to_the_later_one() {
        assertThat(timeline(Optional.empty(), Optional.empty()).periodOf(event("2008", Kind.CITY)))
                .isEqualTo("period-2008");
    }

    @Test
    void an_event_before_the_first_period_has_a_place_of_its_own() {
        assertThat(timeline(Optional.empty(), Optional.empty()).shownIn(Timeline.BEFORE))
                .extracting(Event::date)
                .containsExactly("2003");
    }

    @Test
    void kind_and_period_narrow_together() {
        var timeline = timeline(Optional.of(Kind.SUMMIT), Optional.of("period-2005"));

        assertThat(EVENTS.stream().filter(timeline::shows))
                .extracting(Event::date)
                .containsExactly("2005-10-04");
        assertThat(timeline.count(Optional.of(Kind.CITY), Optional.empty())).isEqualTo(2);
        assertThat(timeline.isFiltered()).isTrue();
    }

    @Test
    void the_address_of_a_choice_holds_the_other_choice() {
        assertThat(TimelineViews.path(Optional.of(Kind.SUMMIT), Optional.of("period-2005")))
                .isEqualTo("/timeline?kind=summit&period=period-2005");
        assertThat(TimelineViews.path(Optional.empty(), Optional.empty())).isEqualTo("/timeline");
    }

    private static Timeline timeline(Optional<Kind> kind, Optional<String> period) {
        return new Timeline(EVENTS, PERIODS, kind, period);
    }

    private static Period period(String id, String starts) {
        return new Period(id, starts, Optional.empty(), TEXT, LINE);
    }

    private static Event event(String date, Kind kind) {
        return new Event(
                "event-" + date, date, Optional.empty(), kind, TEXT, TEXT, Optional.empty(), Optional.empty(), LINE);
    }
}
