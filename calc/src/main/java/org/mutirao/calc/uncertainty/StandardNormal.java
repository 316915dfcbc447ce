// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

/// The normal distribution of mean 0 and standard deviation 1.
final class StandardNormal {

    /// 97.5 % of it lies below.
    static final double AT_97_5 = 1.96;

    private static final double CENTRE = 0.425;
    private static final double CENTRE_SQUARED = 0.180625;
    private static final double TAIL = 5;

    private StandardNormal() {}

    /// - *Equation:* z with Φ(z) = p, by quotients of polynomials of degree 7
    /// - *Source:* Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484
    /// - *Valid for:* 0 < p < 1; about 16 digits
    /// - *Units:* none
    static double quantile(double p) {
        double q = p - 0.5;
        return Math.abs(q) <= CENTRE ? central(q) : tail(p, q);
    }

    /// Turns probabilities into quantiles, in place: the centre for all, as a loop without branches,
    /// and then the tails for the few that are there.
    static void quantiles(double[] p, double[] z, int count) {
        for (int i = 0; i < count; i++) {
            z[i] = central(p[i] - 0.5);
        }
        for (int i = 0; i < count; i++) {
            double q = p[i] - 0.5;
            if (Math.abs(q) > CENTRE) {
                z[i] = tail(p[i], q);
            }
        }
    }

    /// Φ(z), as the probability whose quantile is z.
    static double probability(double z) {
        double low = 0;
        double high = 1;
        for (double middle = 0.5; middle > low && middle < high; middle = low + (high - low) / 2) {
            if (quantile(middle) < z) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static double density(double z) {
        return StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double central(double q) {
        double r = CENTRE_SQUARED - q * q;
        double above = ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r
                                                                + 45921.953931549871457)
                                                        * r
                                                + 13731.693765509461125)
                                        * r
                                + 1971.5909503065514427)
                        * r
                + 133.14166789178437745);
        double below = ((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r
                                                                + 21213.794301586595867)
                                                        * r
                                                + 5394.1960214247511077)
                                        * r
                                + 687.1870074920579083)
                        * r
                + 42.313330701600911252);
        return q * (above * r + 3.387132872796366608) / (below * r + 1);
    }

    private static double tail(double p, double q) {
        double r = Math.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
        double z = r <= TAIL ? near(r - 1.6) : far(r - TAIL);
        return q < 0 ? -z : z;
    }

    private static double near(double r) {
        double above = ((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r
                                                                + 1.27045825245236838258)
                                                        * r
                                                + 3.64784832476320460504)
                                        * r
                                + 5.7694972214606914055)
                        * r
                + 4.6303378461565452959);
        double below =
                ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r
                                                                        + 0.14810397642748007459)
                                                                * r
                                                        + 0.68976733498510000455)
                                                * r
                                        + 1.6763848301838038494)
                                * r
                        + 2.05319162663775882187);
        return (above * r + 1.42343711074968357734) / (below * r + 1);
    }

    private static double far(double r) {
        double above =
                ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r
                                                                        + 0.026532189526576123093)
                                                                * r
                                                        + 0.29656057182850489123)
                                                * r
                                        + 1.7848265399172913358)
                                * r
                        + 5.4637849111641143699);
        double below =
                ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r
                                                                        + 7.868691311456132591e-4)
                                                                * r
                                                        + 0.0148753612908506148525)
                                                * r
                                        + 0.13692988092273580531)
                                * r
                        + 0.59983220655588793769);
        return (above * r + 6.6579046435011037772) / (below * r + 1);
    }
}
