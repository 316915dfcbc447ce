// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.ledger.Ledger;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Claims in conflict, each with its readings.
@RestController
class ClaimResource {

    static final String PATH = "/api/v1/claims";

    private final Ledger ledger;

    ClaimResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(
            path = PATH,
            produces = {ApiMedia.JSON, ApiMedia.CSV})
    ResponseEntity<Listing<ClaimRow>> list(
            @RequestParam Optional<String> cursor, @RequestParam Optional<String> limit, HttpServletRequest request) {
        return Paging.of(cursor, limit)
                .answer(ledger.listConflicts(), Conflict::id, ClaimRow::of, ClaimRow.TABLE, request);
    }

    @GetMapping(path = PATH + "/{id}", produces = ApiMedia.JSON)
    ClaimRow show(@PathVariable String id) {
        return ledger.findConflict(id).map(ClaimRow::of).orElseThrow(() -> new NoSuchRecord("claim", PATH));
    }
}
