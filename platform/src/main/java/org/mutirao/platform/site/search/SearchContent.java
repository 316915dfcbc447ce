// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Accelerators;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.city.City.Alias;
import org.mutirao.platform.knowledge.Case;
import org.mutirao.platform.knowledge.Cases;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.FactView;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Source;
import org.mutirao.platform.site.methods.MethodBook;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// Everything that can be found, one method for each kind.
@Component
class SearchContent {

    private final Cities cities;
    private final Ledger ledger;
    private final Accelerators accelerators;
    private final Cases cases;
    private final NetworkContent network;
    private final MethodBook methods;

    SearchContent(
            Cities cities,
            Ledger ledger,
            Accelerators accelerators,
            Cases cases,
            NetworkContent network,
            MethodBook methods) {
        this.cities = cities;
        this.ledger = ledger;
        this.accelerators = accelerators;
        this.cases = cases;
        this.network = network;
        this.methods = methods;
    }

    /// All documents in the language of the words.
    List<SearchDocument> list(Words words) {
        return Stream.of(
                        cities.list().stream().map(city -> city(city, words)),
                        cases.list().stream().map(told -> told(told, words)),
                        accelerators.list().stream().map(accelerator -> accelerator(accelerator, words)),
                        ledger.listStated().stream().map(fact -> fact(fact, words)),
                        ledger.listConflicts().stream().map(conflict -> conflict(conflict, words)),
                        ledger.listSources().stream().map(source -> source(source, words)),
                        network.list(words),
                        methods.list().stream().map(method -> method(method.descriptor(), words)))
                .flatMap(documents -> documents)
                .toList();
    }

    private static SearchDocument city(City city, Words words) {
        var names = new LinkedHashSet<String>();
        names.add(city.name(words));
        names.add(city.localName());
        names.add(city.name().english());
        names.add(city.name().chinese());
        city.aliases().stream().map(Alias::name).forEach(names::add);
        var others = names.stream().skip(1).toList();
        var place = new ArrayList<String>();
        place.add(city.country().name().in(words));
        city.membership()
                .ifPresent(membership -> place.add(membership.region().name().in(words)));
        var where = String.join(words.say("site.search.separator"), place);
        var body = others.isEmpty()
                ? where
                : words.say("site.search.also", where, String.join(words.say("web.list.separator"), others));
        return new SearchDocument(
                SearchKind.CITY,
                city.id(),
                words.language(),
                city.name(words),
                List.copyOf(names),
                joined(Stream.concat(
                        city.locode().stream(), Stream.of(city.country().code()))),
                body,
                page(words, "/cities/" + city.id()));
    }

    private SearchDocument told(Case told, Words words) {
        var city = cities.get(told.city());
        var sectors = told.sectors().stream().map(sector -> sector.name().in(words));
        return new SearchDocument(
                SearchKind.CASE,
                told.id(),
                words.language(),
                words.say("site.search.titled", city.name(words), told.title().in(words)),
                List.of(),
                joined(Stream.concat(Stream.of(surroundings(city, words)), sectors)),
                told.text().in(words),
                page(words, "/cities/" + told.city()));
    }

    private static SearchDocument accelerator(Accelerator accelerator, Words words) {
        var names = Stream.concat(Stream.of(accelerator.name()), accelerator.formerName().stream())
                .flatMap(name -> Stream.of(name.english(), name.chinese()))
                .toList();
        var commitments = accelerator.commitments().stream()
                .map(commitment -> commitment.text().in(words));
        return new SearchDocument(
                SearchKind.ACCELERATOR,
                accelerator.id(),
                words.language(),
                accelerator.name().in(words),
                names,
                "",
                Stream.concat(Stream.of(accelerator.summary().in(words)), commitments)
                        .collect(Collectors.joining(words.say("site.search.sentence"))),
                page(words, "/accelerators/" + accelerator.id()));
    }

    private SearchDocument fact(Fact fact, Words words) {
        var label = fact.quantity().label().in(words);
        var city = findCity(fact.subject());
        var title = city.map(found -> words.say("site.search.titled", found.name(words), label))
                .orElseGet(() -> Character.toUpperCase(label.charAt(0)) + label.substring(1));
        var view = FactView.of(fact, List.of(), words);
        var body = shown(Stream.of(view.figure(), view.period(), view.note(), view.source()), words);
        return new SearchDocument(
                SearchKind.FACT,
                fact.key(),
                words.language(),
                title,
                List.of(),
                joined(Stream.of(
                                city.map(found -> surroundings(found, words)).stream(),
                                fact.literal().stream(),
                                Stream.of(fact.key()))
                        .flatMap(parts -> parts)),
                body,
                page(words, "/claims/" + fact.key()));
    }

    private SearchDocument conflict(Conflict conflict, Words words) {
        var city = conflict.city().flatMap(cities::find);
        var readings = conflict.readings().stream()
                .flatMap(reading -> Stream.of(reading.text().in(words), reading.literal()));
        return new SearchDocument(
                SearchKind.CONFLICT,
                conflict.id(),
                words.language(),
                conflict.title().in(words),
                List.of(conflict.id()),
                joined(Stream.concat(city.map(found -> surroundings(found, words)).stream(), readings)),
                conflict.reason().in(words),
                page(words, "/claims/" + conflict.id()));
    }

    private static SearchDocument source(Source source, Words words) {
        var note = source.note().map(text -> text.in(words)).orElse("");
        var body = shown(Stream.of(source.publisher(), source.licence().in(words), note), words);
        return new SearchDocument(
                SearchKind.SOURCE,
                source.id(),
                words.language(),
                source.title().in(words),
                List.of(),
                joined(Stream.of(source.shortTitle().in(words), source.id())),
                body,
                page(words, "/data#" + source.id()));
    }

    private SearchDocument method(Descriptor method, Words words) {
        var terms = methods.words(words.language());
        var names = Stream.of(Language.values())
                .map(language -> methods.words(language).say(method.titleKey()))
                .toList();
        return new SearchDocument(
                SearchKind.METHOD,
                method.id(),
                words.language(),
                terms.say(method.titleKey()),
                names,
                joined(Stream.concat(
                        Stream.of(
                                method.id(),
                                method.source().source(),
                                method.source().locator()),
                        method.inputs().stream().map(input -> terms.label("input", input.name())))),
                shown(Stream.of(terms.say(method.validityKey()), method.equation()), words),
                page(words, "/methods/" + method.id()));
    }

    private Optional<City> findCity(Fact.Subject subject) {
        return subject instanceof Fact.OfCity city ? cities.find(city.id()) : Optional.empty();
    }

    static String surroundings(City city, Words words) {
        return joined(Stream.of(
                        Stream.of(
                                city.name(words),
                                city.name().english(),
                                city.country().name().in(words)),
                        city
                                .membership()
                                .map(membership -> membership.region().name().in(words))
                                .stream())
                .flatMap(parts -> parts));
    }

    static String shown(Stream<String> parts, Words words) {
        return parts.filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(words.say("site.search.separator")));
    }

    static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(" · "));
    }

    static String page(Words words, String path) {
        return "/" + words.language().path() + path;
    }
}
