// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

/// An amount as somebody wrote it, in the unit in which they wrote it.
public record Measured(double amount, Unit<?> unit) {

    /// The same in canonical units.
    public Quantity<?> quantity() {
        return Quantity.of(amount, unit);
    }
}
