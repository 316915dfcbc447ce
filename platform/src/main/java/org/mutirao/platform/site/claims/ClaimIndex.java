// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutirao.platform.city.City;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.FactText;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.ledger.Source;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;

/// All claims, arranged to be filtered: the stated figures in the order of the documents, and the conflicts.
final class ClaimIndex {

    private final List<Stated> stated;
    private final List<Disputed> disputed;
    private final Map<String, Stated> byKey;
    private final Map<String, List<Stated>> byQuantity;

    /// A stated figure.
    ///
    /// @param text what a search by words looks at, folded
    record Stated(Fact fact, Optional<City> city, List<Conflict> conflicts, String text) {}

    /// A conflict.
    record Disputed(Conflict conflict, Optional<City> city, String text) {}

    private ClaimIndex(List<Stated> stated, List<Disputed> disputed) {
        this.stated = List.copyOf(stated);
        this.disputed = List.copyOf(disputed);
        this.byKey = stated.stream().collect(toMap(claim -> claim.fact().key(), Function.identity()));
        this.byQuantity = stated.stream()
                .collect(groupingBy(claim -> claim.fact().quantity().id()));
    }

    /// Arranges the claims.
    ///
    /// @param city finds the city of an id
    static ClaimIndex of(List<Fact> facts, List<Conflict> conflicts, Function<String, Optional<City>> city) {
        var stated = new ArrayList<Stated>();
        for (var fact : facts) {
            var about = fact.subject() instanceof Fact.OfCity(String id) ? city.apply(id) : Optional.<City>empty();
            var within = conflicts.stream()
                    .filter(conflict -> readings(conflict).anyMatch(fact.key()::equals))
                    .toList();
            stated.add(new Stated(fact, about, within, text(fact, about)));
        }
        var disputed = conflicts.stream()
                .map(conflict -> {
                    var about = conflict.city().flatMap(city);
                    return new Disputed(conflict, about, text(conflict, about));
                })
                .toList();
        return new ClaimIndex(stated, disputed);
    }

    /// The stated figures that a filter lets through; its page is not regarded.
    List<Stated> listStated(ClaimFilter filter) {
        var terms = terms(filter.text());
        return stated.stream().filter(claim -> matches(claim, filter, terms)).toList();
    }

    /// The conflicts that a filter lets through.
    List<Disputed> listDisputed(ClaimFilter filter) {
        var terms = terms(filter.text());
        return disputed.stream().filter(claim -> matches(claim, filter, terms)).toList();
    }

    Optional<Stated> findStated(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<Disputed> findDisputed(String id) {
        return disputed.stream()
                .filter(claim -> claim.conflict().id().equals(id))
                .findFirst();
    }

    /// The other figures stated for the same quantity.
    List<Stated> listSameQuantity(Fact fact) {
        return byQuantity.getOrDefault(fact.quantity().id(), List.of()).stream()
                .filter(claim -> !claim.fact().key().equals(fact.key()))
                .toList();
    }

    /// The documents that state figures.
    List<Source> listDocuments() {
        return stated.stream()
                .map(claim -> claim.fact().locator().source())
                .collect(toMap(Source::id, Function.identity(), (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /// The cities about which figures are stated or disputed.
    List<City> listCities() {
        return Stream.concat(
                        stated.stream().map(Stated::city), disputed.stream().map(Disputed::city))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(City::id))
                .toList();
    }

    private static boolean matches(Stated claim, ClaimFilter filter, List<String> terms) {
        var fact = claim.fact();
        boolean shown = switch (filter.show()) {
            case CONFLICTS -> !claim.conflicts().isEmpty();
            case ALL -> true;
            case NETWORK -> fact.subject() instanceof Fact.OfNetwork;
            case CITIES -> fact.subject() instanceof Fact.OfCity;
        };
        return shown
                && filter.kind().stream()
                        .allMatch(kind -> claim.conflicts().stream().anyMatch(conflict -> conflict.kind() == kind))
                && filter.document().stream().allMatch(fact.locator().source().id()::equals)
                && filter.city().stream().allMatch(fact.subject().id()::equals)
                && terms.stream().allMatch(claim.text()::contains);
    }

    private static boolean matches(Disputed claim, ClaimFilter filter, List<String> terms) {
        var conflict = claim.conflict();
        return filter.kind().stream().allMatch(kind -> conflict.kind() == kind)
                && filter.document().stream()
                        .allMatch(document -> conflict.readings().stream()
                                .anyMatch(reading ->
                                        reading.locator().source().id().equals(document)))
                && filter.city().stream()
                        .allMatch(id -> conflict.city().filter(id::equals).isPresent())
                && terms.stream().allMatch(claim.text()::contains);
    }

    private static List<String> terms(String text) {
        return Arrays.stream(Folded.of(text).split("[\\s,;、，；]+"))
                .filter(term -> !term.isEmpty())
                .toList();
    }

    private static Stream<String> readings(Conflict conflict) {
        return conflict.readings().stream().flatMap(reading -> reading.fact().stream());
    }

    private static String text(Fact fact, Optional<City> city) {
        var parts = new ArrayList<>(List.of(fact.key(), fact.literal().orElse("")));
        add(parts, fact.quantity().label());
        add(parts, fact.locator());
        for (var language : Language.values()) {
            parts.add(FactText.figure(fact, Words.of(language)));
        }
        city.ifPresent(about -> add(parts, about));
        return Folded.of(String.join("\n", parts));
    }

    private static String text(Conflict conflict, Optional<City> city) {
        var parts = new ArrayList<>(List.of(conflict.id()));
        add(parts, conflict.title());
        for (var reading : conflict.readings()) {
            parts.add(reading.literal());
            add(parts, reading.text());
            add(parts, reading.locator());
        }
        city.ifPresent(about -> add(parts, about));
        return Folded.of(String.join("\n", parts));
    }

    private static void add(List<String> parts, Bilingual text) {
        parts.add(text.english());
        parts.add(text.chinese());
    }

    private static void add(List<String> parts, Locator locator) {
        for (var language : Language.values()) {
            parts.add(locator.in(Words.of(language)));
        }
    }

    private static void add(List<String> parts, City city) {
        add(parts, city.name());
        parts.add(city.localName());
        city.aliases().forEach(alias -> parts.add(alias.name()));
    }
}
