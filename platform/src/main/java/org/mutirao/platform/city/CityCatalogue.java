// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import static org.mutirao.database.jooq.city.Tables.ALIASES;
import static org.mutirao.database.jooq.city.Tables.AWARD_WINNERS;
import static org.mutirao.database.jooq.city.Tables.BODIES;
import static org.mutirao.database.jooq.city.Tables.CITIES;
import static org.mutirao.database.jooq.city.Tables.COUNTRIES;
import static org.mutirao.database.jooq.city.Tables.EVENTS;
import static org.mutirao.database.jooq.city.Tables.FUNDERS;
import static org.mutirao.database.jooq.city.Tables.MEMBERSHIPS;
import static org.mutirao.database.jooq.city.Tables.NAMED_ITEMS;
import static org.mutirao.database.jooq.city.Tables.NETWORKS;
import static org.mutirao.database.jooq.city.Tables.ORGANISATION;
import static org.mutirao.database.jooq.city.Tables.PERIODS;
import static org.mutirao.database.jooq.city.Tables.PROGRAMMES;
import static org.mutirao.database.jooq.city.Tables.REGIONS;
import static org.mutirao.database.jooq.city.Tables.TERMS;

import org.mutirao.platform.ledger.CatalogueSection;
import org.mutirao.platform.ledger.CatalogueTables;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The cities and their network, loaded before the facts, which are about them.
@Component
@Order(2)
class CityCatalogue implements CatalogueSection {

    @Override
    public void load(CatalogueTables tables) {
        tables.replace(COUNTRIES, "countries");
        tables.replace(CITIES, "cities");
        tables.replace(ALIASES, "aliases");
        tables.replace(NETWORKS, "networks");
        tables.replace(REGIONS, "regions");
        tables.replace(MEMBERSHIPS, "memberships");
    }

    /// Who steers the network, loaded after the conflicts, which some terms refer to.
    @Component
    @Order(4)
    static class Governance implements CatalogueSection {

        @Override
        public void load(CatalogueTables tables) {
            tables.replace(BODIES, "bodies");
            tables.replace(TERMS, "terms");
            tables.replace(EVENTS, "events");
            tables.replace(PERIODS, "periods");
            tables.replace(FUNDERS, "funders");
            tables.replaceKind(NAMED_ITEMS, "action-area", "action_areas");
            tables.replaceKind(NAMED_ITEMS, "thematic-network", "thematic_networks");
            tables.replaceKind(NAMED_ITEMS, "award", "awards");
            tables.replaceKind(NAMED_ITEMS, "value", "values");
            tables.replace(AWARD_WINNERS, "award_winners");
            tables.replace(PROGRAMMES, "programmes");
            tables.replace(ORGANISATION, "organisation");
        }
    }
}
