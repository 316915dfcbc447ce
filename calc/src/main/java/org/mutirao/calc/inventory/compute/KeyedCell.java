// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import org.mutirao.calc.inventory.CellEntry;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;

/// A notation key that stands in a cell in place of a number.
///
/// @param raw the key in the words in which it was entered
/// @param explanation why; the protocol asks for one with every key
public record KeyedCell(GpcCell cell, CellValue.Key key, String raw, String explanation, Locator locator) {

    CellEntry entry() {
        return new CellEntry(key, raw);
    }
}
