// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.EnumSet;
import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.People;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Nitrous oxide of the wastewater of homes, after the 2019 edition: in the plant and after it.
final class Ipcc2019SewageNitrousOxide {

    private static final Input.Figure<Per<Per<Mass, People>, Time>> PROTEIN = Nitrogen.protein("proteinSupply");
    private static final Input.Figure<Ratio> CONSUMED =
            nitrogen("proteinConsumed", "consumed").within(Bounds.fraction());
    private static final Input.Figure<Ratio> HOUSEHOLD = nitrogen("householdNitrogen", "household");
    private static final Input.Figure<Ratio> NON_CONSUMED = nitrogen("nonConsumedProtein", "non-consumed");

    private static final Input.Choice<SewageSystem> SYSTEM = Input.Choice.of(
            "system",
            EnumSet.complementOf(EnumSet.of(SewageSystem.AEROBIC_OVERLOADED, SewageSystem.STAGNANT_SEWER))
                    .toArray(SewageSystem[]::new));
    private static final Input.Figure<Ratio> SHARE =
            Input.Figure.factor("peopleShare", Units.PERCENT).within(Bounds.between(0, 100));
    private static final Input.Figure<Ratio> CO_DISCHARGE =
            SewageSystem.property("coDischarge", SYSTEM, "co-discharge").within(Bounds.between(1, 5));
    private static final Input.Figure<Ratio> FACTOR =
            SewageSystem.property("nitrousOxideFactor", SYSTEM, "nitrous-oxide");
    private static final Input.Figure<Ratio> REMOVED =
            SewageSystem.property("nitrogenRemoved", SYSTEM, "nitrogen-removed");
    private static final Input.Figure<Ratio> TO_WATER = SewageSystem.property("toWater", SYSTEM, "to-water");
    private static final Input.Rows SYSTEMS =
            Input.Rows.of("systems", SYSTEM, SHARE, CO_DISCHARGE, FACTOR, REMOVED, TO_WATER);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2019-sewage-nitrous-oxide",
                            1,
                            "N2O = Σ (TN × EF + TN × (1 − removed) × EF discharge) × 44/28; TN = P × share × protein × FPC × 0.16 × N HH × F NON-CON × F IND-COM",
                            new Citation(
                                    "2019 Refinement to the 2006 IPCC Guidelines", "Vol. 5, Ch. 6, Eq. 6.7 to 6.10"),
                            List.of(
                                    PerPerson.POPULATION,
                                    PROTEIN,
                                    CONSUMED,
                                    Nitrogen.PER_PROTEIN,
                                    HOUSEHOLD,
                                    NON_CONSUMED,
                                    Nitrogen.WATER,
                                    Nitrogen.DISCHARGE_FACTOR,
                                    SYSTEMS),
                            List.of(Outcome.SCOPE_1),
                            Nitrogen.FIGURES)
                    .at("III.4.1", "III.4.2", "III.4.3"),
            Ipcc2019SewageNitrousOxide::compute);

    private Ipcc2019SewageNitrousOxide() {}

    /// - *Equation:* N2O = Σ (TN × EF + TN × (1 − removed) × EF discharge) × 44/28; TN = P × share × protein ×
    ///   FPC × 0.16 × N HH × F NON-CON × F IND-COM
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 5, Ch. 6, Eq. 6.7 to 6.10
    /// - *Valid for:* Tier 1 and 2; every pathway of the wastewater. Where food waste goes to solid
    ///   waste, the factor for protein that is not eaten is 1.
    /// - *Units:* people, g/person/day of protein supplied, mass fractions; t nitrogen, t N2O.
    static Outcome compute(Values in) {
        var person = PerPerson.inYear(in.get(PerPerson.POPULATION), in.get(PROTEIN))
                .share(in.get(CONSUMED))
                .times(in.get(Nitrogen.PER_PROTEIN))
                .share(in.get(HOUSEHOLD))
                .share(in.get(NON_CONSUMED))
                .named("personalNitrogen", "P × protein × FPC × 0.16 × N HH × F NON-CON");
        var rows = in.get(SYSTEMS);
        var nitrogen = sum(rows.stream().map(row -> nitrogen(person, row)).toList(), "nitrogen", "Σ TN");
        var plants = Nitrogen.oxide(
                sum(
                        rows.stream()
                                .map(row -> nitrogen(person, row).share(row.get(FACTOR)))
                                .toList(),
                        "plantNitrogen",
                        "Σ TN × EF"),
                "plantNitrousOxide");
        var effluent = Nitrogen.oxide(
                sum(
                                rows.stream()
                                        .map(row -> nitrogen(person, row)
                                                .share(row.get(REMOVED).complement())
                                                .share(row.get(TO_WATER)))
                                        .toList(),
                                "effluentNitrogen",
                                "Σ TN × (1 − removed) × to water")
                        .share(in.get(Nitrogen.DISCHARGE_FACTOR)),
                "effluentNitrousOxide");
        return Shares.check(Nitrogen.outcome(nitrogen, plants, effluent), SYSTEMS, SHARE, in);
    }

    private static Estimate<Mass> nitrogen(Estimate<Mass> person, Values row) {
        return person.share(row.get(SHARE)).share(row.get(CO_DISCHARGE)).named("nitrogen", "TN × share × F IND-COM");
    }

    private static Estimate<Mass> sum(List<Estimate<Mass>> terms, String label, String equation) {
        return Estimate.sum(terms).named(label, equation);
    }

    private static Input.Figure<Ratio> nitrogen(String name, String factor) {
        return Input.Figure.factor(name, Units.ONE)
                .within(Bounds.between(0, 5))
                .orElse(table("wastewater_nitrogen", key("factor", factor)));
    }
}
