// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.mutirao.calc.quantity.ExactSum;

/// How the emissions per person of many cities together moved between two years.
///
/// @param cities how many have both years
/// @param leftOut how many lack one of them
/// @param together the headline: all emissions over all people in each year; empty when no city has both years
/// @param meanOfCities the plain mean of the cities' own changes as a fraction, shown beside the headline
public record NetworkChange(int cities, int leftOut, Optional<Change> together, OptionalDouble meanOfCities) {

    /// - *Equation:* together: (Σ E(t1)/Σ P(t1)) ÷ (Σ E(t0)/Σ P(t0)) − 1; mean: Σ (e(t1)/e(t0) − 1) / n; the sums
    ///   run over the n cities with both years.
    /// - *Source:* our method specification, 1.10.
    /// - *Valid for:* t0 before t1; the same gases and the same basis in all cities. The order of the cities
    ///   is free.
    /// - *Units:* t CO2e and persons in; t CO2e per person in the change; the mean is a fraction.
    public static NetworkChange between(int before, int after, Collection<PerPersonSeries> cities) {
        if (before >= after) {
            throw new IllegalArgumentException("A change runs from an earlier year to a later one.");
        }
        var both = cities.stream()
                .filter(city -> city.years().contains(before) && city.years().contains(after))
                .toList();
        int leftOut = cities.size() - both.size();
        if (both.isEmpty()) {
            return new NetworkChange(0, leftOut, Optional.empty(), OptionalDouble.empty());
        }
        var together = new Change(perPerson(both, before), perPerson(both, after));
        double changes = sum(both, city -> change(city, before, after).fraction());
        return new NetworkChange(both.size(), leftOut, Optional.of(together), OptionalDouble.of(changes / both.size()));
    }

    private static YearValue perPerson(Collection<PerPersonSeries> cities, int year) {
        double tonnes = sum(cities, city -> city.getTonnes(year));
        double population = sum(cities, city -> city.getPopulation(year));
        return new YearValue(year, tonnes / population);
    }

    private static Change change(PerPersonSeries city, int before, int after) {
        return new Change(
                new YearValue(before, city.getTonnes(before) / city.getPopulation(before)),
                new YearValue(after, city.getTonnes(after) / city.getPopulation(after)));
    }

    private static double sum(Collection<PerPersonSeries> cities, ToDoubleFunction<PerPersonSeries> term) {
        return ExactSum.of(cities.stream().mapToDouble(term));
    }
}
