// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import java.util.List;

/// What a cell holds: a number, a notation key in its place, or nothing yet.
public sealed interface CellValue {

    /// The number of the cell.
    ///
    /// @param tonnes of CO2 equivalent in the inventory year; below zero only for removals
    record Stated(double tonnes) implements CellValue {

        public Stated {
            if (!Double.isFinite(tonnes)) {
                throw new IllegalArgumentException("The tonnes of a cell must be finite, not " + tonnes);
            }
            tonnes = tonnes == 0 ? 0 : tonnes;
        }
    }

    /// A notation key in place of a number.
    ///
    /// @param elsewhere the cells that count the emissions, for IE; often unnamed in older data
    record Key(NotationKey key, List<GpcCell> elsewhere) implements CellValue {

        public Key {
            elsewhere = List.copyOf(elsewhere);
            if (key != NotationKey.IE && !elsewhere.isEmpty()) {
                throw new IllegalArgumentException("Only IE names the cells that count the emissions, not " + key);
            }
        }

        public Key(NotationKey key) {
            this(key, List.of());
        }
    }

    /// Not answered. It is neither zero nor any of the notation keys.
    record Unset() implements CellValue {}
}
