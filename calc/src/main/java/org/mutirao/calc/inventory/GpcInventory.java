// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// One city's inventory of one year, cell by cell. All 54 cells are there: one that was not given is unset. Credits
/// (offsets, sales of renewable power) are not cells; they are reported beside an inventory and never netted.
public record GpcInventory(Map<GpcCell, CellEntry> cells) {

    public GpcInventory {
        var all = new EnumMap<GpcCell, CellEntry>(GpcCell.class);
        for (var cell : GpcCell.values()) {
            all.put(cell, cells.getOrDefault(cell, CellEntry.unset()));
        }
        cells = Collections.unmodifiableMap(all);
    }

    public CellEntry getEntry(GpcCell cell) {
        return cells.getOrDefault(cell, CellEntry.unset());
    }

    public CellValue getValue(GpcCell cell) {
        return getEntry(cell).value();
    }
}
