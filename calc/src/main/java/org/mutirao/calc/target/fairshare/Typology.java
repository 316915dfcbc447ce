// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import java.util.OptionalDouble;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;

/// The four kinds of city of Deadline 2020: how fast, and how soon.
public enum Typology {
    STEEP_DECLINE,
    STEADY_DECLINE,
    EARLY_PEAK,
    LATE_PEAK;

    /// - *Equation:* income above the threshold: STEEP_DECLINE when emissions per person are above the
    ///   mean of the group, else STEADY_DECLINE; income not above it: EARLY_PEAK or LATE_PEAK alike.
    /// - *Source:* our method specification, 1.2; thresholds to be confirmed.
    /// - *Valid for:* the base year; equality is *not above*.
    /// - *Units:* USD per person; t CO2e per person.
    public static Finding<Typology> of(OptionalDouble gdpPerPerson, OptionalDouble perPerson) {
        if (!(gdpPerPerson.orElse(0) > 0)) {
            return Finding.unknown(Reason.GDP_MISSING);
        }
        if (!(perPerson.orElse(0) > 0)) {
            return Finding.unknown(perPerson.isEmpty() ? Reason.NO_YEAR : Reason.ZERO_EMISSIONS);
        }
        boolean high = perPerson.getAsDouble() > FairShareTables.get("deadline-2020.group-mean");
        if (gdpPerPerson.getAsDouble() > FairShareTables.get("deadline-2020.income-threshold")) {
            return Finding.known(high ? STEEP_DECLINE : STEADY_DECLINE);
        }
        return Finding.known(high ? EARLY_PEAK : LATE_PEAK);
    }

    /// The year until which emissions may go on as they did; the base year itself for the two that fall at
    /// once.
    int peak(int base) {
        return switch (this) {
            case STEEP_DECLINE, STEADY_DECLINE -> base;
            case EARLY_PEAK -> Math.max(base, FairShareTables.year("typology.early-peak.year"));
            case LATE_PEAK -> Math.max(base, FairShareTables.year("typology.late-peak.year"));
        };
    }

    /// How fast they may grow until then.
    double greatestGrowth() {
        return switch (this) {
            case STEEP_DECLINE, STEADY_DECLINE -> 0;
            case EARLY_PEAK -> FairShareTables.get("typology.early-peak.growth");
            case LATE_PEAK -> FairShareTables.get("typology.late-peak.growth");
        };
    }

    /// What is left per person in the year of convergence.
    double meet(double perPerson, double common) {
        return switch (this) {
            case STEEP_DECLINE, STEADY_DECLINE ->
                Math.min(common, (1 - FairShareTables.get("typology.decline.cut")) * perPerson);
            case EARLY_PEAK -> common;
            case LATE_PEAK ->
                Math.min(Math.max(perPerson, common), common * FairShareTables.get("typology.late-peak.above"));
        };
    }
}
