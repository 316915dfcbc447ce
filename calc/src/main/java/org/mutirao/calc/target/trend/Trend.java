// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.trend;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.target.YearValue;

/// A straight line through a city's inventories, and how far the years scatter about it.
///
/// @param slope tonnes per year and year; below zero for a fall
/// @param points the inventories behind it
/// @param latest the last of them, from which a path into the future sets out
/// @param scatter the standard deviation of a single year about the line
/// @param slopeError the standard error of the slope
public record Trend(
        Fit fit, double slope, List<YearValue> points, YearValue latest, double scatter, double slopeError) {

    private static final int FEWEST_YEARS = 3;
    private static final double NORMAL_95 = 1.959963984540054;

    public Trend {
        points = List.copyOf(points);
    }

    /// - *Equation:* least squares: scatter² = Σ r² / (n − 2), slope error² = scatter² / Σ (t − t̄)².
    ///   Least absolute deviations: b = Σ |r| / (n − 2), scatter² = 2 b², slope error² = b² / Σ (t − t̄)².
    /// - *Source:* our method specification, 1.10 and issue 4; the asymptotic variance of least absolute
    ///   deviations with errors of Laplace's law, Bassett and Koenker 1978, JASA 73, 618.
    /// - *Valid for:* three years or more from the given year on, all above zero, of one boundary and one
    ///   set of gases. Gaps between years do no harm.
    /// - *Units:* t per year; t per year and year.
    ///
    /// @param from the first year that counts
    public static Finding<Trend> of(YearSeries series, Fit fit, int from) {
        var points = series.values().tailMap(from).entrySet().stream()
                .map(entry -> new YearValue(entry.getKey(), entry.getValue()))
                .toList();
        return check(points).map(known -> of(known, fit));
    }

    private static Finding<List<YearValue>> check(List<YearValue> points) {
        if (points.isEmpty()) {
            return Finding.unknown(Reason.NO_YEAR);
        }
        var below = points.stream().filter(point -> point.value() < 0).toList();
        if (!below.isEmpty()) {
            return new Finding.Unknown<>(Reason.NEGATIVE_EMISSIONS, years(below));
        }
        var zero = points.stream().filter(point -> point.value() == 0).toList();
        if (!zero.isEmpty()) {
            return new Finding.Unknown<>(Reason.ZERO_EMISSIONS, years(zero));
        }
        if (points.size() < FEWEST_YEARS) {
            return new Finding.Unknown<>(
                    points.size() == 1 ? Reason.ONE_YEAR_ONLY : Reason.TOO_FEW_YEARS, years(points));
        }
        return Finding.known(points);
    }

    private static Trend of(List<YearValue> points, Fit fit) {
        var line = line(points, fit);
        int freedom = points.size() - 2;
        return switch (fit) {
            case LEAST_SQUARES -> {
                double squares = ExactSum.of(points.stream().mapToDouble(point -> square(line.residual(point))));
                double scatter = StrictMath.sqrt(squares / freedom);
                yield trend(points, fit, line, scatter, scatter);
            }
            case LEAST_ABSOLUTE_DEVIATIONS -> {
                double b = Line.deviation(line, points) / freedom;
                yield trend(points, fit, line, b * StrictMath.sqrt(2), b);
            }
        };
    }

    private static Trend trend(List<YearValue> points, Fit fit, Line line, double scatter, double ofSlope) {
        double slopeError = ofSlope / StrictMath.sqrt(line.spreadOfYears());
        return new Trend(fit, line.slope(), points, points.getLast(), scatter, slopeError);
    }

    /// - *Equation:* Ê(T) = line at T; standard error² = scatter² + level error² + slope error² × (T −
    ///   t̄)² + (u × Ê / 1.96)², level error² = slope error² × Σ (t − t̄)² / n.
    /// - *Source:* Draper and Smith, Applied Regression Analysis, 1.4; the last term is the inventories'
    ///   own uncertainty, common to all years and therefore not in the scatter (our decision).
    /// - *Valid for:* as long as the years behind the trend speak for those to come.
    /// - *Units:* t per year; u is half of the 95 % interval as a fraction, 0 when nothing is stated.
    public Finding<Projection> project(int year, double inventoryUncertainty) {
        if (!(inventoryUncertainty >= 0) || Double.isInfinite(inventoryUncertainty)) {
            return Finding.unknown(Reason.SETTING_OUT_OF_RANGE);
        }
        var line = line(points, fit);
        double value = line.at(year);
        double level = square(slopeError) * line.spreadOfYears() / points.size();
        double lever = square(slopeError * (year - line.centre()));
        double inventory = square(inventoryUncertainty * value / NORMAL_95);
        double error = StrictMath.sqrt(square(scatter) + level + lever + inventory);
        return Finding.known(new Projection(year, value, error, points.size() - 2, inventoryUncertainty));
    }

    /// - *Equation:* E(t) = max(0, E latest + slope × (t − t latest)).
    /// - *Source:* the published method of the Swedish municipal trends: the slope is carried on from the
    ///   latest inventory, so that the path joins the history.
    /// - *Valid for:* years after the latest inventory.
    /// - *Units:* t per year.
    public double ahead(int year) {
        return Math.max(0, latest.value() + slope * (year - latest.year()));
    }

    /// The inventories, and after them the trend, each year through the last.
    public YearSeries outlook(int last) {
        var years = new TreeMap<Integer, Double>();
        points.forEach(point -> years.put(point.year(), point.value()));
        for (int year = latest.year() + 1; year <= last; year++) {
            years.put(year, ahead(year));
        }
        return new YearSeries(years);
    }

    /// The time at which the trend carried on reaches zero; empty when it does not fall.
    public OptionalDouble zero() {
        return slope < 0 ? OptionalDouble.of(latest.year() - latest.value() / slope) : OptionalDouble.empty();
    }

    private static Line line(List<YearValue> points, Fit fit) {
        return switch (fit) {
            case LEAST_SQUARES -> Line.leastSquares(points);
            case LEAST_ABSOLUTE_DEVIATIONS -> Line.leastAbsolute(points);
        };
    }

    private static List<Integer> years(List<YearValue> points) {
        return points.stream().map(YearValue::year).toList();
    }

    private static double square(double value) {
        return value * value;
    }
}
