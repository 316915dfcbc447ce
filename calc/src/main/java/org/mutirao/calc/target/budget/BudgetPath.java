// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import java.util.TreeMap;
import org.mutirao.calc.target.YearSeries;

/// A path of emissions in continuous time, so that its years add up exactly to the budget under it. Time
/// is a calendar year with its fraction: 2025.0 is 1 January 2025.
public sealed interface BudgetPath permits LinearPath, ExponentialPath {

    /// 1 January of the year in which the path begins.
    int start();

    /// The rate of emission at a time, in tonnes per year.
    double at(double time);

    /// Tonnes emitted from the start to a time.
    double cumulative(double time);

    /// Tonnes emitted in a calendar year.
    default double during(int year) {
        return cumulative(year + 1.0) - cumulative(year);
    }

    /// Tonnes emitted in each year from the start to the last year given.
    default YearSeries through(int last) {
        var years = new TreeMap<Integer, Double>();
        for (int year = start(); year <= last; year++) {
            years.put(year, during(year));
        }
        return new YearSeries(years);
    }
}
