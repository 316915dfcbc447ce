// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import static org.mutirao.database.jooq.ledger.Tables.QUANTITIES;
import static org.mutirao.database.jooq.ledger.Tables.SOURCES;
import static org.mutirao.database.jooq.ledger.Tables.UNITS;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What everything else refers to: sources, units and quantities.
@Component
@Order(1)
class LedgerCatalogue implements CatalogueSection {

    @Override
    public void load(CatalogueTables tables) {
        tables.replace(SOURCES, "sources");
        tables.replace(UNITS, "units");
        tables.replace(QUANTITIES, "quantities");
    }
}
