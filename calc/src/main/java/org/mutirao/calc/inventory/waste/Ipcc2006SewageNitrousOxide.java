// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
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
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Nitrous oxide of the wastewater of homes, after the 2006 edition: mostly after discharge.
final class Ipcc2006SewageNitrousOxide {

    private enum Disposers implements Input.Constant {
        WITHOUT_DISPOSERS,
        WITH_DISPOSERS
    }

    private static final Input.Figure<Per<Per<Mass, People>, Time>> PROTEIN = Nitrogen.protein("proteinIntake");
    private static final Input.Choice<Disposers> DISPOSERS =
            Input.Choice.of("foodWaste", Disposers.values()).orElse(Disposers.WITHOUT_DISPOSERS);
    private static final Input.Figure<Ratio> NON_CONSUMED = Input.Figure.factor("nonConsumedProtein", Units.ONE)
            .within(Bounds.between(0, 5))
            .orElse(table("wastewater_nitrogen", key("factor", DISPOSERS, Disposers::id)));
    private static final Input.Figure<Ratio> CO_DISCHARGE = Input.Figure.factor("coDischarge", Units.ONE)
            .within(Bounds.between(1, 5))
            .orElse(parameter("wastewater.co-discharge"));
    private static final Input.Figure<Mass> SLUDGE_NITROGEN =
            Input.Figure.activity("sludgeNitrogen", Units.TONNE).orElse(parameter("none.mass"));
    private static final Input.Figure<Ratio> PLANT_SHARE = Input.Figure.factor("plantShare", Units.PERCENT)
            .within(Bounds.between(0, 100))
            .orElse(parameter("share.none"));
    private static final Input.Figure<Per<Per<Mass, People>, Time>> PLANT_FACTOR = Input.Figure.factor(
                    "plantFactor", Units.GRAM.per(Units.PERSON).per(Units.YEAR))
            .within(Bounds.between(0, 1000))
            .orElse(parameter("wastewater.plant-n2o"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-sewage-nitrous-oxide",
                            1,
                            "N2O = (N − N sludge − N plants) × EF × 44/28 + plants; N = P × protein × 0.16 × F NON-CON × F IND-COM; plants = P × T × F IND-COM × EF",
                            new Citation("2006 IPCC Guidelines", "Vol. 5, Ch. 6, Eq. 6.7 to 6.9 and Box 6.1"),
                            List.of(
                                    PerPerson.POPULATION,
                                    PROTEIN,
                                    Nitrogen.PER_PROTEIN,
                                    DISPOSERS,
                                    NON_CONSUMED,
                                    CO_DISCHARGE,
                                    SLUDGE_NITROGEN,
                                    PLANT_SHARE,
                                    PLANT_FACTOR,
                                    Nitrogen.WATER,
                                    Nitrogen.DISCHARGE_FACTOR),
                            List.of(Outcome.SCOPE_1),
                            Nitrogen.FIGURES)
                    .at("III.4.1", "III.4.2", "III.4.3"),
            Ipcc2006SewageNitrousOxide::compute);

    private Ipcc2006SewageNitrousOxide() {}

    /// - *Equation:* N2O = (N − N sludge − N plants) × EF × 44/28 + plants; N = P × protein × 0.16 × F NON-CON ×
    ///   F IND-COM; plants = P × T × F IND-COM × EF
    /// - *Source:* 2006 IPCC Guidelines, Vol. 5, Ch. 6, Eq. 6.7 to 6.9 and Box 6.1
    /// - *Valid for:* inventories that keep the 2006 edition. The 2019 edition gives about fifty times more for
    ///   plants: a change of edition recalculates the base year. The default protein is what is supplied,
    ///   somewhat more than what is eaten.
    /// - *Units:* people, g/person/day of protein, t nitrogen, g/person/yr; t N2O.
    static Outcome compute(Values in) {
        var people = in.get(PerPerson.POPULATION);
        var nitrogen = PerPerson.inYear(people, in.get(PROTEIN))
                .times(in.get(Nitrogen.PER_PROTEIN))
                .share(in.get(NON_CONSUMED))
                .share(in.get(CO_DISCHARGE))
                .named("nitrogen", "P × protein × 0.16 × F NON-CON × F IND-COM");
        var plants = PerPerson.inYear(people, in.get(PLANT_FACTOR))
                .share(in.get(PLANT_SHARE))
                .share(in.get(CO_DISCHARGE))
                .named("plantNitrousOxide", "P × T × F IND-COM × EF");
        var discharged = nitrogen.minus(in.get(SLUDGE_NITROGEN))
                .minus(plants.times(1 / Nitrogen.N2O_PER_NITROGEN))
                .named("effluentNitrogen", "N − N sludge − N plants");
        var effluent = Nitrogen.oxide(discharged.share(in.get(Nitrogen.DISCHARGE_FACTOR)), "effluentNitrousOxide");
        var outcome = Nitrogen.outcome(nitrogen, plants, effluent);
        return discharged.value() < 0
                ? outcome.but(Issue.of(Severity.ERROR, "calc.issue.nitrogen.more-out-than-in"))
                : outcome;
    }
}
