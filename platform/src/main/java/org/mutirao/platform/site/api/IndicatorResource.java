// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.List;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.site.Headlines;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The headline indicators of the network, as on its home page.
@RestController
class IndicatorResource {

    private final Ledger ledger;
    private final Headlines headlines;

    IndicatorResource(Ledger ledger, Headlines headlines) {
        this.ledger = ledger;
        this.headlines = headlines;
    }

    /// All of them on one page.
    @ApiRecord
    record Indicators(List<IndicatorRow> items, int total) {

        Indicators {
            items = List.copyOf(items);
        }
    }

    @GetMapping(path = "/api/v1/network/indicators", produces = ApiMedia.JSON)
    Indicators list() {
        var items = ledger.listIndicators().stream()
                .map(indicator -> IndicatorRow.of(indicator, headlines.compute(indicator), ledger))
                .toList();
        return new Indicators(items, items.size());
    }
}
