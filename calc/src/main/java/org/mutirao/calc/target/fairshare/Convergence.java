// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import java.util.TreeMap;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;

/// Contraction and convergence as in Deadline 2020: emissions per person of every place move in a straight
/// line to one common value, and from there all fall to zero alike.
///
/// @param base t0, the year from which a place sets out
/// @param meet tc, the year of the common value
/// @param zero tn
/// @param common e*, in t CO2e per person
public record Convergence(int base, int meet, int zero, double common, Shape shape) {

    /// How emissions fall after the common value.
    public enum Shape {
        LINEAR,
        /// Down to 0.1 t per person in the zero year.
        EXPONENTIAL
    }

    public Convergence {
        if (base >= meet || meet >= zero || !(common >= 0)) {
            throw new IllegalArgumentException("Base, common and zero year follow one another.");
        }
    }

    /// The published years and 2.9 t per person in 2030.
    public static Convergence published() {
        return new Convergence(
                FairShareTables.year("deadline-2020.base-year"),
                FairShareTables.year("deadline-2020.convergence-year"),
                FairShareTables.year("deadline-2020.zero-year"),
                FairShareTables.get("deadline-2020.common-value"),
                Shape.LINEAR);
    }

    public Convergence from(int year) {
        return new Convergence(year, meet, zero, common, shape);
    }

    public Convergence to(double otherCommon) {
        return new Convergence(base, meet, zero, otherCommon, shape);
    }

    public Convergence shaped(Shape other) {
        return new Convergence(base, meet, zero, common, other);
    }

    /// - *Equation:* e(t) = e0 + (e* − e0) × (t − t0) / (tc − t0) until tc; after it
    ///   e* × (tn − t) / (tn − tc), or e* × (ε / e*)^((t − tc) / (tn − tc)) with ε = 0.1.
    /// - *Source:* our method specification, 1.2; C40 and Arup, Deadline 2020.
    /// - *Valid for:* t0 ≤ t ≤ tn; the warnings of the approach go with every result.
    /// - *Units:* t CO2e per person and year.
    public double perPerson(double start, int year) {
        if (year <= meet) {
            return start + (common - start) * (year - base) / (meet - base);
        }
        double passed = (double) (year - meet) / (zero - meet);
        return switch (shape) {
            case LINEAR -> common * (1 - passed);
            case EXPONENTIAL ->
                StrictMath.pow(common, 1 - passed)
                        * StrictMath.pow(FairShareTables.get("deadline-2020.exponential-end"), passed);
        };
    }

    /// - *Equation:* E(t) = P(t) × e(t), t0 ≤ t ≤ tn.
    /// - *Source:* our method specification, 1.2.
    /// - *Valid for:* a population for each year, past and expected.
    /// - *Units:* persons; t CO2e per year.
    public Finding<YearSeries> emissions(double start, YearSeries population) {
        if (start < 0) {
            return Finding.unknown(Reason.NEGATIVE_EMISSIONS, base);
        }
        var missing = population.missing(base, zero);
        if (!missing.isEmpty()) {
            return new Finding.Unknown<>(Reason.POPULATION_MISSING, missing);
        }
        var years = new TreeMap<Integer, Double>();
        for (int year = base; year <= zero; year++) {
            years.put(year, population.get(year) * perPerson(start, year));
        }
        return Finding.known(new YearSeries(years));
    }

    /// The budget that the path adds up to: Bc = Σ E(t), both ends included.
    public Finding<Double> budget(double start, YearSeries population) {
        return emissions(start, population)
                .map(years -> ExactSum.of(years.values().values().stream().mapToDouble(Double::doubleValue)));
    }
}
