// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.livestock;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import java.util.function.BiFunction;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// N2O from the manure of one herd: in the store itself, and from what leaves it as ammonia or drains from it.
final class Ipcc2019ManureNitrousOxide {

    private static final double N2O_PER_NITROGEN = 44.0 / 28.0;

    private static final Input.Figure<Per<Per<Mass, Mass>, Time>> NITROGEN = Herd.rate("nitrogenExcretion", "nitrogen");
    private static final Input.Figure<Per<Mass, Mass>> DIRECT =
            rate("directFactor").orElse(manure("direct")).when(ManureSystem.CHOICE, ManureSystem.managed());
    private static final Input.Figure<Ratio> VOLATILISED = share("volatilisedShare", "volatilised");
    private static final Input.Figure<Ratio> LEACHED = share("leachedShare", "leached");
    private static final Input.Rows SYSTEMS =
            Input.Rows.of("manureSystems", ManureSystem.CHOICE, ManureSystem.SHARE, DIRECT, VOLATILISED, LEACHED);
    private static final Input.Figure<Per<Mass, Mass>> DEPOSITION = indirect("depositionFactor", "deposition");
    private static final Input.Figure<Per<Mass, Mass>> LEACHING = indirect("leachingFactor", "leaching");

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2019-manure-nitrous-oxide",
                            1,
                            "N2O = Σ N × Nex × AWMS × (EF3 + FracGas × EF4 + FracLeach × EF5) × 44/28",
                            new Citation(
                                    "2019 Refinement to the 2006 IPCC Guidelines",
                                    "Vol. 4, Ch. 10, Eq. 10.25 to 10.30"),
                            List.of(
                                    Herd.ANIMAL,
                                    Herd.REGION,
                                    Herd.HEADS,
                                    Herd.WEIGHT,
                                    NITROGEN,
                                    DEPOSITION,
                                    LEACHING,
                                    SYSTEMS),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("excretedNitrogen", Units.TONNE),
                                    new Descriptor.Figure("pastureNitrogen", Units.TONNE),
                                    new Descriptor.Figure("directN2o", Units.TONNE),
                                    new Descriptor.Figure("depositionN2o", Units.TONNE),
                                    new Descriptor.Figure("leachingN2o", Units.TONNE)))
                    .at("V.1"),
            Ipcc2019ManureNitrousOxide::compute);

    private Ipcc2019ManureNitrousOxide() {}

    /// - *Equation:* N2O = Σ N × Nex × AWMS × (EF3 + FracGas × EF4 + FracLeach × EF5) × 44/28
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 4, Ch. 10, Eq. 10.25 to 10.30
    /// - *Valid for:* Tier 1; one herd, with the shares of all ways in which its manure is managed. The nitrogen
    ///   dropped on pasture is shown, and counted with the soils of V.3.
    /// - *Units:* head, kg/head, kg/t/day, %, kg/kg; t N2O.
    static Outcome compute(Values in) {
        var nitrogen = Herd.excreted(NITROGEN, in).named("excretedNitrogen", "N × TAM × rate × 365");
        var rows = in.get(SYSTEMS);
        var direct = n2o(rows, nitrogen, "directN2o", (part, row) -> part.times(row.get(DIRECT)));
        var deposition = n2o(
                rows,
                nitrogen,
                "depositionN2o",
                (part, row) -> part.share(row.get(VOLATILISED)).times(in.get(DEPOSITION)));
        var leaching = n2o(
                rows,
                nitrogen,
                "leachingN2o",
                (part, row) -> part.share(row.get(LEACHED)).times(in.get(LEACHING)));
        var total = Estimate.sum(List.of(direct, deposition, leaching)).named("N2O", "direct + deposition + leaching");
        var outcome = Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.N2O, total))
                .figure("excretedNitrogen", nitrogen)
                .figure("pastureNitrogen", pasture(rows, nitrogen))
                .figure("directN2o", direct)
                .figure("depositionN2o", deposition)
                .figure("leachingN2o", leaching);
        return ManureSystem.check(outcome, SYSTEMS, in);
    }

    private static Estimate<Mass> n2o(
            List<Values> rows,
            Estimate<Mass> nitrogen,
            String label,
            BiFunction<Estimate<Mass>, Values, Estimate<Mass>> loss) {
        return Estimate.sum(rows.stream()
                        .map(row -> isPasture(row) ? nitrogen.times(0) : loss.apply(part(nitrogen, row), row))
                        .toList())
                .times(N2O_PER_NITROGEN)
                .named(label, "Σ N2O-N × 44/28");
    }

    private static Estimate<Mass> pasture(List<Values> rows, Estimate<Mass> nitrogen) {
        return Estimate.sum(rows.stream()
                        .map(row -> isPasture(row) ? part(nitrogen, row) : nitrogen.times(0))
                        .toList())
                .named("pastureNitrogen", "N × AWMS of pasture");
    }

    private static Estimate<Mass> part(Estimate<Mass> nitrogen, Values row) {
        return nitrogen.share(row.get(ManureSystem.SHARE)).named("nitrogen", "N × Nex × AWMS");
    }

    private static boolean isPasture(Values row) {
        return row.get(ManureSystem.CHOICE) == ManureSystem.PASTURE;
    }

    private static Input.Figure<Ratio> share(String name, String parameter) {
        return Input.Figure.factor(name, Units.PERCENT)
                .within(Bounds.between(0, 100))
                .orElse(manure(parameter))
                .when(ManureSystem.CHOICE, ManureSystem.managed());
    }

    private static Input.Figure<Per<Mass, Mass>> indirect(String name, String parameter) {
        return rate(name).orElse(table("soil_indirect", key("parameter", parameter), key("moisture", "unknown")));
    }

    private static Input.Figure<Per<Mass, Mass>> rate(String name) {
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.KILOGRAM)).within(Bounds.fraction());
    }

    private static Default manure(String parameter) {
        return table(
                "manure_nitrogen",
                key("parameter", parameter),
                key("system", ManureSystem.CHOICE, ManureSystem::id),
                key("animal", Herd.ANIMAL, Animal::id));
    }
}
