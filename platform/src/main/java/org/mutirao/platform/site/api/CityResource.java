// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.site.api.Listing.Table;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Cities.
@RestController
class CityResource {

    static final String PATH = "/api/v1/cities";

    private static final Table<CityRow> TABLE = Listing.flat(CityRow.class);

    private final Cities cities;
    private final Ledger ledger;

    CityResource(Cities cities, Ledger ledger) {
        this.cities = cities;
        this.ledger = ledger;
    }

    /// @param member `any` for cities without membership too
    @GetMapping(
            path = PATH,
            produces = {ApiMedia.JSON, ApiMedia.CSV})
    ResponseEntity<Listing<CityRow>> list(
            @RequestParam Optional<String> member,
            @RequestParam Optional<String> region,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<String> limit,
            HttpServletRequest request) {
        ApiText.check("member", member, List.of("any"));
        ApiText.check(
                "region",
                region,
                cities.listRegions().stream().map(City.Region::id).toList());
        var found = (member.isPresent() ? cities.list() : cities.listMembers())
                .stream()
                        .filter(city -> region.isEmpty() || isIn(city, region.get()))
                        .toList();
        return Paging.of(cursor, limit).answer(found, City::id, CityRow::of, TABLE, request);
    }

    @GetMapping(path = PATH + "/{id}", produces = ApiMedia.JSON)
    CityDetail show(@PathVariable String id) {
        var city = cities.find(id).orElseThrow(() -> new NoSuchRecord("city", PATH + "?member=any"));
        return CityDetail.of(city, series(id, "population"), series(id, "area"));
    }

    private List<FactRow> series(String city, String quantity) {
        return ledger.listSeries(city, quantity).stream()
                .map(fact -> FactRow.of(fact, ledger))
                .toList();
    }

    private static boolean isIn(City city, String region) {
        return city.membership()
                .filter(membership -> membership.region().id().equals(region))
                .isPresent();
    }
}
