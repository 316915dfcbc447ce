// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import static org.mutirao.database.jooq.inventory.Tables.CITED_TOTALS;

import org.mutirao.platform.ledger.CatalogueSection;
import org.mutirao.platform.ledger.CatalogueTables;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The totals that come with the catalogue, loaded after the cities and sources that they refer to.
@Component
@Order(5)
class InventoryCatalogue implements CatalogueSection {

    @Override
    public void load(CatalogueTables tables) {
        tables.replace(CITED_TOTALS, "inventory_totals");
    }
}
