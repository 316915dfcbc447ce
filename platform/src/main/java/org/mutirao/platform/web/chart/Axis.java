// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.ArrayList;
import java.util.List;

/// A linear axis between two values, and the round numbers to label on it.
record Axis(double low, double high, double pixelLow, double pixelHigh) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    double pixel(double value) {
        return pixelLow + (value - low) / (high - low) * (pixelHigh - pixelLow);
    }

    /// An axis that holds zero and the given values and ends on a round number, with about `ticks` of them.
    static Axis rounded(double low, double high, int ticks, double pixelLow, double pixelHigh) {
        double bottom = Math.min(0, low);
        double top = Math.max(high, bottom + Double.MIN_NORMAL);
        double step = step((top - bottom) / ticks);
        return new Axis(Math.floor(bottom / step) * step, Math.ceil(top / step) * step, pixelLow, pixelHigh);
    }

    /// The values to label, from low to high.
    List<Double> ticks(int about) {
        double step = step((high - low) / about);
        var ticks = new ArrayList<Double>();
        for (long i = Math.round(low / step); i * step <= high + step / 1000; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /// How many decimals the labels of these ticks need.
    int decimals(int about) {
        double step = step((high - low) / about);
        int decimals = 0;
        while (decimals < 6
                && Math.abs(step * Math.pow(10, decimals) - Math.rint(step * Math.pow(10, decimals))) > 1e-9) {
            decimals++;
        }
        return decimals;
    }

    private static double step(double raw) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double step : STEPS) {
            if (raw <= step * magnitude * 1.0000001) {
                return step * magnitude;
            }
        }
        return 10 * magnitude;
    }

    /// A coordinate with at most one decimal, as it stands in an SVG.
    static String number(double value) {
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }
}
