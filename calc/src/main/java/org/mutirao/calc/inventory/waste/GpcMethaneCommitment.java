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
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// All methane that a year's waste will ever give, counted in the year of its deposit.
final class GpcMethaneCommitment {

    private static final Input.Figure<Mass> MASS = Input.Figure.activity("wasteMass", Units.TONNE);
    private static final Input.Choice<Waste> WASTE = Input.Choice.of("waste", Waste.landfilled());
    private static final Input.Figure<Ratio> SHARE = Input.Figure.factor("wasteShare", Units.PERCENT)
            .within(Bounds.between(0, 100))
            .orElse(table("waste_composition", key("waste", WASTE, Waste::id)));
    private static final Input.Figure<Ratio> DOC = Landfill.degradableCarbon(WASTE);
    private static final Input.Figure<Ratio> DOCF = Landfill.decomposingShare(WASTE);
    private static final Input.Rows COMPOSITION = Input.Rows.of("composition", WASTE, SHARE, DOC, DOCF);
    private static final Input.Figure<Ratio> RECOVERED_SHARE = Input.Figure.factor("recoveredShare", Units.ONE)
            .within(Bounds.fraction())
            .orElse(parameter("share.none"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "gpc-methane-commitment",
                            1,
                            "CH4 = W × L0 × (1 − f rec) × (1 − OX); L0 = MCF × Σ share × DOC × DOCf × F × 16/12",
                            new Citation("GPC, version 1.1", "Ch. 8, Eq. 8.3 and 8.4"),
                            List.of(
                                    MASS,
                                    Landfill.BASIS,
                                    COMPOSITION,
                                    Landfill.SITE,
                                    Landfill.MCF,
                                    Landfill.FRACTION,
                                    RECOVERED_SHARE,
                                    Landfill.COVER,
                                    Landfill.OXIDATION),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("degradableCarbon", Units.ONE),
                                    new Descriptor.Figure("methanePotential", Units.ONE),
                                    new Descriptor.Figure("generated", Units.TONNE)))
                    .at("III.1.1", "III.1.2", "III.1.3"),
            GpcMethaneCommitment::compute);

    private GpcMethaneCommitment() {}

    /// - *Equation:* CH4 = W × L0 × (1 − f rec) × (1 − OX); L0 = MCF × Σ share × DOC × DOCf × F × 16/12
    /// - *Source:* GPC, version 1.1, Ch. 8, Eq. 8.3 and 8.4
    /// - *Valid for:* the waste of one year, where no history is known; not in one series with first-order
    ///   decay. The recovered share is of the whole life of the waste, not of the year.
    /// - *Units:* t wet waste, mass fractions; t CH4.
    static Outcome compute(Values in) {
        var carbon = Estimate.sum(in.get(COMPOSITION).stream()
                        .map(row -> row.get(SHARE).share(row.get(DOC)))
                        .toList())
                .named("degradableCarbon", "Σ share × DOC");
        var decomposing = Estimate.sum(in.get(COMPOSITION).stream()
                        .map(row -> row.get(SHARE).share(row.get(DOC)).share(row.get(DOCF)))
                        .toList())
                .share(in.get(Landfill.MCF))
                .named("decomposingCarbon", "MCF × Σ share × DOC × DOCf");
        var potential = Landfill.methane(decomposing, in).named("methanePotential", "L0");
        var generated = in.get(MASS).share(potential).named("generated", "W × L0");
        var recovered = generated.share(in.get(RECOVERED_SHARE)).named("recovered", "generated × f rec");
        var outcome = Landfill.emitted(generated, recovered, in)
                .figure("degradableCarbon", carbon)
                .figure("methanePotential", potential);
        return Shares.check(outcome, COMPOSITION, SHARE, in);
    }
}
