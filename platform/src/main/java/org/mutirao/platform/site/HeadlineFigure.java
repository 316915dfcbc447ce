// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.web.Words;

/// What was computed for a headline indicator, as numbers: pages make words of it, programs get it as it is.
///
/// @param value in `unit`, never rounded; empty when it cannot be computed, and `missing` then says why
/// @param unit the id of a unit
/// @param from the first year that it covers, or the year that a change is counted from
/// @param to the last year that it covers, or the year as of which cities are judged
/// @param parts the stated figures that were added up; empty when it comes from inventories
/// @param further the same over other years
public record HeadlineFigure(
        OptionalDouble value,
        String unit,
        Counts counts,
        OptionalInt from,
        OptionalInt to,
        List<Fact> parts,
        Optional<HeadlineFigure> further,
        Optional<Missing> missing) {

    public HeadlineFigure {
        parts = List.copyOf(parts);
    }

    /// What stands behind a figure. Empty where a count has no meaning for it.
    ///
    /// @param cities the cities that were looked at
    /// @param nations the nations of these cities
    /// @param matching the judged cities of which it is true
    /// @param judged the cities that can be judged: the denominator of a share
    /// @param unknown the cities that cannot
    public record Counts(
            OptionalInt cities, OptionalInt nations, OptionalInt matching, OptionalInt judged, OptionalInt unknown) {

        static Counts none() {
            return new Counts(
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty());
        }

        static Counts ofCities(int cities) {
            return new Counts(
                    OptionalInt.of(cities),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty());
        }
    }

    /// Why a figure cannot be computed.
    public enum Missing {
        NO_INVENTORIES,
        NO_CITY_JUDGED,
        NO_JOB_DATA,
        NO_PROJECT_LIST;

        /// The reason as a sentence.
        public String in(Words words) {
            return switch (this) {
                case NO_INVENTORIES -> words.say("site.home.uncomputable.data");
                case NO_CITY_JUDGED -> words.say("site.home.uncomputable.judged");
                case NO_JOB_DATA -> words.say("site.home.uncomputable.jobs");
                case NO_PROJECT_LIST -> words.say("site.home.uncomputable.projects");
            };
        }
    }

    static HeadlineFigure none(Missing missing) {
        return new HeadlineFigure(
                OptionalDouble.empty(),
                "",
                Counts.none(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(missing));
    }

    public boolean isComputed() {
        return value.isPresent();
    }

    HeadlineFigure with(HeadlineFigure other) {
        return new HeadlineFigure(value, unit, counts, from, to, parts, Optional.of(other), missing);
    }
}
