// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

/// A cell's value beside the words in which it was entered, kept so that no reading of them is ever final.
public record CellEntry(CellValue value, String raw) {

    public static CellEntry unset() {
        return new CellEntry(new CellValue.Unset(), "");
    }
}
