// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

/// How good a piece of data is, in the three grades of the GPC.
public enum DataQuality {
    HIGH("H"),
    MEDIUM("M"),
    LOW("L");

    private final String letter;

    DataQuality(String letter) {
        this.letter = letter;
    }

    /// As inventories write it.
    public String letter() {
        return letter;
    }
}
