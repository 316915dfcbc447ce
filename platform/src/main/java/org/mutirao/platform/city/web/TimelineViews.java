// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutirao.platform.city.City;
import org.mutirao.platform.city.Event;
import org.mutirao.platform.city.Event.Kind;
import org.mutirao.platform.city.Period;
import org.mutirao.platform.city.Term;
import org.mutirao.platform.city.web.TimelineView.Choice;
import org.mutirao.platform.city.web.TimelineView.Group;
import org.mutirao.platform.city.web.TimelineView.Row;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.ChartView;
import org.mutirao.platform.web.chart.DotsOverYears;
import org.mutirao.platform.web.chart.DotsOverYears.Band;
import org.mutirao.platform.web.chart.DotsOverYears.Dot;
import org.mutirao.platform.web.chart.Widths;
import org.mutirao.platform.web.chart.YearScale;

/// Builds the timeline.
final class TimelineViews {

    private static final double MIDDLE = 700;
    private static final double RADIUS = 6.5;
    private static final double SMALL = 5;

    private final Timeline timeline;
    private final List<Term> terms;
    private final Function<String, Optional<City>> cities;
    private final Words words;

    private TimelineViews(Timeline timeline, List<Term> terms, Function<String, Optional<City>> cities, Words words) {
        this.timeline = timeline;
        this.terms = terms;
        this.cities = cities;
        this.words = words;
    }

    static TimelineView of(
            Timeline timeline,
            List<Term> terms,
            Optional<Conflict> missing,
            Function<String, Optional<City>> cities,
            Words words) {
        return new TimelineViews(timeline, terms, cities, words).build(missing);
    }

    private TimelineView build(Optional<Conflict> missing) {
        var events = timeline.events();
        var years = events.stream().mapToInt(Event::year).summaryStatistics();
        return new TimelineView(
                TabsView.of(TabsView.TIMELINE, words),
                words.rich("city.timeline.lede", words.figures().whole(events.size()), years.getMin(), years.getMax()),
                Widths.draw(this::draw),
                kinds(),
                periods(),
                query(timeline.kind(), timeline.period()),
                timeline.isFiltered()
                        ? words.count(
                                "city.timeline.shown",
                                timeline.count(timeline.kind(), timeline.period()),
                                words.figures().whole(events.size()))
                        : "",
                groups(),
                missing.map(conflict -> ConflictNoteView.of(conflict, words)));
    }

    /// The chart alone, for the download.
    static ChartView draw(Timeline timeline, double width, Words words) {
        return new TimelineViews(timeline, List.of(), id -> Optional.empty(), words).draw(width);
    }

    private ChartView draw(double width) {
        return chart(width < MIDDLE ? SMALL : RADIUS).draw(width);
    }

    private DotsOverYears chart(double radius) {
        var years = timeline.events().stream().mapToInt(Event::year).summaryStatistics();
        var scale = new YearScale(years.getMin(), years.getMax());
        var bands = new ArrayList<Band>();
        var periods = timeline.periods();
        for (int i = 0; i < periods.size(); i++) {
            double end = i + 1 < periods.size() ? periods.get(i + 1).firstYear() : scale.last() + 1;
            bands.add(new Band(periods.get(i).firstYear(), end, years(periods.get(i))));
        }
        // dots of one year pile up, those that the filter leaves at the bottom
        var dots = Stream.concat(
                        timeline.events().stream().filter(timeline::shows),
                        timeline.events().stream().filter(event -> !timeline.shows(event)))
                .map(event -> new Dot(
                        timeline.shows(event) ? "mark" : "mark context",
                        event.year() + .5,
                        "",
                        event.title().in(words)))
                .toList();
        return new DotsOverYears(words.say("city.timeline.chart"), scale, radius, dots, bands, List.of());
    }

