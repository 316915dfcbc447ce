// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.People;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;

/// From nitrogen in wastewater to nitrous oxide: what the three methods share.
final class Nitrogen {

    enum Water implements Input.Constant {
        UNSPECIFIED,

        /// Rich in nutrients or short of oxygen: a class of the 2019 edition alone.
        HYPOXIC
    }

    /// Nitrous oxide by the nitrogen in it.
    static final double N2O_PER_NITROGEN = 44.0 / 28.0;

    static final Input.Figure<Per<Mass, Mass>> PER_PROTEIN = Input.Figure.factor(
                    "nitrogenPerProtein", Units.KILOGRAM.per(Units.KILOGRAM))
            .within(Bounds.fraction())
            .orElse(parameter("wastewater.nitrogen-per-protein"));
    static final Input.Choice<Water> WATER =
            Input.Choice.of("receivingWater", Water.values()).orElse(Water.UNSPECIFIED);
    static final Input.Figure<Ratio> DISCHARGE_FACTOR = Input.Figure.factor("dischargeFactor", Units.ONE)
            .within(Bounds.fraction())
            .orElse(table("wastewater_discharge", key("water", WATER, Water::id), key("gas", Gas.N2O.id())));

    static final List<Descriptor.Figure> FIGURES = List.of(
            new Descriptor.Figure("nitrogen", Units.TONNE),
            new Descriptor.Figure("plantNitrousOxide", Units.TONNE),
            new Descriptor.Figure("effluentNitrousOxide", Units.TONNE));

    private Nitrogen() {}

    static Input.Figure<Per<Per<Mass, People>, Time>> protein(String name) {
        return Input.Figure.factor(name, PerPerson.GRAM_A_DAY)
                .within(Bounds.between(0, 1000))
                .orElse(table("wastewater_protein"));
    }

    static Estimate<Mass> oxide(Estimate<Mass> nitrogen, String label) {
        return nitrogen.times(N2O_PER_NITROGEN).named(label, "N × 44/28");
    }

    /// The oxide of the plants and of what leaves them, with the nitrogen they come from.
    static Outcome outcome(Estimate<Mass> nitrogen, Estimate<Mass> plants, Estimate<Mass> effluent) {
        var all = plants.plus(effluent).named("N2O", "plants + effluent");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.N2O, all))
                .figure("nitrogen", nitrogen)
                .figure("plantNitrousOxide", plants)
                .figure("effluentNitrousOxide", effluent);
    }
}
