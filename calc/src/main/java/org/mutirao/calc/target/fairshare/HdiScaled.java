// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import java.util.List;
import java.util.OptionalDouble;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearValue;

/// A cut by 2030 that is scaled with the Human Development Index of the country. Reconstructed from the
/// principle of the One Planet City Challenge; the publisher's coefficient is not confirmed, and [Warning]
/// says so.
public final class HdiScaled {

    /// The year from which the cut of the world counts.
    static final int BASE = FairShareTables.year("hdi.base-year");
    private static final int TARGET = FairShareTables.year("hdi.target-year");

    private HdiScaled() {}

    /// - *Equation:* R = clamp(R world × HDI / HDI world, R min, R max).
    /// - *Source:* our method specification, 1.4; reconstructed.
    /// - *Valid for:* the cut of emissions per person from 2018 to 2030; an index above 0 and at most 1.
    /// - *Units:* fractions.
    public static Finding<Double> cut(double hdi) {
        if (!(hdi > 0 && hdi <= 1)) {
            return Finding.unknown(Reason.SETTING_OUT_OF_RANGE);
        }
        double scaled = FairShareTables.get("hdi.world-cut") * hdi / FairShareTables.get("hdi.world-index");
        return Finding.known(
                Math.clamp(scaled, FairShareTables.get("hdi.least-cut"), FairShareTables.get("hdi.greatest-cut")));
    }

    /// - *Equation:* E(2030) = e(b) × (1 − R(b)) × P(2030), a straight line from b to 2030;
    ///   R(b) = 1 − (1 − R) × e(2018) / e(b) where e(2018) is known, else R × (2030 − b) / 12 limited to 0
    ///   to R max.
    /// - *Source:* our method specification, 1.4; reconstructed.
    /// - *Valid for:* a base before 2030; the result holds for 2030 only. With e(2018) the limits bind R,
    ///   not R(b).
    /// - *Units:* t CO2e per year, persons, t CO2e per person.
    ///
    /// @param people those of the base year
    /// @param peopleThen those of 2030
    /// @param perPerson2018 emissions per person of 2018, empty when they are not known
    public static Finding<TargetPath> path(
            YearValue base, double people, double peopleThen, OptionalDouble perPerson2018, double hdi) {
        if (base.year() >= TARGET) {
            return Finding.unknown(Reason.BASE_YEAR_AFTER_TARGET_YEAR, base.year(), TARGET);
        }
        if (!(people > 0) || !(peopleThen > 0)) {
            return Finding.unknown(Reason.POPULATION_MISSING, people > 0 ? TARGET : base.year());
        }
        return CityFacts.usable(base)
                .then(known -> cut(hdi).map(cut -> {
                    double perPerson = known.value() / people;
                    double left = perPerson2018.isPresent()
                            ? (1 - cut) * perPerson2018.getAsDouble()
                            : (1 - scaled(cut, known.year())) * perPerson;
                    return TargetPath.through(
                            Approach.HDI_SCALED,
                            List.of(known, new YearValue(TARGET, left * peopleThen)),
                            Assumption.ABILITY_TO_PAY,
                            Assumption.RECONSTRUCTED,
                            Assumption.TO_BE_CONFIRMED);
                }));
    }

    private static double scaled(double cut, int base) {
        double years = (double) (TARGET - base) / (TARGET - BASE);
        return Math.clamp(cut * years, 0, FairShareTables.get("hdi.greatest-cut"));
    }
}
