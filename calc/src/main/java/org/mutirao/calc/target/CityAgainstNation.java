// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import java.util.TreeSet;

/// Whether a city's emissions per person fall faster than those of its nation over the same years.
public sealed interface CityAgainstNation {

    /// Changes that differ by no more than this many percentage points are called equal.
    double TIE_POINTS = 0.1;

    /// How the city moves beside its nation: faster means a steeper fall, or a slighter rise.
    enum Pace {
        FASTER,
        SLOWER,
        EQUAL
    }

    /// Why nothing can be said.
    enum Reason {
        /// No year of the city has both emissions and population.
        CITY_WITHOUT_DATA,
        /// No year of the nation has both.
        NATION_WITHOUT_DATA,
        /// The two have no year in common.
        NO_COMMON_YEAR,
        /// They have one year in common, and a change needs two.
        ONE_COMMON_YEAR
    }

    /// Both changes run over the same two years.
    record Compared(Pace pace, Change city, Change nation) implements CityAgainstNation {}

    record Unknown(Reason reason) implements CityAgainstNation {}

    /// - *Equation:* d = (e(t1)/e(t0) − 1) · 100 per person; FASTER if d of the city < d of the nation, EQUAL
    ///   within 0.1 point; t0 is the first common year from the given year on, t1 the last common year.
    /// - *Source:* our method specification, 1.10.
    /// - *Valid for:* the same gases and the same basis on both sides; years with emissions and population above
    ///   zero. A later year of only one side is not used.
    /// - *Units:* t CO2e and persons in; percentage points decide the tie; changes are fractions.
    ///
    /// @param from the earliest year that may stand as t0
    static CityAgainstNation compare(PerPersonSeries city, PerPersonSeries nation, int from) {
        var common = new TreeSet<>(city.years().tailSet(from));
        common.retainAll(nation.years());
        if (city.years().isEmpty()) {
            return new Unknown(Reason.CITY_WITHOUT_DATA);
        }
        if (nation.years().isEmpty()) {
            return new Unknown(Reason.NATION_WITHOUT_DATA);
        }
        return switch (common.size()) {
            case 0 -> new Unknown(Reason.NO_COMMON_YEAR);
            case 1 -> new Unknown(Reason.ONE_COMMON_YEAR);
            default -> {
                var cityChange = change(city, common.first(), common.last());
                var nationChange = change(nation, common.first(), common.last());
                yield new Compared(pace(cityChange, nationChange), cityChange, nationChange);
            }
        };
    }

    /// The same over all common years.
    static CityAgainstNation compare(PerPersonSeries city, PerPersonSeries nation) {
        return compare(city, nation, Integer.MIN_VALUE);
    }

    private static Change change(PerPersonSeries series, int before, int after) {
        var perPerson = series.perPerson();
        return new Change(
                perPerson.find(before).orElseThrow(), perPerson.find(after).orElseThrow());
    }

    private static Pace pace(Change city, Change nation) {
        double points = 100 * (city.fraction() - nation.fraction());
        if (Math.abs(points) <= TIE_POINTS) {
            return Pace.EQUAL;
        }
        return points < 0 ? Pace.FASTER : Pace.SLOWER;
    }
}
