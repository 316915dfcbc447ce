// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import java.util.List;
import java.util.TreeMap;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.target.YearValue;

/// The same tonnes off every year, as companies set their targets.
public final class AbsoluteContraction {

    /// How much of the base year's emissions goes each year.
    public enum Ambition {
        LIMIT_1_5(Approach.CONTRACTION_1_5, "contraction.1-5"),
        WELL_BELOW_2(Approach.CONTRACTION_WELL_BELOW_2, "contraction.well-below-2");

        private final Approach approach;
        private final String parameter;

        Ambition(Approach approach, String parameter) {
            this.approach = approach;
            this.parameter = parameter;
        }

        public double rate() {
            return FairShareTables.get(parameter);
        }
    }

    private AbsoluteContraction() {}

    /// - *Equation:* E(t) = E(b) × max(r, 1 − a × (t − b)).
    /// - *Source:* our method specification, 1.5; Science Based Targets initiative, absolute contraction.
    /// - *Valid for:* emissions above zero in the base year; from 1/a years on the residual r stays, to be
    ///   removed.
    /// - *Units:* t per year; a per year; r as a fraction of the base.
    public static Finding<TargetPath> path(YearValue base, Ambition ambition, double residual, int last) {
        if (!(residual >= 0 && residual <= 1)) {
            return Finding.unknown(Reason.SETTING_OUT_OF_RANGE);
        }
        if (last <= base.year()) {
            return Finding.unknown(Reason.BASE_YEAR_AFTER_TARGET_YEAR, base.year(), last);
        }
        return CityFacts.usable(base).map(known -> {
            var years = new TreeMap<Integer, Double>();
            for (int year = known.year(); year <= last; year++) {
                double left = 1 - ambition.rate() * (year - known.year());
                years.put(year, known.value() * Math.max(residual, left));
            }
            return new TargetPath(
                    ambition.approach,
                    known,
                    new YearSeries(years),
                    List.of(Assumption.PRESENT_EMISSIONS_GIVE_RIGHTS, Assumption.TO_BE_CONFIRMED));
        });
    }

    /// The time at which nothing would be left: b + 1/a.
    public static double zero(int base, Ambition ambition) {
        return base + 1 / ambition.rate();
    }
}
