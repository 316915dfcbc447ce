// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.site.api.Listing.Table;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Inventories that the public sees.
@RestController
class InventoryResource {

    static final String PATH = "/api/v1/inventories";
    static final Table<InventoryRow> TABLE = Listing.flat(InventoryRow.class);

    private final Inventories inventories;
    private final Cities cities;

    InventoryResource(Inventories inventories, Cities cities) {
        this.inventories = inventories;
        this.cities = cities;
    }

    @GetMapping(
            path = PATH,
            produces = {ApiMedia.JSON, ApiMedia.CSV})
    ResponseEntity<Listing<InventoryRow>> list(
            @RequestParam Optional<String> city,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<String> limit,
            HttpServletRequest request) {
        ApiText.check("city", city, cities.list().stream().map(City::id).toList());
        var found = inventories.listCities().stream()
                .filter(id -> city.isEmpty() || id.equals(city.get()))
                .flatMap(id -> inventories.listYears(id).stream())
                .toList();
        return Paging.of(cursor, limit)
                .answer(found, one -> one.city() + " " + one.year(), InventoryRow::of, TABLE, request);
    }
}
