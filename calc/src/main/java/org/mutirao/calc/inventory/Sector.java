// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

/// The six sectors of the GPC, I to VI.
public enum Sector {
    STATIONARY_ENERGY("I"),
    TRANSPORT("II"),
    WASTE("III"),
    IPPU("IV"),
    AFOLU("V"),
    OTHER_SCOPE_3("VI");

    private final String numeral;

    Sector(String numeral) {
        this.numeral = numeral;
    }

    /// The Roman numeral that begins the references of the sector's cells.
    public String numeral() {
        return numeral;
    }
}
