// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.ledger.Source;
import org.mutirao.platform.site.api.Listing.Table;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Facts of cities, countries and the network.
@RestController
class FactResource {

    static final String PATH = "/api/v1/facts";

    static final Table<FactRow> TABLE = Listing.flat(FactRow.class);

    private final Ledger ledger;
    private final Cities cities;
    private final Supplier<Set<String>> quantities;

    FactResource(Ledger ledger, Cities cities, Revisions revisions) {
        this.ledger = ledger;
        this.cities = cities;
        this.quantities = revisions.cached(() ->
                ledger.listFacts().stream().map(fact -> fact.quantity().id()).collect(Collectors.toUnmodifiableSet()));
    }

    /// @param document the id of a source
    @GetMapping(
            path = PATH,
            produces = {ApiMedia.JSON, ApiMedia.CSV})
    ResponseEntity<Listing<FactRow>> list(
            @RequestParam Optional<String> city,
            @RequestParam Optional<String> quantity,
            @RequestParam Optional<String> document,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<String> limit,
            HttpServletRequest request) {
        ApiText.check("city", city, cities.list().stream().map(City::id).toList());
        ApiText.check("quantity", quantity, quantities.get());
        ApiText.check(
                "document",
                document,
                ledger.listSources().stream().map(Source::id).toList());
        List<Fact> found = ledger.listFacts().stream()
                .filter(fact -> city.isEmpty() || fact.subject().equals(new Fact.OfCity(city.get())))
                .filter(fact -> quantity.isEmpty() || fact.quantity().id().equals(quantity.get()))
                .filter(fact ->
                        document.isEmpty() || fact.locator().source().id().equals(document.get()))
                .toList();
        return Paging.of(cursor, limit).answer(found, Fact::key, fact -> FactRow.of(fact, ledger), TABLE, request);
    }

    @GetMapping(path = PATH + "/{key}", produces = ApiMedia.JSON)
    FactRow show(@PathVariable String key) {
        return ledger.findFact(key)
                .map(fact -> FactRow.of(fact, ledger))
                .orElseThrow(() -> new NoSuchRecord("fact", PATH));
    }
}
