// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.Arrays;

/// The draws of an output in six numbers; the 95 % interval runs from `lower` to `upper`.
///
/// @param lower 2.5 % of the draws lie below
/// @param upper 97.5 % of the draws lie below
/// @param skew third standardised moment; 0 where all draws are equal
public record Summary(double mean, double standardDeviation, double lower, double median, double upper, double skew) {

    /// - *Equation:* mean, sd (over N − 1), percentiles by linear interpolation between the order
    ///   statistics, skew = m3/m2^1.5
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, section 3.2.3.2; Hyndman and Fan (1996),
    ///   definition 7
    /// - *Valid for:* at least two draws
    /// - *Units:* that of the draws
    static Summary of(double[] draws) {
        var sorted = draws.clone();
        Arrays.sort(sorted);
        int count = sorted.length;
        double anchor = sorted[count / 2];
        double sum = 0;
        for (double draw : sorted) {
            sum += draw - anchor;
        }
        double mean = anchor + sum / count;
        double squares = 0;
        double cubes = 0;
        for (double draw : sorted) {
            double off = draw - mean;
            squares += off * off;
            cubes += off * off * off;
        }
        double spread = Math.sqrt(squares / count);
        return new Summary(
                mean,
                Math.sqrt(squares / (count - 1)),
                percentile(sorted, 0.025),
                percentile(sorted, 0.5),
                percentile(sorted, 0.975),
                spread == 0 ? 0 : cubes / count / (spread * spread * spread));
    }

    private static double percentile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
