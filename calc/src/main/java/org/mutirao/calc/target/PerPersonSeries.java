// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Emissions and population of one city or nation. A year counts when both are known and above zero: without people
/// there is no emission per person, and from zero there is no rate of change.
public record PerPersonSeries(YearSeries tonnes, YearSeries population) {

    /// The years that count.
    public SortedSet<Integer> years() {
        var years = new TreeSet<>(tonnes.positive().values().keySet());
        years.retainAll(population.positive().values().keySet());
        return Collections.unmodifiableSortedSet(years);
    }

    /// Tonnes per person in the years that count.
    public YearSeries perPerson() {
        var values = new TreeMap<Integer, Double>();
        for (int year : years()) {
            values.put(year, getTonnes(year) / getPopulation(year));
        }
        return new YearSeries(values);
    }

    double getTonnes(int year) {
        return tonnes.find(year).orElseThrow().value();
    }

    double getPopulation(int year) {
        return population.find(year).orElseThrow().value();
    }
}
