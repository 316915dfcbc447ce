// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import java.util.Arrays;

/// The decay of carbon in a landfill, as plain arithmetic on arrays.
public final class FirstOrderDecay {

    private FirstOrderDecay() {}

    /// - *Equation:* decayed = D × (1 − e2) + H × (1 − e1); H' = D × e2 + H × e1; e1 = exp(−k), e2 =
    ///   exp(−k × (½ − delay))
    /// - *Source:* 2006 IPCC Guidelines, Vol. 5, Ch. 3, Eq. 3.4 and 3.5 and Annex 3A.1; with M as the month in
    ///   which decay starts, the delay is M − 7 months.
    /// - *Valid for:* one stream with one rate; deposits spread over each year; a delay from 0 to half a year.
    /// - *Units:* any amount, 1/yr, yr.
    ///
    /// @param deposited in each year, the first year first
    /// @param decayed to which what decays in each year is added
    public static void decay(double[] deposited, double rate, double delay, double[] decayed) {
        double kept = StrictMath.exp(-rate);
        double keptInFirstYear = StrictMath.exp(-rate * (0.5 - delay));
        double stock = 0;
        for (int year = 0; year < deposited.length; year++) {
            decayed[year] += deposited[year] * (1 - keptInFirstYear) + stock * (1 - kept);
            stock = deposited[year] * keptInFirstYear + stock * kept;
        }
    }

    /// What decays in a year of one unit deposited in each of the years from one to another.
    static double decayedIn(int year, int from, int to, double rate, double delay) {
        int last = Math.min(to, year);
        if (last < from) {
            return 0;
        }
        var deposited = new double[year - from + 1];
        Arrays.fill(deposited, 0, last - from + 1, 1);
        var decayed = new double[deposited.length];
        decay(deposited, rate, delay, decayed);
        return decayed[year - from];
    }
}
