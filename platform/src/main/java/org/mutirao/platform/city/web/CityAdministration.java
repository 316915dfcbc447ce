// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.platform.account.Role;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.account.web.AdministrationMenu;
import org.mutirao.platform.account.web.FormView;
import org.mutirao.platform.account.web.Redirect;
import org.mutirao.platform.account.web.Visit;
import org.mutirao.platform.city.EntryProblem;
import org.mutirao.platform.city.Memberships;
import org.mutirao.platform.city.Memberships.Stay;
import org.mutirao.platform.city.OwnCities;
import org.mutirao.platform.city.OwnCities.Entry;
import org.mutirao.platform.city.OwnCities.Known;
import org.mutirao.platform.city.web.CityEntryView.FactLine;
import org.mutirao.platform.city.web.CityEntryView.StayView;
import org.mutirao.platform.city.web.CityListView.CityLine;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Administration of cities: which there are, and those that were entered here.
@Controller
class CityAdministration {

    private static final String PATH = "/administration/cities";
    private static final int LONGEST_SEARCH = 120;
    private static final List<String> DONE = List.of("added", "corrected");

    private final Pages pages;
    private final OwnCities cities;
    private final Memberships memberships;
    private final EntryTexts texts;

    CityAdministration(Pages pages, OwnCities cities, Memberships memberships, EntryTexts texts) {
        this.pages = pages;
        this.cities = cities;
        this.memberships = memberships;
        this.texts = texts;
    }

    @GetMapping("/{language:en|zh}/administration/cities")
    ModelAndView list(
            Visit visit, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String done) {
        return list(visit, q.length() > LONGEST_SEARCH ? "" : q, notice(visit, done), Map.of(), List.of());
    }

    @PostMapping("/{language:en|zh}/administration/cities")
    ModelAndView add(Visit visit, @RequestParam Map<String, String> typed) {
        var problems = cities.add(visit.actor(), entry(typed.getOrDefault("id", ""), typed));
        return problems.isEmpty()
                ? Redirect.to(visit.language(), PATH + "?done=added")
                : refused(list(visit, "", "", typed, problems));
    }

    @GetMapping("/{language:en|zh}/administration/cities/{id}")
    ModelAndView show(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String done) {
        return page(visit, id, notice(visit, done), Optional.empty(), List.of());
    }

    @PostMapping("/{language:en|zh}/administration/cities/{id}")
    ModelAndView correct(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam Map<String, String> typed) {
        var entry = entry(id, typed);
        var problems = cities.correct(visit.actor(), entry, seen);
        return problems.isEmpty()
                ? Redirect.to(visit.language(), PATH + "/" + id + "?done=corrected")
                : refused(page(visit, id, "", Optional.of(entry), problems));
    }

    private static Entry entry(String id, Map<String, String> typed) {
        return new Entry(
                id,
                typed.getOrDefault("english", ""),
                typed.getOrDefault("chinese", ""),
                typed.getOrDefault("local", ""),
                typed.getOrDefault("country", ""),
                typed.getOrDefault("latitude", ""),
                typed.getOrDefault("longitude", ""),
                typed.getOrDefault("locode", ""),
                typed.getOrDefault("others", ""));
    }

    private ModelAndView list(
            Visit visit, String query, String notice, Map<String, String> typed, List<EntryProblem> problems) {
        var words = visit.words();
        var networks = memberships.listOfToday().stream()
                .collect(Collectors.groupingBy(
                        Stay::city,
                        Collectors.mapping(stay -> texts.network(stay.network(), words), Collectors.toList())));
        var found = cities.list(visit.actor(), query, words);
        var view = new CityListView(
                AdministrationMenu.of(visit, PATH),
                notice,
                query,
                found.stream()
                        .map(city ->
                                line(city, networks.getOrDefault(city.entry().id(), List.of()), words))
                        .toList(),
                words.count("city.cities.found", found.size()),
                visit.actor().administers(),
                form(visit, entry(typed.getOrDefault("id", ""), typed), 0, problems),
                EntryTexts.countries(typed.getOrDefault("country", ""), words));
        return pages.showPrivate(
                "city/city-list",
                visit.language(),
                PATH,
                words.say("city.cities.title"),
                words.say("city.cities.lede"),
                view);
    }

