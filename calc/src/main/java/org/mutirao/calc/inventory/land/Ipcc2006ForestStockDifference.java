// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Area;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Forest that was measured twice.
final class Ipcc2006ForestStockDifference {

    private static final Input.Figure<Per<Volume, Area>> EARLIER = volume("earlierVolume");
    private static final Input.Figure<Per<Volume, Area>> LATER = volume("laterVolume");
    private static final Input.Figure<Time> PERIOD =
            Input.Figure.factor("period", Units.YEAR).within(Bounds.above(0, 100));
    private static final Input.Figure<Per<Mass, Volume>> EXPANSION = Forest.expansion("stockExpansion", "stock");

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-forest-stock-difference",
                            1,
                            "ΔC = A × (V2 − V1) × BCEF × (1 + R) × CF/(t2 − t1); CO2 = −ΔC × 44/12",
                            new Citation("2006 IPCC Guidelines", "Vol. 4, Ch. 2, Eq. 2.8"),
                            List.of(
                                    Forest.AREA,
                                    EARLIER,
                                    LATER,
                                    PERIOD,
                                    Forest.STAND,
                                    EXPANSION,
                                    Forest.ROOTS,
                                    Forest.ROOT_SHOOT,
                                    Forest.CARBON_FRACTION),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("earlierCarbon", Units.TONNE),
                                    new Descriptor.Figure("laterCarbon", Units.TONNE),
                                    new Descriptor.Figure("carbonChange", Units.TONNE)))
                    .at("V.2"),
            Ipcc2006ForestStockDifference::compute);

    private Ipcc2006ForestStockDifference() {}

    /// - *Equation:* ΔC = A × (V2 − V1) × BCEF × (1 + R) × CF/(t2 − t1); CO2 = −ΔC × 44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 4, Ch. 2, Eq. 2.8
    /// - *Valid for:* Tier 2; biomass of one and the same area in two forest inventories. A change
    ///   of the area itself is a conversion of land.
    /// - *Units:* ha, m3/ha, t/m3, t C/t, years; t C and t CO2.
    static Outcome compute(Values in) {
        var earlier = carbon(in, in.get(EARLIER)).named("earlierCarbon", "A × V1 × BCEF × (1 + R) × CF");
        var later = carbon(in, in.get(LATER)).named("laterCarbon", "A × V2 × BCEF × (1 + R) × CF");
        var change =
                Carbon.inOneYear(later.minus(earlier), in.get(PERIOD)).named("carbonChange", "(C2 − C1)/(t2 − t1)");
        return Carbon.ofLand(change).figure("earlierCarbon", earlier).figure("laterCarbon", later);
    }

    private static Estimate<Mass> carbon(Values in, Estimate<Per<Volume, Area>> volume) {
        var above = in.get(Forest.AREA).times(volume).times(in.get(EXPANSION));
        return Forest.withRoots(above, in).times(in.get(Forest.CARBON_FRACTION));
    }

    private static Input.Figure<Per<Volume, Area>> volume(String name) {
        return Input.Figure.factor(name, Units.CUBIC_METRE.per(Units.HECTARE)).within(Bounds.between(0, 3000));
    }
}
