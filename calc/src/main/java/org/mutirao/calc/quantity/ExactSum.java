// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/// The exact sum of doubles, rounded once at the end: the terms in any order give the same bits, and nothing
/// drifts.
///
/// What was added is kept as a few doubles of rising size that do not overlap and have exactly that sum
/// (Shewchuk, Adaptive precision floating-point arithmetic, 1997, Grow-Expansion).
public final class ExactSum {

    /// Beyond it the sum of two doubles may be none.
    private static final double LARGE = Double.MAX_VALUE / 4;

    private double[] parts = new double[4];
    private int size = 0;

    /// The part that doubles of that size cannot hold.
    private BigDecimal large = BigDecimal.ZERO;

    /// - *Equation:* Σ x, evaluated without intermediate rounding and rounded to the nearest double.
    /// - *Source:* IEEE 754-2019, 4.3.1 (round to nearest, ties to even) for the one rounding.
    /// - *Valid for:* finite terms whose sum is within the range of a double; anything else is a bug of the
    ///   caller.
    /// - *Units:* that of the terms. The sum of no terms is 0; whether that means *none* or *missing*, the
    ///   caller
    /// knows.
    public static double of(DoubleStream terms) {
        return terms.collect(ExactSum::new, ExactSum::add, ExactSum::add).value();
    }

    /// The same as [#of(DoubleStream)] for terms in hand.
    public static double of(double... terms) {
        var sum = new ExactSum();
        for (double term : terms) {
            sum.add(term);
        }
        return sum.value();
    }

    public void add(double term) {
        if (!(Math.abs(term) <= LARGE)) {
            large = large.add(new BigDecimal(term));
            return;
        }
        double high = term;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double part = parts[i];
            double sum = high + part;
            double rounded = sum - high;
            double low = (high - (sum - rounded)) + (part - rounded);
            if (low != 0) {
                parts[kept++] = low;
            }
            high = sum;
        }
        size = kept;
        if (Math.abs(high) > LARGE) {
            large = large.add(new BigDecimal(high));
        } else if (high != 0) {
            if (size == parts.length) {
                parts = Arrays.copyOf(parts, 2 * size);
            }
            parts[size++] = high;
        }
    }

    /// Adds what another sum holds.
    public void add(ExactSum other) {
        for (int i = 0; i < other.size; i++) {
            add(other.parts[i]);
        }
        large = large.add(other.large);
    }

    /// What was added so far, rounded to the nearest double.
    public double value() {
        double sum = large.signum() == 0 ? rounded() : exact().doubleValue();
        if (!Double.isFinite(sum)) {
            throw new ArithmeticException("The sum is beyond the range of a double.");
        }
        return sum;
    }

    private BigDecimal exact() {
        var sum = large;
        for (int i = 0; i < size; i++) {
            sum = sum.add(new BigDecimal(parts[i]));
        }
        return sum;
    }

    private double rounded() {
        if (size == 0) {
            return 0;
        }
        int next = size - 1;
        double high = parts[next];
        double low = 0;
        while (next > 0 && low == 0) {
            double part = parts[--next];
            double sum = high + part;
            low = part - (sum - high);
            high = sum;
        }
        // half way between two doubles, the sign of what is below decides
        if (next > 0 && low != 0 && Math.signum(low) == Math.signum(parts[next - 1])) {
            double twice = 2 * low;
            double sum = high + twice;
            return sum - high == twice ? sum : high;
        }
        return high;
    }
}
