// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Approach 1 over the categories of an inventory: the columns of the guidelines' table, and the
/// uncertainty of level and trend.
///
/// @param level uncertainty of the total of the year, percent of it
/// @param trend uncertainty of the change since the base year, percentage points
public record ErrorPropagation(List<Columns> columns, double base, double current, double level, double trend) {

    /// The columns of Table 3.2 that are computed, each under its letter.
    ///
    /// @param combined G: uncertainty of the category, percent
    /// @param contribution H: contribution to the variance of the total, percent squared
    /// @param sensitivityA I: change of the trend when both years rise by 1 %, percentage points
    /// @param sensitivityB J: change of the trend when only the year rises
    /// @param trendByFactor K: part of the trend's uncertainty due to the factor
    /// @param trendByActivity L: part of the trend's uncertainty due to the activity data
    /// @param trendVariance M = K² + L²
    public record Columns(
            String name,
            double combined,
            double contribution,
            double sensitivityA,
            double sensitivityB,
            double trendByFactor,
            double trendByActivity,
            double trendVariance) {}

    /// Beyond it a quantity above zero is skewed so much that its range is uneven.
    private static final double EVEN_UP_TO = 50;

    private static final double CORRECTED_FROM = 100;
    private static final double CORRECTED_UP_TO = 230;

    public ErrorPropagation {
        columns = List.copyOf(columns);
    }

    /// - *Equation:* G = √(E² + F²); H = (G·D)²/(ΣD)²; I, J: sensitivities A and B; K = I·F if the
    ///   factors of both years are correlated, else J·F·√2; L = I·E or J·E·√2 likewise; M = K² + L²; U
    ///   level = √Σ H; U trend = √Σ M. Rows that share a factor, or activity data, are added up before
    ///   its uncertainty is applied.
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, Table 3.2 and Eq. 3.1 and 3.2
    /// - *Valid for:* independent sources; half ranges up to 100 %, with [#corrected(double)] up to 230
    ///   %
    /// - *Units:* t CO2e in; percent and percentage points out
    public static Checked<ErrorPropagation> of(List<Category> categories) {
        double base = ExactSum.of(categories.stream().mapToDouble(Category::base));
        double current = ExactSum.of(categories.stream().mapToDouble(Category::current));
        if (base == 0 || current == 0) {
            return Checked.refused(Issue.of(Severity.ERROR, "calc.issue.uncertainty.no-total"));
        }
        var negative = categories.stream()
                .filter(row -> row.activityUncertainty() < 0 || row.factorUncertainty() < 0)
                .findFirst();
        if (negative.isPresent()) {
            return Checked.refused(Issue.of(
                    Severity.ERROR,
                    "calc.issue.uncertainty.negative",
                    negative.get().name()));
        }
        var total = new Totals(base, current);
        var columns = categories.stream().map(total::columns).toList();
        double level = ExactSum.of(total.level(categories).stream().mapToDouble(part -> part * part));
        double trend = ExactSum.of(total.trend(categories).stream().mapToDouble(part -> part * part));
        return Checked.of(new ErrorPropagation(columns, base, current, Math.sqrt(level), Math.sqrt(trend)));
    }

    /// - *Equation:* F = ((−0.720 + 1.0921·U − 1.63·10⁻³·U² + 1.11·10⁻⁵·U³)/U)²; U corrected = U·F
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, Eq. 3.3 and 3.4
    /// - *Valid for:* products and quotients with 100 < U < 230; below nothing changes, above only
    ///   Approach 2 will do
    /// - *Units:* percent
    public static Checked<Double> corrected(double half) {
        if (half <= CORRECTED_FROM) {
            return Checked.of(half);
        }
        if (half >= CORRECTED_UP_TO) {
            return Checked.refused(Issue.of(Severity.ERROR, "calc.issue.uncertainty.too-large", Double.toString(half)));
        }
        double root = (-0.720 + 1.0921 * half - 1.63e-3 * half * half + 1.11e-5 * half * half * half) / half;
        return Checked.of(half * root * root);
    }

    /// The ends of the 95 % range in percent of the mean: even up to 50 %, and beyond it those of a
    /// lognormal quantity.
    ///
    /// - *Equation:* μg = exp(ln μ − ½·ln(1 + (U/200)²)); σg = exp √ln(1 + (U/200)²); ends = exp(ln μg
    ///   ± 1.96·ln σg)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, Eq. 3.5 to 3.7
    /// - *Valid for:* quantities that cannot be negative
    /// - *Units:* percent
    public static Limits limits(double half) {
        if (half < EVEN_UP_TO) {
            return new Limits(-half, half);
        }
        double variance = StrictMath.log1p(half / 200 * (half / 200));
        double width = StandardNormal.AT_97_5 * Math.sqrt(variance);
        return new Limits(100 * StrictMath.expm1(-variance / 2 - width), 100 * StrictMath.expm1(-variance / 2 + width));
    }

    /// Both ends of a 95 % range, percent of the mean.
    public record Limits(double lower, double upper) {}

    private record Totals(double base, double current) {

        Columns columns(Category row) {
            double combined = row.combined();
            double share = combined * row.current() / current;
            double a = Math.abs(sensitivityA(row.base(), row.current()));
            double b = Math.abs(row.current() / base);
            double byFactor = trend(row.factorCorrelated(), a, b, row.factorUncertainty());
            double byActivity = trend(row.activityCorrelated(), a, b, row.activityUncertainty());
            return new Columns(
                    row.name(),
                    combined,
                    share * share,
                    a,
                    b,
                    byFactor,
                    byActivity,
                    byFactor * byFactor + byActivity * byActivity);
        }

        private double sensitivityA(double before, double now) {
            double raised = 0.01 * before + base;
            return 100 * ((0.01 * now + current - raised) / raised - (current - base) / base);
        }

        private static double trend(boolean correlated, double a, double b, double half) {
            return correlated ? a * half : b * half * Math.sqrt(2);
        }

        /// The uncertainties of the level that are independent of each other.
        Collection<Double> level(List<Category> rows) {
            var parts = new TreeMap<String, Double>();
            for (var row : rows) {
                parts.merge(
                        "activity " + row.activitySource(),
                        row.activityUncertainty() * row.current() / current,
                        Double::sum);
                parts.merge(
                        "factor " + row.factorSource(), row.factorUncertainty() * row.current() / current, Double::sum);
            }
            return parts.values();
        }

        /// The uncertainties of the trend that are independent of each other.
        Collection<Double> trend(List<Category> rows) {
            var parts = new TreeMap<String, Double>();
            for (var row : rows) {
                add(
                        parts,
                        row,
                        "activity " + row.activitySource(),
                        Category::activityCorrelated,
                        Category::activityUncertainty);
                add(
                        parts,
                        row,
                        "factor " + row.factorSource(),
                        Category::factorCorrelated,
                        Category::factorUncertainty);
            }
            return parts.values();
        }

        private void add(
                TreeMap<String, Double> parts,
                Category row,
                String source,
                Function<Category, Boolean> correlated,
                Function<Category, Double> half) {
            double a = sensitivityA(row.base(), row.current());
            double b = row.current() / base;
            parts.merge(source, trend(correlated.apply(row), a, b, half.apply(row)), Double::sum);
        }
    }
}
