// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.trace.Trace;

/// The network's test of whether a city's emissions have peaked.
public final class Peaking {

    private static final int FEWEST_YEARS = 3;
    private static final int YEARS_SINCE_PEAK = 5;
    private static final int OLDEST_DATA_YEARS = 5;
    private static final double FALL = 0.10;

    private Peaking() {}

    /// The network published the rule twice, and the two differ at the edges.
    public enum Variant {
        /// The published code: bounds included, and NOT_PEAKED does not ask how long ago the highest year was.
        PUBLISHED_CODE,
        /// The published prose: *more than* 5 years, *more than* 10 %, and NOT_PEAKED also needs a recent highest
        /// year.
        STRICT_PROSE
    }

    public enum Verdict {
        PEAKED,
        NOT_PEAKED,
        UNKNOWN
    }

    /// The four conditions of the test.
    ///
    /// @param pc1 there are at least three years with data
    /// @param pc2 the latest year lies far enough after the highest
    /// @param pc3 the latest year is recent
    /// @param pc4 emissions have fallen far enough from the highest year
    public record Conditions(boolean pc1, boolean pc2, boolean pc3, boolean pc4) {}

    /// What one reading of the data says.
    ///
    /// @param years how many years counted
    /// @param peak the highest value and its first year; empty when no year counted
    /// @param changeSincePeak as a fraction of the peak, below zero for a fall
    public record Reading(
            Verdict verdict,
            Conditions conditions,
            int years,
            Optional<YearValue> peak,
            Optional<YearValue> latest,
            OptionalDouble changeSincePeak) {}

    /// The verdict with everything that a reader needs to check it.
    ///
    /// @param stored the reading with the stored totals in the doubtful years; empty when no year is doubtful
    /// @param leftOut years that did not count: after the as-of year, or not above zero
    public record Result(
            Verdict verdict,
            Variant variant,
            int asOf,
            Reading cells,
            Optional<Reading> stored,
            List<Integer> doubtfulYears,
            List<Integer> leftOut) {

        public Result {
            doubtfulYears = List.copyOf(doubtfulYears);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// - *Equation:* with n years of data, highest Em in ym (the first such year), latest Er in yr:
    ///   PC1 = n ≥ 3; PC2 = yr − ym ≥ 5; PC3 = asOf − yr ≤ 5; PC4 = (Em − Er)/Em ≥ 0.10.
    ///   PEAKED = PC1 ∧ PC2 ∧ PC3 ∧ PC4; NOT_PEAKED = PC1 ∧ PC3 ∧ ¬PC4; else UNKNOWN.
    ///   The strict prose has > in PC2 and PC4 and adds ¬PC2 to NOT_PEAKED. Where stored totals contradict the
    ///   cells the test runs on both readings, and unless they agree the verdict is UNKNOWN.
    /// - *Source:* C40 peaking analysis, code and method note as summarised in our method specification, 1.9.
    /// - *Valid for:* one city, one boundary, one set of gases and GWPs; years above zero and not after the as-of
    ///   year. The stored totals are one alternative: all doubtful years change their reading together.
    /// - *Units:* t CO2e per year, or any unit that is the same in all years; the change is a fraction.
    public static Result test(PeakingEvidence evidence, int asOf, Variant variant) {
        var cells = read(evidence.cells(), asOf, variant);
        var doubtful = evidence.doubtful().upTo(asOf).values().keySet();
        Optional<Reading> stored =
                doubtful.isEmpty() ? Optional.empty() : Optional.of(read(evidence.stored(), asOf, variant));
        boolean agree =
                stored.map(reading -> reading.verdict() == cells.verdict()).orElse(true);
        var leftOut = new ArrayList<>(evidence.cells().values().keySet());
        leftOut.removeAll(evidence.cells().upTo(asOf).positive().values().keySet());
        return new Result(
                agree ? cells.verdict() : Verdict.UNKNOWN,
                variant,
                asOf,
                cells,
                stored,
                List.copyOf(doubtful),
                leftOut);
    }

    /// How a verdict came to be: each condition with the number that it tested, under each reading.
    public static Trace explain(Result result) {
        return PeakingTrace.of(result);
    }

    private static Reading read(YearSeries all, int asOf, Variant variant) {
        var series = all.upTo(asOf).positive();
        var highest = series.findHighest();
        var last = series.findLatest();
        if (highest.isEmpty() || last.isEmpty()) {
            var none = new Conditions(false, false, false, false);
            return new Reading(Verdict.UNKNOWN, none, 0, highest, last, OptionalDouble.empty());
        }
        var peak = highest.get();
        var latest = last.get();
        int years = series.values().size();
        var conditions = conditions(years, peak, latest, asOf, variant);
        double change = (latest.value() - peak.value()) / peak.value();
        return new Reading(verdict(conditions, variant), conditions, years, highest, last, OptionalDouble.of(change));
    }

    private static Conditions conditions(int years, YearValue peak, YearValue latest, int asOf, Variant variant) {
        int sincePeak = latest.year() - peak.year();
        double fall = (peak.value() - latest.value()) / peak.value();
        boolean strict = variant == Variant.STRICT_PROSE;
        return new Conditions(
                years >= FEWEST_YEARS,
                strict ? sincePeak > YEARS_SINCE_PEAK : sincePeak >= YEARS_SINCE_PEAK,
                asOf - latest.year() <= OLDEST_DATA_YEARS,
                strict ? fall > FALL : fall >= FALL);
    }

    private static Verdict verdict(Conditions conditions, Variant variant) {
        if (!conditions.pc1() || !conditions.pc3()) {
            return Verdict.UNKNOWN;
        }
        if (conditions.pc4()) {
            return conditions.pc2() ? Verdict.PEAKED : Verdict.UNKNOWN;
        }
        return variant == Variant.STRICT_PROSE && conditions.pc2() ? Verdict.UNKNOWN : Verdict.NOT_PEAKED;
    }
}
