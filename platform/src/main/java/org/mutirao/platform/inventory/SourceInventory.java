// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.inventory.GpcInventory;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;

/// One inventory as read from an outside publication, with the totals that it prints.
///
/// @param name the city in the words of the source
/// @param locator sheet and row
/// @param credits by sector, beside the cells and never netted
/// @param published the totals as the source prints them
record SourceInventory(
        String city,
        String name,
        int year,
        String yearAsPrinted,
        Optional<String> level,
        Optional<String> boundary,
        OptionalDouble population,
        GpcInventory cells,
        Map<Sector, Double> credits,
        Map<Level, Double> published,
        String locator) {

    SourceInventory {
        var creditsInOrder = new EnumMap<Sector, Double>(Sector.class);
        creditsInOrder.putAll(credits);
        credits = Collections.unmodifiableMap(creditsInOrder);
        var publishedInOrder = new EnumMap<Level, Double>(Level.class);
        publishedInOrder.putAll(published);
        published = Collections.unmodifiableMap(publishedInOrder);
    }
}
