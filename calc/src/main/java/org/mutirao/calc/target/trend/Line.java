// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.trend;

import java.util.List;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.target.YearValue;

/// A straight line through years.
///
/// @param centre the mean of the years, at which the line has its level
/// @param spreadOfYears Σ (year − centre)²
record Line(double slope, double level, double centre, double spreadOfYears) {

    private static final double SAME = 1e-12;

    double at(double year) {
        return level + slope * (year - centre);
    }

    double residual(YearValue point) {
        return point.value() - at(point.year());
    }

    /// - *Equation:* slope = Σ (t − t̄)(E − Ē) / Σ (t − t̄)²; the line passes through (t̄, Ē).
    /// - *Source:* ordinary least squares, such as IPCC 2006 Guidelines, Vol. 1, Ch. 5 (trend
    ///   extrapolation).
    /// - *Valid for:* two years or more.
    /// - *Units:* t per year and year.
    static Line leastSquares(List<YearValue> points) {
        double centre = mean(points.stream().mapToDouble(YearValue::year).toArray());
        double mean = mean(points.stream().mapToDouble(YearValue::value).toArray());
        double spread = spread(points, centre);
        double products =
                ExactSum.of(points.stream().mapToDouble(point -> (point.year() - centre) * (point.value() - mean)));
        return new Line(products / spread, mean, centre, spread);
    }

    /// - *Equation:* the line with the least Σ |E − a − b × t|; some line through two of the points has
    ///   it, so all pairs are tried.
    /// - *Source:* Bloomfield and Steiger 1983, Least Absolute Deviations, Ch. 1; as the Swedish municipal
    ///   trends are drawn.
    /// - *Valid for:* two years or more. Of several lines with the same sum the flattest is taken.
    /// - *Units:* t per year and year.
    static Line leastAbsolute(List<YearValue> points) {
        double centre = mean(points.stream().mapToDouble(YearValue::year).toArray());
        double spread = spread(points, centre);
        var best = through(points.get(0), points.get(1), centre, spread);
        double least = deviation(best, points);
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                var line = through(points.get(i), points.get(j), centre, spread);
                double sum = deviation(line, points);
                boolean same = Math.abs(sum - least) <= SAME * least;
                if (same ? Math.abs(line.slope) < Math.abs(best.slope) : sum < least) {
                    best = line;
                    least = sum;
                }
            }
        }
        return best;
    }

    static double deviation(Line line, List<YearValue> points) {
        return ExactSum.of(points.stream().mapToDouble(point -> Math.abs(line.residual(point))));
    }

    private static Line through(YearValue one, YearValue other, double centre, double spread) {
        double slope = (other.value() - one.value()) / (other.year() - one.year());
        return new Line(slope, one.value() + slope * (centre - one.year()), centre, spread);
    }

    private static double spread(List<YearValue> points, double centre) {
        return ExactSum.of(points.stream().mapToDouble(point -> (point.year() - centre) * (point.year() - centre)));
    }

    private static double mean(double... values) {
        return ExactSum.of(values) / values.length;
    }
}
