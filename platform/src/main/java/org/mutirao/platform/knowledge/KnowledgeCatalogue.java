// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.knowledge;

import static org.mutirao.database.jooq.knowledge.Tables.ACTION_SECTORS;
import static org.mutirao.database.jooq.knowledge.Tables.CASES;
import static org.mutirao.database.jooq.knowledge.Tables.CASE_FACTS;

import org.mutirao.platform.ledger.CatalogueSection;
import org.mutirao.platform.ledger.CatalogueTables;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The cases, loaded after the cities and the facts that they are about.
@Component
@Order(7)
class KnowledgeCatalogue implements CatalogueSection {

    @Override
    public void load(CatalogueTables tables) {
        tables.replace(ACTION_SECTORS, "action_sectors");
        tables.replace(CASES, "cases");
        tables.replace(CASE_FACTS, "case_facts");
    }
}
