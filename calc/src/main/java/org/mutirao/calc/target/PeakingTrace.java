// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Trace;

/// Tells how a peaking verdict came to be: for each reading of the data the number that each condition tested.
final class PeakingTrace {

    private static final Citation RULE = new Citation("C40 peaking analysis", "method note and published code");

    private PeakingTrace() {}

    static Trace of(Peaking.Result result) {
        var readings = new ArrayList<Trace>();
        readings.add(reading("target.peaking.reading.cells", result.cells(), result));
        result.stored().ifPresent(stored -> readings.add(reading("target.peaking.reading.stored", stored, result)));
        var label = "target.peaking." + result.verdict().name();
        return new Trace(
                label, "all readings agree, else UNKNOWN", OptionalDouble.empty(), "", readings, List.of(RULE));
    }

    private static Trace reading(String label, Peaking.Reading reading, Peaking.Result result) {
        boolean strict = result.variant() == Peaking.Variant.STRICT_PROSE;
        var years = condition("n ≥ 3", OptionalDouble.of(reading.years()), "years");
        var sincePeak = condition(strict ? "yr − ym > 5" : "yr − ym ≥ 5", yearsSincePeak(reading), "years");
        var age = condition("asOf − yr ≤ 5", age(reading, result.asOf()), "years");
        var fall = condition(strict ? "(Em − Er)/Em > 0.10" : "(Em − Er)/Em ≥ 0.10", fall(reading), "fraction");
        var rule = strict
                ? "PEAKED = PC1 ∧ PC2 ∧ PC3 ∧ PC4; NOT_PEAKED = PC1 ∧ ¬PC2 ∧ PC3 ∧ ¬PC4"
                : "PEAKED = PC1 ∧ PC2 ∧ PC3 ∧ PC4; NOT_PEAKED = PC1 ∧ PC3 ∧ ¬PC4";
        return new Trace(label, rule, OptionalDouble.empty(), "", List.of(years, sincePeak, age, fall), List.of());
    }

    private static Trace condition(String equation, OptionalDouble tested, String unit) {
        return new Trace("target.peaking.condition", equation, tested, unit, List.of(), List.of());
    }

    private static OptionalDouble yearsSincePeak(Peaking.Reading reading) {
        return number(reading.latest()
                .flatMap(latest -> reading.peak().map(peak -> (double) latest.year() - peak.year())));
    }

    private static OptionalDouble age(Peaking.Reading reading, int asOf) {
        return number(reading.latest().map(latest -> (double) asOf - latest.year()));
    }

    private static OptionalDouble fall(Peaking.Reading reading) {
        return reading.changeSincePeak().stream().map(change -> -change).findFirst();
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
