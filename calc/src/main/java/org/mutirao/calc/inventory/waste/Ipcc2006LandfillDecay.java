// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Methane of a landfill in one year, from what was put there in all years before.
final class Ipcc2006LandfillDecay {

    private enum Climate implements Input.Constant {

        /// At most 20 °C on average, less rain than evaporates.
        BOREAL_TEMPERATE_DRY,
        BOREAL_TEMPERATE_WET,

        /// Above 20 °C on average, less than a metre of rain.
        TROPICAL_DRY,
        TROPICAL_WET
    }

    private enum Timing implements Input.Constant {
        IPCC,

        /// As the protocol prints the equation: without delay, a year ahead of the guidelines.
        GPC_LITERAL
    }

    /// The delay with which the printed equation agrees once it is moved by a year: half a year.
    private static final double LITERAL_DELAY = 0.5;

    private static final Input.Choice<Climate> CLIMATE = Input.Choice.of("climate", Climate.values());
    private static final Input.Choice<Timing> TIMING =
            Input.Choice.of("timing", Timing.values()).orElse(Timing.IPCC);
    private static final Input.Figure<Time> DELAY = Input.Figure.factor("delay", Units.MONTH)
            .within(Bounds.between(0, 6))
            .orElse(parameter("landfill.delay"))
            .when(TIMING, Timing.IPCC);
    private static final Input.Figure<Mass> MASS = Input.Figure.activity("yearlyMass", Units.TONNE);
    private static final Input.Figure<Ratio> DOC = Landfill.degradableCarbon(Deposits.WASTE);
    private static final Input.Figure<Ratio> DOCF = Landfill.decomposingShare(Deposits.WASTE);
    private static final Input.Figure<Per<Ratio, Time>> RATE = Input.Figure.factor(
                    "decayRate", Units.ONE.per(Units.YEAR))
            .within(Bounds.above(0, 2))
            .orElse(table(
                    "landfill_decay",
                    key("class", Deposits.WASTE, waste -> waste.decay().id()),
                    key("climate", CLIMATE, Climate::id)));
    private static final Input.Rows DEPOSITS = Deposits.of(MASS, Landfill.SITE, Landfill.MCF, DOC, DOCF, RATE);
    private static final Input.Figure<Mass> RECOVERED =
            Input.Figure.activity("recovered", Units.TONNE).orElse(parameter("none.mass"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-landfill-decay",
                            1,
                            "CH4 = (Σ W × DOC × DOCf × MCF × decayed × F × 16/12 − R) × (1 − OX)",
                            new Citation("2006 IPCC Guidelines", "Vol. 5, Ch. 3, Eq. 3.1 to 3.6"),
                            List.of(
                                    CLIMATE,
                                    TIMING,
                                    DELAY,
                                    Landfill.BASIS,
                                    DEPOSITS,
                                    Landfill.FRACTION,
                                    RECOVERED,
                                    Landfill.COVER,
                                    Landfill.OXIDATION),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("generated", Units.TONNE),
                                    new Descriptor.Figure("carbonStored", Units.TONNE)))
                    .at("III.1.1", "III.1.2", "III.1.3"),
            Ipcc2006LandfillDecay::compute);

    private Ipcc2006LandfillDecay() {}

    /// - *Equation:* CH4 = (Σ W × DOC × DOCf × MCF × decayed × F × 16/12 − R) × (1 − OX)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 5, Ch. 3, Eq. 3.1 to 3.6
    /// - *Valid for:* the deposits of all years, fifty and more if the site is that old, of closed sites too.
    ///   Recovery and cover are those of the year.
    /// - *Units:* t wet waste a year, mass fractions, 1/yr, months; t CH4.
    ///
    /// The result is linear in every mass, carbon content and fraction, and their uncertainty travels as in
    /// any product; that of a rate travels through the whole decay, at both ends of its range. Deposits that
    /// share a default move together. The delay is taken as exact.
    static Outcome compute(Values in) {
        var deposits = in.get(DEPOSITS);
        var generated = Estimate.sum(
                        deposits.stream().map(Ipcc2006LandfillDecay::generated).toList())
                .named("generated", "Σ W × DOC × DOCf × MCF × decayed × F × 16/12");
        var outcome = Deposits.check(Landfill.emitted(generated, in.get(RECOVERED), in), deposits, in.year());
        var fresh =
                deposits.stream().filter(row -> Deposits.isOf(in.year(), row)).toList();
        if (!fresh.isEmpty()) {
            outcome = outcome.figure(
                    "carbonStored",
                    Estimate.sum(fresh.stream()
                                    .map(Ipcc2006LandfillDecay::stored)
                                    .toList())
                            .named("carbonStored", "Σ W × DOC × (1 − DOCf) × MCF"));
        }
        return in.get(TIMING) == Timing.GPC_LITERAL
                ? outcome.but(Issue.of(Severity.WARNING, "calc.issue.decay.gpc-literal"))
                : outcome;
    }

    private static Estimate<Mass> generated(Values row) {
        var carbon = row.get(MASS)
                .share(row.get(DOC))
                .share(row.get(DOCF))
                .share(row.get(Landfill.MCF))
                .named("decomposingCarbon", "W × DOC × DOCf × MCF");
        var decayed =
                row.get(RATE).through(rate -> decayed(rate, row), new Ratio()).named("decayed", "first-order decay");
        return Landfill.methane(carbon.share(decayed), row);
    }

    /// How many yearly masses of a deposit decay in the year for which is calculated.
    private static double decayed(double rate, Values row) {
        return switch (row.get(TIMING)) {
            case IPCC ->
                Deposits.decayedIn(row.year(), row, rate, row.get(DELAY).value());
            case GPC_LITERAL -> Deposits.decayedIn(row.year() + 1, row, rate, LITERAL_DELAY);
        };
    }

    /// What stays in the ground for good of the year's waste, beside the inventory.
    private static Estimate<Mass> stored(Values row) {
        return row.get(MASS)
                .share(row.get(DOC))
                .share(row.get(DOCF).complement())
                .share(row.get(Landfill.MCF));
    }
}
