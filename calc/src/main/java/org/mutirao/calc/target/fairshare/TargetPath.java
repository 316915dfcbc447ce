// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import java.util.List;
import java.util.TreeMap;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.target.YearValue;

/// What an approach asks of a city, year by year from the base year on.
///
/// @param base the inventory from which it sets out
/// @param yearly tonnes in each year, from the base year to the last for which the approach speaks
public record TargetPath(Approach approach, YearValue base, YearSeries yearly, List<Assumption> assumed) {

    public TargetPath {
        assumed = List.copyOf(assumed);
    }

    /// A path of straight lines between corners; the first corner is the base.
    static TargetPath through(Approach approach, List<YearValue> corners, Assumption... assumed) {
        var years = new TreeMap<Integer, Double>();
        for (int i = 1; i < corners.size(); i++) {
            var from = corners.get(i - 1);
            var to = corners.get(i);
            double span = (double) to.year() - from.year();
            for (int year = from.year(); year <= to.year(); year++) {
                years.put(year, from.value() + (to.value() - from.value()) * (year - from.year()) / span);
            }
        }
        return new TargetPath(approach, corners.getFirst(), new YearSeries(years), List.of(assumed));
    }

    /// The target of a year.
    public Finding<YearValue> in(int year) {
        return yearly.find(year)
                .map(Finding::known)
                .orElseGet(() -> year < base.year()
                        ? Finding.unknown(Reason.BASE_YEAR_AFTER_TARGET_YEAR, base.year(), year)
                        : Finding.unknown(Reason.NOT_APPLICABLE, year));
    }

    /// - *Equation:* gap = E latest − path(latest year).
    /// - *Source:* our method specification, 1.3, decisions.
    /// - *Valid for:* an inventory later than the base; the base itself is always on its own path and says
    ///   nothing.
    /// - *Units:* t per year; below zero when the city is ahead of the path.
    public Finding<Double> gapNow(CityFacts city) {
        return city.latest()
                .then(latest -> latest.year() <= base.year()
                        ? Finding.unknown(Reason.NO_LATER_INVENTORY, base.year())
                        : in(latest.year()).map(asked -> latest.value() - asked.value()));
    }

    /// All tonnes from the base year to the last of the path, both included.
    public double sum() {
        return ExactSum.of(yearly.values().values().stream().mapToDouble(Double::doubleValue));
    }
}
