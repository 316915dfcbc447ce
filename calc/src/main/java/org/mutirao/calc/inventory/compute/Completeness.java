// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Arrays;
import java.util.List;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.GpcInventory;
import org.mutirao.calc.inventory.Level;

/// How much of what a level asks for has been answered, by a number or by a key.
///
/// @param open the cells without an answer
public record Completeness(int required, int answered, List<GpcCell> open) {

    public Completeness {
        open = List.copyOf(open);
    }

    static Completeness of(GpcInventory inventory, Level level) {
        // the protocol has no off-road scope 3 in every edition, so II.5.3 is never asked for
        var required = Arrays.stream(GpcCell.values())
                .filter(cell -> level.counts(cell) && cell != GpcCell.II_5_3)
                .toList();
        var open = required.stream()
                .filter(cell -> inventory.getValue(cell) instanceof CellValue.Unset)
                .toList();
        return new Completeness(required.size(), required.size() - open.size(), open);
    }
}
