// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.OptionalDouble;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.trace.Citation;

/// What stands in for an uncertainty that nobody stated. A result that uses one says so.
///
/// @param id of the row of the table `uncertainty`
/// @param below how far the 95 % range reaches below the value, as a share of it
/// @param above how far it reaches above
public record DefaultUncertainty(String id, double below, double above, Citation citation) {

    /// How good data are, by the words of the protocol: high, medium, low.
    public enum Grade {
        H,
        M,
        L
    }

    /// The distribution of a value whose uncertainty this is.
    ///
    /// @param most the largest value of a share; empty for other numbers
    Distribution of(double value, OptionalDouble most) {
        return below == above && most.isEmpty()
                ? Distribution.of(value, above)
                : Distribution.of(value, Math.max(0, value * (1 - below)), value * (1 + above), most);
    }

    /// The ends of its range around a value; those of a share stay shares.
    Estimate.Interval around(double value, OptionalDouble most) {
        return new Estimate.Interval(
                value - Math.min(1, below) * Math.abs(value),
                Math.min(value + above * Math.abs(value), most.orElse(Double.MAX_VALUE)));
    }

    /// - *Equation:* U = √(U₁² + U₂²), below and above
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, Eq. 3.1
    /// - *Valid for:* the product of independent quantities
    /// - *Units:* shares of the value
    DefaultUncertainty times(DefaultUncertainty other) {
        return new DefaultUncertainty(
                id + " × " + other.id,
                Math.sqrt(below * below + other.below * other.below),
                Math.sqrt(above * above + other.above * other.above),
                citation);
    }

    double width() {
        return below + above;
    }
}
