// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Accelerators;
import org.mutirao.platform.site.api.Listing.Table;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Accelerators.
@RestController
class AcceleratorResource {

    static final String PATH = "/api/v1/accelerators";

    private static final Table<AcceleratorRow> TABLE = Listing.flat(AcceleratorRow.class);

    private final Accelerators accelerators;

    AcceleratorResource(Accelerators accelerators) {
        this.accelerators = accelerators;
    }

    @GetMapping(
            path = PATH,
            produces = {ApiMedia.JSON, ApiMedia.CSV})
    ResponseEntity<Listing<AcceleratorRow>> list(
            @RequestParam Optional<String> cursor, @RequestParam Optional<String> limit, HttpServletRequest request) {
        return Paging.of(cursor, limit)
                .answer(accelerators.list(), Accelerator::id, AcceleratorRow::of, TABLE, request);
    }

    @GetMapping(path = PATH + "/{id}", produces = ApiMedia.JSON)
    AcceleratorDetail show(@PathVariable String id) {
        return accelerators
                .find(id)
                .map(AcceleratorDetail::of)
                .orElseThrow(() -> new NoSuchRecord("accelerator", PATH));
    }
}
