// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutirao.platform.account.People;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.account.ScopeNames;
import org.mutirao.platform.account.web.AccountView.ChoiceView;
import org.mutirao.platform.account.web.FormView;
import org.mutirao.platform.account.web.Visit;
import org.mutirao.platform.city.EntryProblem;
import org.mutirao.platform.city.Memberships.Stay;
import org.mutirao.platform.city.OwnCities;
import org.mutirao.platform.city.web.NetworkView.HistoryView;
import org.mutirao.platform.ledger.ChangeLog;
import org.mutirao.platform.ledger.ChangeLog.Change;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// Problems, periods and the history of networks and cities in words.
@Component
class EntryTexts {

    private static final int LATEST = 20;
    private static final String PERSON = "person:";

    private final ChangeLog changes;
    private final People people;
    private final ScopeNames names;

    EntryTexts(ChangeLog changes, People people, ScopeNames names) {
        this.changes = changes;
        this.people = people;
        this.names = names;
    }

    static String origin(boolean own, Words words) {
        return words.say(own ? "city.entry.origin.own" : "city.entry.origin.catalogue");
    }

    String city(String id, Words words) {
        return names.find(new Scope.City(id), words).orElse(id);
    }

    String network(String id, Words words) {
        return names.find(new Scope.Network(id), words).orElse(id);
    }

    /// Such as “since 2019” or “until 3 May 2024”.
    static String period(Stay stay, Words words) {
        var figures = words.figures();
        var starts = stay.starts().map(figures::date);
        var ends = stay.ends().map(figures::date);
        if (ends.isEmpty()) {
            return starts.map(start -> words.say("city.entry.since", start))
                    .orElseGet(() -> words.say("city.entry.since.unknown"));
        }
        return starts.map(start -> words.say("city.entry.between", start, ends.get()))
                .orElseGet(() -> words.say("city.entry.until", ends.get()));
    }

    static List<ChoiceView> countries(String chosen, Words words) {
        return Stream.concat(
                        Stream.of(new ChoiceView("", words.say("city.entry.choose"), chosen.isEmpty())),
                        OwnCities.countries().stream()
                                .map(country -> new ChoiceView(
                                        country.code(),
                                        country.name().in(words),
                                        country.code().equals(chosen)))
                                .sorted((a, b) -> OwnCities.collator(words).compare(a.label(), b.label())))
                .toList();
    }

    /// A form with what was typed and what is to be corrected.
    ///
    /// @param now what stands in the way of the entry, such as what somebody else has just saved
    static FormView form(
            Visit visit,
            Map<String, String> typed,
            Collection<EntryProblem> found,
            Function<EntryProblem, String> now) {
        var problems = new LinkedHashMap<String, String>();
        found.forEach(problem -> problems.putIfAbsent(
                problem.field(), visit.words().say("city.problem." + problem.word(), now.apply(problem))));
        return new FormView(visit.csrf(), typed, problems);
    }

    /// The latest changes of a network or city.
    ///
    /// @param kind `network` or `city`
    List<HistoryView> history(Visit visit, String kind, String id) {
        var found = changes.latestOf(kind, id, LATEST);
        var known = people.names(
                visit.actor(),
                found.stream().flatMap(change -> person(change).stream()).toList());
        return found.stream().map(change -> line(change, known, visit.words())).toList();
    }

    private HistoryView line(Change change, Map<Long, String> known, Words words) {
        var who = person(change)
                .map(id -> Optional.ofNullable(known.get(id))
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> words.say("city.entry.person", id)))
                .orElseGet(change::actor);
        Function<String, String> value = name -> change.detail().path(name).asString("");
        var text = switch (change.action()) {
            case "network.created" ->
                words.say("city.history.network-created", value.apply("english"), value.apply("chinese"));
            case "network.renamed" ->
                words.say("city.history.network-renamed", value.apply("english"), value.apply("chinese"));
            case "own-city.added" -> words.say("city.history.city-added", summary(value));
            case "own-city.corrected" -> words.say("city.history.city-corrected", summary(value));
            case "membership.begun" ->
                words.say(
                        "city.history.membership-begun",
                        city(value.apply("city"), words),
                        network(value.apply("network"), words),
                        words.figures().date(value.apply("from")));
            case "membership.ended" ->
                words.say(
                        "city.history.membership-ended",
                        city(value.apply("city"), words),
                        network(value.apply("network"), words),
                        words.figures().date(value.apply("on")),
                        value.apply("reason"));
            default -> change.action();
        };
        return new HistoryView(words.figures().date(change.at()), who, text);
    }

    private static String summary(Function<String, String> value) {
        return summary(Stream.of("english", "chinese", "local", "country", "latitude", "longitude", "locode", "others")
                .map(value));
    }

    /// All that was saved of a city in one line.
    static String summary(Stream<String> values) {
        return String.join(" · ", values.filter(text -> !text.isEmpty()).toList());
    }

    private static Optional<Long> person(Change change) {
        var actor = change.actor();
        return actor.matches(PERSON + "[0-9]{1,18}")
                ? Optional.of(Long.valueOf(actor.substring(PERSON.length())))
                : Optional.empty();
    }
}
