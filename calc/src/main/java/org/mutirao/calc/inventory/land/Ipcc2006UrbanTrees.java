// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import static org.mutirao.calc.method.Default.parameter;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Area;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Trees in streets, parks and gardens, by the area of their crowns.
final class Ipcc2006UrbanTrees {

    /// Of the trees on average.
    private enum Age implements Input.Constant {
        UP_TO_20_YEARS,
        ABOVE_20_YEARS
    }

    private static final Input.Figure<Area> CROWN = Input.Figure.activity("crownArea", Units.HECTARE);
    private static final Input.Figure<Per<Mass, Area>> CROWN_GROWTH = Input.Figure.factor(
                    "crownGrowth", Units.TONNE.per(Units.HECTARE))
            .within(Bounds.between(0, 20))
            .orElse(parameter("urban-trees.crown-growth"));
    private static final Input.Choice<Age> AGE = Input.Choice.of("treeAge", Age.values());
    private static final Input.Figure<Mass> LOSSES =
            Input.Figure.activity("treeLosses", Units.TONNE).when(AGE, Age.ABOVE_20_YEARS);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-urban-trees",
                            1,
                            "ΔC = A crown × CRW − losses; CO2 = −ΔC × 44/12",
                            new Citation("2006 IPCC Guidelines", "Vol. 4, Ch. 8, Eq. 8.1 and 8.2"),
                            List.of(CROWN, CROWN_GROWTH, AGE, LOSSES),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("carbonGain", Units.TONNE),
                                    new Descriptor.Figure("carbonChange", Units.TONNE)))
                    .at("V.2"),
            Ipcc2006UrbanTrees::compute);

    private Ipcc2006UrbanTrees() {}

    /// - *Equation:* ΔC = A crown × CRW − losses; CO2 = −ΔC × 44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 4, Ch. 8, Eq. 8.1 and 8.2
    /// - *Valid for:* Tier 2a; trees of settlements. Stands of 20 years and less lose nothing; of
    ///   older ones the losses have to be given.
    /// - *Units:* ha of crowns, t C/ha in a year, t C; t C and t CO2.
    static Outcome compute(Values in) {
        var gain = in.get(CROWN).times(in.get(CROWN_GROWTH)).named("carbonGain", "A crown × CRW");
        var change = in.find(LOSSES).map(gain::minus).orElse(gain).named("carbonChange", "gain − losses");
        return Carbon.ofLand(change).figure("carbonGain", gain);
    }
}