    private List<Choice> kinds() {
        var choices = new ArrayList<Choice>();
        choices.add(choice(
                words.say("city.timeline.kinds.all"),
                Optional.empty(),
                timeline.period(),
                timeline.kind().isEmpty()));
        Arrays.stream(Kind.values())
                .map(kind -> choice(
                        words.say("city.timeline.kinds." + key(kind)),
                        Optional.of(kind),
                        timeline.period(),
                        timeline.kind().equals(Optional.of(kind))))
                .forEach(choices::add);
        return choices;
    }

    private List<Choice> periods() {
        var choices = new ArrayList<Choice>();
        choices.add(choice(
                words.say("city.timeline.periods.all"),
                timeline.kind(),
                Optional.empty(),
                timeline.period().isEmpty()));
        Stream.concat(Stream.of(Timeline.BEFORE), timeline.periods().stream().map(Period::id))
                .map(id -> choice(
                        label(id),
                        timeline.kind(),
                        Optional.of(id),
                        timeline.period().equals(Optional.of(id))))
                .forEach(choices::add);
        return choices;
    }

    private String label(String period) {
        return timeline.periods().stream()
                .filter(candidate -> candidate.id().equals(period))
                .findFirst()
                .map(this::years)
                .orElseGet(() -> words.say("city.timeline.before.short"));
    }

    private Choice choice(String label, Optional<Kind> kind, Optional<String> period, boolean current) {
        return new Choice(
                label,
                words.figures().whole(timeline.count(kind, period)),
                "/" + words.language().path() + path(kind, period),
                current);
    }

    /// The address of a choice, without its language.
    static String path(Optional<Kind> kind, Optional<String> period) {
        return TabsView.TIMELINE + query(kind, period);
    }

    private static String query(Optional<Kind> kind, Optional<String> period) {
        var query = Stream.concat(
                        kind.map(chosen -> "kind=" + key(chosen)).stream(),
                        period.map(chosen -> "period=" + chosen).stream())
                .collect(joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private List<Group> groups() {
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                Timeline.BEFORE,
                "",
                words.say("city.timeline.before"),
                "",
                "",
                rows(timeline.shownIn(Timeline.BEFORE))));
        timeline.periods()
                .forEach(period -> groups.add(new Group(
                        period.id(),
                        years(period),
                        period.title().in(words),
                        chairs(period),
                        period.locator().in(words),
                        rows(timeline.shownIn(period.id())))));
        return groups.stream().filter(group -> !group.events().isEmpty()).toList();
    }

    /// Who took the chair when the period began.
    private String chairs(Period period) {
        return words.list(terms.stream()
                .filter(Term::isChair)
                .filter(term -> term.starts().equals(Optional.of(period.starts())))
                .map(term -> term.city()
                        .flatMap(cities)
                        .map(city -> words.say("city.person.of", term.person().in(words), city.name(words)))
                        .orElseGet(() -> term.person().in(words)))
                .toList());
    }

    private String years(Period period) {
        return period.ends()
                .map(end -> words.say("city.years", period.starts(), end))
                .orElseGet(() -> words.say("city.years.since", period.starts()));
    }

    private List<Row> rows(List<Event> events) {
        return events.stream().map(this::row).toList();
    }

    private Row row(Event event) {
        var title = event.title().in(words);
        var text = event.text().in(words);
        var city = event.city().flatMap(cities);
        return new Row(
                event.id(),
                event.endDate()
                        .map(end -> words.say(
                                "city.date.range",
                                words.figures().date(event.date()),
                                words.figures().date(end)))
                        .orElseGet(() -> words.figures().date(event.date())),
                words.say("city.timeline.kind." + key(event.kind())),
                FlagView.without(title),
                FlagView.without(text),
                event.place()
                        .map(place -> place.in(words))
                        .or(() -> city.map(found -> found.name(words)))
                        .orElse(""),
                city.map(found -> "/" + words.language().path() + "/cities/" + found.id())
                        .orElse(""),
                event.locator().in(words),
                FlagView.in(title + " " + text, words));
    }

    static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
