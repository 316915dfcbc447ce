// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.series;

import java.util.Set;
import org.mutirao.calc.reference.CsvTable;

/// Whether a base year has to be computed anew, because what changed is the inventory and not the city.
public sealed interface BaseYearRecalculation {

    /// @param change of the base year's total, as a fraction of the original
    record Decided(boolean recalculate, double change, double threshold) implements BaseYearRecalculation {}

    record Unknown(Reason reason) implements BaseYearRecalculation {}

    /// Why nothing can be said.
    enum Reason {
        ORIGINAL_NOT_ABOVE_ZERO,
        RECALCULATED_NOT_FINITE,
        /// Outside the 1 to 10 % from which the policy lets choose.
        THRESHOLD_OUT_OF_RANGE
    }

    /// What happened.
    enum Cause {
        BOUNDARY,
        METHOD_OR_FACTOR,
        /// Always recalculated: totals of two sets of warming potentials cannot be compared.
        WARMING_POTENTIALS,
        NEW_SOURCE_OR_LEVEL,
        ERROR,
        /// The city itself grew or shrank, a plant opened or closed, the grid became cleaner: real, so it
        /// stays.
        ORGANIC
    }

    /// The threshold when nobody chooses, as a fraction of the base year's total.
    static double defaultThreshold() {
        return threshold("recalculation.default");
    }

    /// - *Equation:* change = (recalculated − original) / original; recalculate if |change| > threshold,
    ///   or always for other warming potentials; never for organic change alone.
    /// - *Source:* our method specification, section 4, base year policy; GPC, chapter 11.
    /// - *Valid for:* the cumulative effect of all causes on the base year's total; a threshold of
    ///   1 to 10 %.
    /// - *Units:* t CO2e; fractions.
    static BaseYearRecalculation test(double original, double recalculated, double threshold, Set<Cause> causes) {
        if (!(original > 0)) {
            return new Unknown(Reason.ORIGINAL_NOT_ABOVE_ZERO);
        }
        double change = (recalculated - original) / original;
        if (!Double.isFinite(change)) {
            return new Unknown(Reason.RECALCULATED_NOT_FINITE);
        }
        if (!(threshold >= threshold("recalculation.least") && threshold <= threshold("recalculation.greatest"))) {
            return new Unknown(Reason.THRESHOLD_OUT_OF_RANGE);
        }
        boolean structural = causes.stream().anyMatch(cause -> cause != Cause.ORGANIC);
        boolean needed = causes.contains(Cause.WARMING_POTENTIALS) || structural && Math.abs(change) > threshold;
        return new Decided(needed, change, threshold);
    }

    private static double threshold(String id) {
        return CsvTable.resource("/reference/series/recalculation.csv").rows().stream()
                .filter(row -> row.text("id").equals(id))
                .findFirst()
                .orElseThrow()
                .number("value");
    }
}
