// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.trend;

/// Student's t distribution, for intervals of few inventories.
final class StudentT {

    private static final int HALVINGS = 200;
    private static final int TERMS = 500;
    private static final double TINY = 1e-300;
    private static final double ENOUGH = 1e-16;

    /// Lanczos' coefficients of the logarithm of the gamma function, g = 7.
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private StudentT() {}

    /// - *Equation:* F(t) = 1 − I(ν / (ν + t²); ν/2, 1/2) / 2 for t ≥ 0, and F(−t) = 1 − F(t).
    /// - *Source:* Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1 and 26.5.8.
    /// - *Valid for:* one degree of freedom or more.
    /// - *Units:* a probability.
    static double below(double t, int freedom) {
        double tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2.0, 0.5) / 2;
        return t >= 0 ? 1 - tail : tail;
    }

    /// The value that is exceeded with the given probability, below one half.
    static double exceededWith(double probability, int freedom) {
        double low = 0;
        double high = 1;
        while (1 - below(high, freedom) > probability) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (1 - below(middle, freedom) > probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double incompleteBeta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        // the continued fraction converges fast only on this side of the mean
        return x > (a + 1) / (a + b + 2) ? 1 - fraction(1 - x, b, a) : fraction(x, a, b);
    }

    /// Lentz' evaluation of the continued fraction.
    private static double fraction(double x, double a, double b) {
        double front = StrictMath.exp(
                a * StrictMath.log(x) + b * StrictMath.log1p(-x) - logGamma(a) - logGamma(b) + logGamma(a + b));
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m < TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < ENOUGH) {
                break;
            }
        }
        return front * value / a;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /// For x from one half on, which is all that is asked for here.
    private static double logGamma(double x) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        double t = x + 6.5;
        return StrictMath.log(2 * Math.PI) / 2 + (x - 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
    }
}