    private static CityLine line(Known city, List<String> networks, Words words) {
        var entry = city.entry();
        return new CityLine(
                entry.id(),
                city.name().in(words),
                otherNames(city, words),
                OwnCities.country(entry.country(), words),
                entry.locode(),
                networks.isEmpty() ? words.say("city.cities.no-network") : words.list(networks),
                EntryTexts.origin(city.own(), words));
    }

    private ModelAndView page(
            Visit visit, String id, String notice, Optional<Entry> typed, List<EntryProblem> problems) {
        var known = cities.find(visit.actor(), id).orElseThrow(() -> new NoSuchPage("city"));
        var words = visit.words();
        var form = typed.orElse(known.entry());
        var view = new CityEntryView(
                AdministrationMenu.of(visit, PATH),
                id,
                known.name().in(words),
                otherNames(known, words),
                EntryTexts.origin(known.own(), words),
                notice,
                facts(known.entry(), words),
                memberships.listOfCity(id).stream()
                        .map(stay -> stay(visit, stay))
                        .toList(),
                known.own() && visit.actor().administers(),
                form(visit, form, known.seen(), problems),
                EntryTexts.countries(form.country(), words),
                texts.history(visit, "city", id));
        return pages.showPrivate(
                "city/city-entry",
                visit.language(),
                PATH + "/" + id,
                known.name().in(words),
                words.say("city.cities.lede"),
                view);
    }

    private static List<FactLine> facts(Entry entry, Words words) {
        return Stream.of(
                        new FactLine(words.say("city.entry.id"), entry.id()),
                        new FactLine(words.say("city.entry.local"), entry.local()),
                        new FactLine(words.say("city.entry.country"), OwnCities.country(entry.country(), words)),
                        new FactLine(words.say("city.entry.latitude"), entry.latitude()),
                        new FactLine(words.say("city.entry.longitude"), entry.longitude()),
                        new FactLine(words.say("city.entry.locode"), entry.locode()),
                        new FactLine(words.say("city.entry.others"), entry.others()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private StayView stay(Visit visit, Stay stay) {
        boolean administers = visit.actor().may(Role.ADMINISTRATOR, new Scope.Network(stay.network()));
        return new StayView(
                texts.network(stay.network(), visit.words()),
                administers ? "/" + visit.language().path() + "/administration/networks/" + stay.network() : "",
                EntryTexts.period(stay, visit.words()),
                stay.reason().orElse(""));
    }

    /// What stands in the way: the city that has the id or the code already, or what somebody else has just saved.
    private FormView form(Visit visit, Entry entry, long seen, List<EntryProblem> problems) {
        var values = new HashMap<>(Map.of(
                "id", entry.id(),
                "english", entry.english(),
                "chinese", entry.chinese(),
                "local", entry.local(),
                "country", entry.country(),
                "latitude", entry.latitude(),
                "longitude", entry.longitude(),
                "locode", entry.locode(),
                "others", entry.others()));
        values.put("seen", Long.toString(seen));
        return EntryTexts.form(visit, values, problems, problem -> {
            var other = problem == EntryProblem.LOCODE_TAKEN
                    ? cities.findByLocode(visit.actor(), entry.locode())
                    : cities.find(visit.actor(), entry.id().strip());
            return other.map(known -> EntryTexts.summary(values(known.entry()))).orElse("");
        });
    }

    private static Stream<String> values(Entry entry) {
        return Stream.of(
                entry.english(),
                entry.chinese(),
                entry.local(),
                entry.country(),
                entry.latitude(),
                entry.longitude(),
                entry.locode(),
                entry.others());
    }

    private static String otherNames(Known city, Words words) {
        var name = city.name().in(words);
        return EntryTexts.summary(Stream.of(
                        words.choose(city.entry().chinese(), city.entry().english()),
                        city.entry().local())
                .distinct()
                .filter(other -> !other.equals(name)));
    }

    private static String notice(Visit visit, String done) {
        return DONE.contains(done) ? visit.words().say("city.cities.done." + done) : "";
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
