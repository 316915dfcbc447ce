// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.trend;

/// What a trend leads to in a year, with the 95 % interval of that year's inventory.
///
/// @param value on the line; below zero where the line has crossed it
/// @param standardError of a single year about the line, with the uncertainty of the inventories
/// @param inventoryUncertainty half of the 95 % interval of an inventory as a fraction of it, as given
public record Projection(int year, double value, double standardError, int freedom, double inventoryUncertainty) {

    private static final double TAIL = 0.025;

    /// Emissions do not fall below zero, so neither does what is shown.
    public double shown() {
        return Math.max(0, value);
    }

    public double lower() {
        return Math.max(0, value - halfWidth());
    }

    public double upper() {
        return Math.max(0, value + halfWidth());
    }

    /// - *Equation:* P(E ≤ target) = F((target − Ê) / standard error), F Student's t with n − 2 degrees of
    ///   freedom.
    /// - *Source:* our method specification, issue 4: the chance that a target is met given trend and
    ///   uncertainty; prediction interval of a regression, Draper and Smith, Applied Regression Analysis,
    ///   1.4.
    /// - *Valid for:* a future that goes on as the years behind the trend: no new policy, no change of
    ///   method.
    /// - *Units:* t per year; a probability.
    public double chanceAtMost(double target) {
        if (standardError == 0) {
            return value <= target ? 1 : 0;
        }
        return StudentT.below((target - value) / standardError, freedom);
    }

    private double halfWidth() {
        return standardError * StudentT.exceededWith(TAIL, freedom);
    }
}
