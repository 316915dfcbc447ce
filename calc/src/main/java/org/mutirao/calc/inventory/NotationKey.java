// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import java.util.Arrays;
import java.util.Optional;

/// The notation keys of the GPC: what stands in a cell that has no number of its own.
public enum NotationKey {

    /// Not occurring: the activity does not take place in the city.
    NO(1),

    /// Not estimated: it takes place, and nobody has put a number to it.
    NE(4),

    /// Included elsewhere: its emissions are counted in another cell.
    IE(3),

    /// Confidential: the number exists and may not be shown.
    C(2);

    private final int strength;

    NotationKey(int strength) {
        this.strength = strength;
    }

    static Optional<NotationKey> find(String text) {
        return Arrays.stream(values()).filter(key -> key.name().equals(text)).findFirst();
    }

    /// Which key prevails when a source writes several into one cell: NE > IE > C > NO, the more doubtful first.
    public int strength() {
        return strength;
    }
}
