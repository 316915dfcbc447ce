// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import java.util.EnumMap;
import java.util.Map;
import org.mutirao.calc.Seeds;

/// Inventories in a line: `inventory("I.1.1", "10", "I.1.2", "NE")`.
final class Fixtures {

    private static final String[] ANSWERS = {"", "NO", "NE", "IE", "C"};

    private Fixtures() {}

    static GpcInventory inventory(String... referencesAndEntries) {
        var cells = new EnumMap<GpcCell, CellEntry>(GpcCell.class);
        for (int i = 0; i < referencesAndEntries.length; i += 2) {
            put(cells, referencesAndEntries[i], referencesAndEntries[i + 1]);
        }
        return new GpcInventory(cells);
    }

    static void put(Map<GpcCell, CellEntry> cells, String reference, String entry) {
        var cell = GpcCell.find(reference).orElseThrow(() -> new AssertionError("no cell " + reference));
        cells.put(cell, CellEntries.parse(entry).value().orElseThrow());
    }

    static GpcInventory random(long seed) {
        var random = Seeds.random(seed);
        var cells = new EnumMap<GpcCell, CellEntry>(GpcCell.class);
        for (var cell : GpcCell.values()) {
            var entry = random.nextInt(3) > 0
                    ? Double.toString(random.nextDouble(-1e4, 1e7))
                    : ANSWERS[random.nextInt(ANSWERS.length)];
            put(cells, cell.reference(), entry);
        }
        return new GpcInventory(cells);
    }
}
