// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mutirao.platform.accelerator.Accelerator.KnownFigure;
import org.mutirao.platform.accelerator.Accelerators;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.ledger.Source;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// How much each source gives.
@Component
class Yields {

    private final Supplier<Counts> counts;

    private record Counts(
            Map<String, Integer> figures, Map<String, Integer> inventories, Map<String, Integer> places) {}

    Yields(Ledger ledger, Accelerators accelerators, Inventories inventories, Cities cities, Revisions revisions) {
        this.counts = revisions.cached(() -> new Counts(
                count(Stream.concat(
                        ledger.listFacts().stream().map(Fact::locator),
                        accelerators.list().stream()
                                .flatMap(one -> one.figures().stream())
                                .map(KnownFigure::locator))),
                count(inventories.listCities().stream()
                        .flatMap(city -> inventories.listYears(city).stream())
                        .map(InventoryYear::locator)),
                count(cities.list().stream().map(City::locator))));
    }

    /// “407 figures, 329 inventories”; a dash for a source that gives names or words only.
    String of(Source source, Words words) {
        var held = counts.get();
        var parts = new ArrayList<String>();
        add(parts, "site.data.figures", held.figures(), source, words);
        add(parts, "site.data.inventories", held.inventories(), source, words);
        add(parts, "site.data.places", held.places(), source, words);
        return parts.isEmpty()
                ? words.say("site.data.gives.words")
                : String.join(words.say("web.list.separator"), parts);
    }

    private static void add(List<String> parts, String key, Map<String, Integer> counts, Source source, Words words) {
        int count = counts.getOrDefault(source.id(), 0);
        if (count > 0) {
            parts.add(words.count(key, count));
        }
    }

    private static Map<String, Integer> count(Stream<Locator> locators) {
        var counts = new HashMap<String, Integer>();
        locators.forEach(locator -> counts.merge(locator.source().id(), 1, Integer::sum));
        return Map.copyOf(counts);
    }
}
