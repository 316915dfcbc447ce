// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

/// Tonnes of CO2 equivalent under one set of warming potentials. Sums across sets mean nothing and are refused.
///
/// @param set the id of the [GwpSet]
public record Co2e(double tonnes, String set) {

    public Co2e {
        if (!Double.isFinite(tonnes)) {
            throw new ArithmeticException("CO2 equivalents must be finite, not " + tonnes);
        }
    }

    /// @throws IllegalArgumentException when the other was computed with another set
    public Co2e plus(Co2e other) {
        if (!set.equals(other.set)) {
            throw new IllegalArgumentException("CO2 equivalents of " + set + " and " + other.set + " cannot be added.");
        }
        return new Co2e(tonnes + other.tonnes, set);
    }
}
