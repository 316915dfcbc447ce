// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator;

import static org.mutirao.database.jooq.accelerator.Tables.ACCELERATORS;
import static org.mutirao.database.jooq.accelerator.Tables.COMMITMENTS;
import static org.mutirao.database.jooq.accelerator.Tables.FIGURES;
import static org.mutirao.database.jooq.accelerator.Tables.SIGNATURES;

import org.mutirao.platform.ledger.CatalogueSection;
import org.mutirao.platform.ledger.CatalogueTables;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The accelerators, loaded after the cities that sign them.
@Component
@Order(6)
class AcceleratorCatalogue implements CatalogueSection {

    @Override
    public void load(CatalogueTables tables) {
        tables.replace(ACCELERATORS, "accelerators");
        tables.replace(COMMITMENTS, "commitments");
        tables.replace(FIGURES, "accelerator_figures");
        tables.replace(SIGNATURES, "signatures");
    }
}
