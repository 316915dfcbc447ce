// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import java.util.TreeMap;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.target.YearValue;

/// The path of a typology, beside what contraction and convergence would allow the same city.
///
/// @param yearly gross emissions; removals balance the residual of the last year
/// @param budget what the path adds up to
/// @param convergenceBudget what contraction and convergence adds up to for the same city
/// @param mismatch the two differ by more than 5 %
public record Trajectory(
        Typology typology, YearSeries yearly, double budget, double convergenceBudget, boolean mismatch) {

    /// - *Equation:* until the peak E0 × (1 + g)^(t − t0), g = min(observed growth, g max); then straight
    ///   to P(2030) × e(2030); then straight to the residual of the base in 2050.
    /// - *Source:* our method specification, 1.2, trajectory generator. Where the peak is 2030 itself,
    ///   2030 has P(2030) × e(2030).
    /// - *Valid for:* a base before 2030 and a population for each year from the base to 2050.
    /// - *Units:* t CO2e per year; persons; growth per year as a fraction.
    public static Finding<Trajectory> of(Typology typology, YearValue base, double growth, YearSeries population) {
        if (base.year() >= Convergence.published().meet()) {
            return Finding.unknown(
                    Reason.BASE_YEAR_AFTER_TARGET_YEAR,
                    base.year(),
                    Convergence.published().meet());
        }
        if (!(growth > -1) || Double.isInfinite(growth)) {
            return Finding.unknown(Reason.SETTING_OUT_OF_RANGE);
        }
        var path = Convergence.published().from(base.year());
        return CityFacts.usable(base).then(known -> {
            var missing = population.missing(path.base(), path.zero());
            if (!missing.isEmpty()) {
                return new Finding.Unknown<>(Reason.POPULATION_MISSING, missing);
            }
            double perPerson = known.value() / population.get(path.base());
            return path.budget(perPerson, population)
                    .map(allowed -> compare(typology, yearly(typology, known, growth, population, path), allowed));
        });
    }

    private static Trajectory compare(Typology typology, YearSeries yearly, double allowed) {
        double sum = ExactSum.of(yearly.values().values().stream().mapToDouble(Double::doubleValue));
        boolean mismatch = Math.abs(sum - allowed) > FairShareTables.get("typology.mismatch") * allowed;
        return new Trajectory(typology, yearly, sum, allowed, mismatch);
    }

    private static YearSeries yearly(
            Typology typology, YearValue base, double growth, YearSeries population, Convergence path) {
        double rate = Math.min(growth, typology.greatestGrowth());
        int peak = Math.min(typology.peak(base.year()), path.meet());
        double perPerson = base.value() / population.get(base.year());
        var highest = new YearValue(peak, base.value() * StrictMath.pow(1 + rate, (double) peak - base.year()));
        var meet = new YearValue(path.meet(), population.get(path.meet()) * typology.meet(perPerson, path.common()));
        var residual = new YearValue(path.zero(), base.value() * FairShareTables.get("typology.residual"));
        var years = new TreeMap<Integer, Double>();
        for (int year = base.year(); year < peak; year++) {
            years.put(year, base.value() * StrictMath.pow(1 + rate, (double) year - base.year()));
        }
        for (int year = peak; year < meet.year(); year++) {
            years.put(year, between(highest, meet, year));
        }
        for (int year = meet.year(); year <= residual.year(); year++) {
            years.put(year, between(meet, residual, year));
        }
        return new YearSeries(years);
    }

    private static double between(YearValue from, YearValue to, int year) {
        double passed = (double) (year - from.year()) / (to.year() - from.year());
        return from.value() + (to.value() - from.value()) * passed;
    }
}
