// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;

/// The exact sum of doubles, rounded once at the end: the terms in any order give the same bits, and nothing
/// drifts.
public final class ExactSum {

    private ExactSum() {}

    /// - *Equation:* Σ x, evaluated without intermediate rounding and rounded to the nearest double.
    /// - *Source:* IEEE 754-2019, 4.3.1 (round to nearest, ties to even) for the one rounding.
    /// - *Valid for:* finite terms whose sum is within the range of a double; anything else is a bug of the
    ///   caller.
    /// - *Units:* that of the terms. The sum of no terms is 0; whether that means *none* or *missing*, the
    ///   caller
    /// knows.
    public static double of(DoubleStream terms) {
        double sum = terms.mapToObj(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        if (!Double.isFinite(sum)) {
            throw new ArithmeticException("The sum is beyond the range of a double.");
        }
        return sum;
    }

    /// The same as [#of(DoubleStream)] for terms in hand.
    public static double of(double... terms) {
        return of(DoubleStream.of(terms));
    }
}
