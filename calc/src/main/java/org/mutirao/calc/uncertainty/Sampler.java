// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.Arrays;

/// Makes the draws of one source for one block: random numbers between 0 and 1, and the quantiles at
/// them.
final class Sampler {

    private final long seed;
    private final int first;
    private final int count;
    private final Philox philox;
    private final double[] uniform;
    private final double[] normal;

    /// @param first the first draw of the block; even
    Sampler(long seed, int first, int count) {
        this.seed = seed;
        this.first = first;
        this.count = count;
        this.philox = new Philox((count + 1) / 2);
        this.uniform = new double[count];
        this.normal = new double[count];
    }

    void draw(Source source, double[] values) {
        if (source.distribution() instanceof Distribution.Exact(double value)) {
            Arrays.fill(values, 0, count, value);
            return;
        }
        philox.fill(seed, source.stream(), first / 2, uniform, count);
        switch (source.distribution()) {
            case Distribution.Exact exact -> throw new IllegalStateException(exact.toString());
            case Distribution.Normal bell -> normal(bell, values);
            case Distribution.Lognormal skewed -> lognormal(skewed.mu(), skewed.sigma(), values);
            case Distribution.Triangular(double least, double mode, double most) ->
                triangular(least, mode, most, values);
            case Distribution.Uniform(double least, double most) -> uniform(least, most, values);
        }
    }

    private void normal(Distribution.Normal bell, double[] values) {
        double below = bell.below();
        if (below > 0) {
            for (int i = 0; i < count; i++) {
                uniform[i] = below + uniform[i] * (1 - below);
            }
        }
        StandardNormal.quantiles(uniform, normal, count);
        double centre = bell.centre();
        double scale = bell.scale();
        for (int i = 0; i < count; i++) {
            double value = centre + scale * normal[i];
            values[i] = below > 0 ? Math.max(0, value) : value;
        }
    }

    private void lognormal(double mu, double sigma, double[] values) {
        StandardNormal.quantiles(uniform, normal, count);
        for (int i = 0; i < count; i++) {
            values[i] = StrictMath.exp(mu + sigma * normal[i]);
        }
    }

    private void triangular(double least, double mode, double most, double[] values) {
        double width = most - least;
        double peak = (mode - least) / width;
        double left = width * (mode - least);
        double right = width * (most - mode);
        for (int i = 0; i < count; i++) {
            double p = uniform[i];
            boolean isLeft = p < peak;
            double step = Math.sqrt(isLeft ? p * left : (1 - p) * right);
            values[i] = isLeft ? least + step : most - step;
        }
    }

    private void uniform(double least, double most, double[] values) {
        double width = most - least;
        for (int i = 0; i < count; i++) {
            values[i] = least + uniform[i] * width;
        }
    }
}
