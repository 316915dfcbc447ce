// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import static org.mutirao.database.jooq.ledger.Tables.CONFLICTS;
import static org.mutirao.database.jooq.ledger.Tables.CONFLICT_READINGS;
import static org.mutirao.database.jooq.ledger.Tables.INDICATORS;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The figures of the documents, the series of cities and countries, and the conflicts. Loaded after the cities,
/// which they are about.
@Component
@Order(3)
class FactsCatalogue implements CatalogueSection {

    private final FactLoader facts;

    FactsCatalogue(FactLoader facts) {
        this.facts = facts;
    }

    @Override
    public void load(CatalogueTables tables) {
        facts.load(tables, CatalogueTables.file("stated_facts"), "book-", "introduction-");
        facts.load(tables, CatalogueTables.file("series"), "series-");
        facts.load(tables, CatalogueTables.file("national"), "national-");
        tables.replace(CONFLICTS, "conflicts");
        tables.replace(CONFLICT_READINGS, "conflict_readings");
        tables.replace(INDICATORS, "indicators");
    }
}
