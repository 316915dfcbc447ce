// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// What both ways of estimating a landfill ask: how the site is kept, what its waste holds, how it is
/// covered.
final class Landfill {

    enum Site implements Input.Constant {
        MANAGED_ANAEROBIC,
        MANAGED_WELL_SEMI_AEROBIC,
        MANAGED_POORLY_SEMI_AEROBIC,
        MANAGED_WELL_ACTIVE_AERATION,
        MANAGED_POORLY_ACTIVE_AERATION,

        /// Five metres of waste or more, or a high water table.
        UNMANAGED_DEEP,
        UNMANAGED_SHALLOW,
        UNCATEGORISED
    }

    /// Which share of the degradable carbon decomposes: the editions differ.
    enum DocfBasis implements Input.Constant {
        IPCC_2019_BY_TYPE,
        IPCC_2006,
        GPC
    }

    /// Soil or compost over a managed site oxidises some of the methane.
    enum Cover implements Input.Constant {
        NONE,
        OXIDISING
    }

    /// Methane by the carbon that becomes it.
    private static final double CH4_PER_CARBON = 16.0 / 12.0;

    private static final double USUAL_OXIDATION = 0.1;

    static final Input.Choice<DocfBasis> BASIS =
            Input.Choice.of("docfBasis", DocfBasis.values()).orElse(DocfBasis.IPCC_2019_BY_TYPE);
    static final Input.Choice<Site> SITE = Input.Choice.of("site", Site.values());
    static final Input.Figure<Ratio> MCF =
            share("methaneCorrection").orElse(table("landfill_mcf", key("site", SITE, Site::id)));
    static final Input.Figure<Ratio> FRACTION = share("methaneFraction").orElse(parameter("landfill.methane-fraction"));
    static final Input.Choice<Cover> COVER =
            Input.Choice.of("cover", Cover.values()).orElse(Cover.NONE);
    static final Input.Figure<Ratio> OXIDATION =
            share("coverOxidation").orElse(table("landfill_oxidation", key("cover", COVER, Cover::id)));

    private Landfill() {}

    static Input.Figure<Ratio> degradableCarbon(Input.Choice<Waste> waste) {
        return share("degradableCarbon")
                .orElse(table(
                        "waste_properties", key("waste", waste, Waste::id), key("property", "degradable-carbon")));
    }

    static Input.Figure<Ratio> decomposingShare(Input.Choice<Waste> waste) {
        return share("decomposingShare")
                .orElse(table("landfill_docf", key("basis", BASIS, DocfBasis::id), key("waste", waste, Waste::id)));
    }

    /// The methane of carbon that decomposes, or of its share in the waste.
    static <D extends Dimension> Estimate<D> methane(Estimate<D> carbon, Values in) {
        return carbon.share(in.get(FRACTION)).times(CH4_PER_CARBON).named("methane", "C × F × 16/12");
    }

    /// - *Equation:* CH4 = (generated − recovered) × (1 − OX)
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 5, Ch. 3, Eq. 3.1.
    /// - *Valid for:* methane that is recovered before the cover can oxidise it.
    /// - *Units:* t CH4.
    static Outcome emitted(Estimate<Mass> generated, Estimate<Mass> recovered, Values in) {
        var oxidation = in.get(OXIDATION);
        var emitted = generated
                .minus(recovered)
                .share(oxidation.complement())
                .named("CH4", "(generated − recovered) × (1 − OX)");
        var outcome =
                Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CH4, emitted)).figure("generated", generated);
        if (generated.value() < recovered.value()) {
            return outcome.but(Issue.of(Severity.ERROR, "calc.issue.recovered.more-than-generated"));
        }
        return oxidation.value() > USUAL_OXIDATION
                ? outcome.but(Issue.of(Severity.WARNING, "calc.issue.oxidation.high"))
                : outcome;
    }

    private static Input.Figure<Ratio> share(String name) {
        return Input.Figure.factor(name, Units.ONE).within(Bounds.fraction());
    }
}
