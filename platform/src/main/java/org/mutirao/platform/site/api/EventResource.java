// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.mutirao.platform.city.Event;
import org.mutirao.platform.city.Governance;
import org.mutirao.platform.site.api.Listing.Table;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Events, the earliest first.
@RestController
class EventResource {

    private static final Table<EventRow> TABLE = Listing.flat(EventRow.class);

    private final Governance governance;

    EventResource(Governance governance) {
        this.governance = governance;
    }

    @GetMapping(
            path = "/api/v1/events",
            produces = {ApiMedia.JSON, ApiMedia.CSV})
    ResponseEntity<Listing<EventRow>> list(
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<String> limit,
            HttpServletRequest request) {
        ApiText.check(
                "kind",
                kind,
                Arrays.stream(Event.Kind.values()).map(ApiText::of).toList());
        var found = governance.listEvents().stream()
                .filter(event -> kind.isEmpty() || ApiText.of(event.kind()).equals(kind.get()))
                .toList();
        return Paging.of(cursor, limit).answer(found, Event::id, EventRow::of, TABLE, request);
    }
}
