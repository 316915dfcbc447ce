// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

/// A quantity above zero in two years.
public record Change(YearValue before, YearValue after) {

    public Change {
        if (before.year() >= after.year()) {
            throw new IllegalArgumentException("A change runs from an earlier year to a later one.");
        }
        if (before.value() <= 0 || after.value() <= 0) {
            throw new IllegalArgumentException("A rate of change needs values above zero.");
        }
    }

    /// - *Equation:* e1/e0 − 1.
    /// - *Source:* our method specification, 1.10.
    /// - *Valid for:* two values above zero.
    /// - *Units:* a fraction; −0.115 is a fall of 11.5 %.
    public double fraction() {
        return after.value() / before.value() - 1;
    }

    /// - *Equation:* (e1/e0)^(1/(t1 − t0)) − 1.
    /// - *Source:* our method specification, 1.10; for setting side by side changes over spans of different length.
    /// - *Valid for:* two values above zero in different years.
    /// - *Units:* a fraction per year.
    public double annualised() {
        double years = after.year() - before.year();
        return StrictMath.pow(after.value() / before.value(), 1 / years) - 1;
    }
}
