// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearValue;

/// Race to Zero: a fair share of halving the world's emissions by 2030, and net zero by 2050.
public final class RaceToZero {

    private static final int FIRST = FairShareTables.year("race-to-zero.base-first");
    private static final int LAST = FairShareTables.year("race-to-zero.base-last");
    private static final int PREFERRED = FairShareTables.year("race-to-zero.base-preferred");

    private RaceToZero() {}

    /// - *Equation:* E(2030) = 0.5 × E(base), E(2050) = 0, straight lines between.
    /// - *Source:* Race to Zero starting line criteria as summarised in our method specification, 1.3; the
    ///   base is the inventory of 2018 to 2020 nearest to 2019, of two the earlier.
    /// - *Valid for:* scopes 1 and 2 and waste at least; net emissions in 2050, where only residuals may
    ///   be offset.
    /// - *Units:* t CO2e per year.
    public static Finding<TargetPath> path(CityFacts city) {
        var years = city.tonnes().values().keySet();
        var nearest = nearest(years.stream().filter(RaceToZero::isAllowed)).or(() -> nearest(years.stream()));
        return nearest.map(year -> path(city, year)).orElseGet(() -> Finding.unknown(Reason.NO_YEAR));
    }

    private static Optional<Integer> nearest(Stream<Integer> years) {
        return years.min(Comparator.<Integer>comparingInt(year -> Math.abs(year - PREFERRED))
                .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isAllowed(int year) {
        return year >= FIRST && year <= LAST;
    }

    /// The same from a base that somebody chose among the years that the method allows.
    public static Finding<TargetPath> path(CityFacts city, int base) {
        if (!isAllowed(base)) {
            return Finding.unknown(Reason.NO_INVENTORY_IN_BASE_YEARS, base);
        }
        return city.tonnes()
                .find(base)
                .map(CityFacts::usable)
                .orElseGet(() -> Finding.unknown(Reason.NO_INVENTORY_IN_BASE_YEARS, base))
                .map(RaceToZero::halved);
    }

    private static TargetPath halved(YearValue base) {
        var halved = new YearValue(
                FairShareTables.year("race-to-zero.target-year"),
                base.value() * (1 - FairShareTables.get("race-to-zero.cut")));
        var zero = new YearValue(FairShareTables.year("race-to-zero.zero-year"), 0);
        return TargetPath.through(
                Approach.RACE_TO_ZERO,
                List.of(base, halved, zero),
                Assumption.PRESENT_EMISSIONS_GIVE_RIGHTS,
                Assumption.TO_BE_CONFIRMED);
    }
}
