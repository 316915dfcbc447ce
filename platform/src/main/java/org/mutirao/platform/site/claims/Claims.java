// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.util.function.Supplier;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Revisions;
import org.springframework.stereotype.Component;

/// The claims of this installation. Held in memory for each revision.
@Component
class Claims {

    private final Supplier<ClaimIndex> index;

    Claims(Ledger ledger, Cities cities, Revisions revisions) {
        this.index = revisions.cached(() -> ClaimIndex.of(ledger.listStated(), ledger.listConflicts(), cities::find));
    }

    ClaimIndex index() {
        return index.get();
    }
}
