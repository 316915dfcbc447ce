// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.OptionalDouble;

/// How likely the values of an uncertain input are.
public sealed interface Distribution {

    double mean();

    double standardDeviation();

    /// The value below which the share `p` of all draws lies, for 0 < p < 1.
    double quantile(double p);

    /// Nothing uncertain about it.
    record Exact(double value) implements Distribution {

        @Override
        public double mean() {
            return value;
        }

        @Override
        public double standardDeviation() {
            return 0;
        }

        @Override
        public double quantile(double p) {
            return value;
        }
    }

    /// A bell, cut off at zero where the quantity cannot be negative.
    ///
    /// @param below the share of the whole bell that is cut off; 0 for a whole one
    record Normal(double centre, double scale, double below) implements Distribution {

        @Override
        public double mean() {
            return centre + scale * lift();
        }

        @Override
        public double standardDeviation() {
            double start = -centre / scale;
            return below == 0 ? scale : scale * Math.sqrt(1 + start * lift() - lift() * lift());
        }

        @Override
        public double quantile(double p) {
            double value = centre + scale * StandardNormal.quantile(below + p * (1 - below));
            return below == 0 ? value : Math.max(0, value);
        }

        private double lift() {
            return below == 0 ? 0 : StandardNormal.density(centre / scale) / (1 - below);
        }
    }

    /// Which figure of a skewed distribution the point value is.
    enum Anchor {
        MEAN,
        MEDIAN
    }

    /// A quantity whose logarithm is normal: never negative, with a long upper tail.
    ///
    /// @param mu mean of the logarithm
    /// @param sigma standard deviation of the logarithm
    record Lognormal(double mu, double sigma, Anchor anchor) implements Distribution {

        @Override
        public double mean() {
            return StrictMath.exp(mu + sigma * sigma / 2);
        }

        @Override
        public double standardDeviation() {
            return mean() * Math.sqrt(StrictMath.expm1(sigma * sigma));
        }

        @Override
        public double quantile(double p) {
            return StrictMath.exp(mu + sigma * StandardNormal.quantile(p));
        }
    }

    /// A share or another quantity of which only the ends and the likeliest value are known.
    record Triangular(double least, double mode, double most) implements Distribution {

        @Override
        public double mean() {
            return (least + mode + most) / 3;
        }

        @Override
        public double standardDeviation() {
            double left = mode - least;
            double right = most - mode;
            return Math.sqrt((left * left + left * right + right * right) / 18);
        }

        @Override
        public double quantile(double p) {
            double width = most - least;
            return p < (mode - least) / width
                    ? least + Math.sqrt(p * width * (mode - least))
                    : most - Math.sqrt((1 - p) * width * (most - mode));
        }
    }

    /// Anything between two ends, one as likely as another.
    record Uniform(double least, double most) implements Distribution {

        @Override
        public double mean() {
            return least + (most - least) / 2;
        }

        @Override
        public double standardDeviation() {
            return (most - least) / Math.sqrt(12);
        }

        @Override
        public double quantile(double p) {
            return least + p * (most - least);
        }
    }

    /// Up to this half of a 95 % range, as a share of the mean, a quantity is normal, beyond it
    /// lognormal.
    double NORMAL_UP_TO = 0.3;

    /// A normal quantity from half of its 95 % range: sd = U/2, and none below zero when its mean is
    /// above.
    static Distribution normal(double mean, double half) {
        if (half == 0 || mean == 0) {
            return new Exact(mean);
        }
        double scale = Math.abs(mean) * half / 2;
        return new Normal(mean, scale, mean > 0 ? StandardNormal.probability(-mean / scale) : 0);
    }

    /// - *Equation:* σ = √ln(1 + CV²); μ = ln mean − σ²/2
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, Eq. 3.5 and 3.6
    /// - *Valid for:* quantities above zero; the mean is kept
    /// - *Units:* that of the mean; CV is a share of it
    static Distribution lognormal(double mean, double variation) {
        double variance = StrictMath.log1p(variation * variation);
        return variation == 0
                ? new Exact(mean)
                : new Lognormal(StrictMath.log(mean) - variance / 2, Math.sqrt(variance), Anchor.MEAN);
    }

    /// - *Equation:* σ = ln(upper/lower)/(2 × 1.96); the value is the median, or the mean
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, section 3.2.2.4 (lognormal from a range)
    /// - *Valid for:* ranges above zero
    /// - *Units:* that of the value
    static Distribution lognormal(double value, double lower, double upper, Anchor anchor) {
        double sigma = StrictMath.log(upper / lower) / (2 * StandardNormal.AT_97_5);
        double mu = StrictMath.log(value);
        return switch (anchor) {
            case MEAN -> new Lognormal(mu - sigma * sigma / 2, sigma, anchor);
            case MEDIAN -> new Lognormal(mu, sigma, anchor);
        };
    }

    /// A quantity from half of its 95 % range, as a share of its mean: exact for none, normal up to 30
    /// %, and beyond it lognormal with CV = U/2. What is negative or zero is never lognormal.
    static Distribution of(double mean, double half) {
        return half <= NORMAL_UP_TO || mean <= 0 ? normal(mean, half) : lognormal(mean, half / 2);
    }

    /// A quantity from both ends of its 95 % range.
    ///
    /// @param most the largest value that it can have, such as 1 for a share: it is then triangular
    static Distribution of(double value, double lower, double upper, OptionalDouble most) {
        double limited = Math.min(upper, most.orElse(upper));
        if (lower >= limited) {
            return new Exact(value);
        }
        if (most.isPresent()) {
            return new Triangular(lower, value, limited);
        }
        double half = value == 0 ? 0 : (upper - lower) / 2 / Math.abs(value);
        if (value <= 0 || half <= NORMAL_UP_TO || lower <= 0) {
            return value == 0 ? new Uniform(lower, upper) : of(value, half);
        }
        return isEven(value, lower, upper)
                ? of(value, half)
                : lognormal(value, lower, upper, isMedian(value, lower, upper) ? Anchor.MEDIAN : Anchor.MEAN);
    }

    /// A quantity from both ends of its 95 % range and the shape that its source gives.
    ///
    /// @param shape as factor tables write it; where it is empty the ends decide
    static Distribution of(String shape, double value, double lower, double upper, OptionalDouble most) {
        if (lower >= upper) {
            return new Exact(value);
        }
        return switch (shape) {
            case "uniform" -> new Uniform(lower, upper);
            // a beta distribution of which only ends and mode are known
            case "triangular", "beta" -> new Triangular(lower, value, upper);
            case "lognormal" ->
                lower > 0
                        ? lognormal(value, lower, upper, isMedian(value, lower, upper) ? Anchor.MEDIAN : Anchor.MEAN)
                        : of(value, lower, upper, most);
            default -> of(value, lower, upper, most);
        };
    }

    /// Printed ranges are rounded: this much may two sides differ and still be meant as equal.
    double ROUNDED_WITHIN = 0.1;

    private static boolean isEven(double value, double lower, double upper) {
        return Math.abs(upper - value - (value - lower)) <= ROUNDED_WITHIN * (upper - lower);
    }

    private static boolean isMedian(double value, double lower, double upper) {
        return Math.abs(value / lower - upper / value) <= ROUNDED_WITHIN * (upper / value);
    }
}
