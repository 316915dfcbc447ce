// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

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

/// Orchards, vineyards, coffee and other woody crops: what grows less what is cleared.
final class Ipcc2006PerennialCrops {

    private enum Zone implements Input.Constant {
        TEMPERATE,
        TROPICAL_DRY,
        TROPICAL_MOIST,
        TROPICAL_WET
    }

    private static final Input.Choice<Zone> ZONE = Input.Choice.of("cropZone", Zone.values());
    private static final Input.Figure<Area> GROWING = Input.Figure.activity("growingArea", Units.HECTARE);
    private static final Input.Figure<Area> REMOVED = Input.Figure.activity("removedArea", Units.HECTARE);
    private static final Input.Figure<Per<Mass, Area>> GROWTH = carbon("carbonGrowth", "growth");
    private static final Input.Figure<Per<Mass, Area>> LOSS = carbon("carbonOfStand", "loss");

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-perennial-crops",
                            1,
                            "ΔC = A growing × G − A removed × L; CO2 = −ΔC × 44/12",
                            new Citation("2006 IPCC Guidelines", "Vol. 4, Ch. 5, section 5.2.1 and Table 5.1"),
                            List.of(ZONE, GROWING, REMOVED, GROWTH, LOSS),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("carbonGain", Units.TONNE),
                                    new Descriptor.Figure("carbonLoss", Units.TONNE),
                                    new Descriptor.Figure("carbonChange", Units.TONNE)))
                    .at("V.2"),
            Ipcc2006PerennialCrops::compute);

    private Ipcc2006PerennialCrops() {}

    /// - *Equation:* ΔC = A growing × G − A removed × L; CO2 = −ΔC × 44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 4, Ch. 5, section 5.2.1 and Table 5.1
    /// - *Valid for:* Tier 1; woody crops until they are mature, and those removed in the year,
    ///   which lose all they held.
    /// - *Units:* ha, t C/ha; t C and t CO2.
    static Outcome compute(Values in) {
        var gain = in.get(GROWING).times(in.get(GROWTH)).named("carbonGain", "A growing × G");
        var loss = in.get(REMOVED).times(in.get(LOSS)).named("carbonLoss", "A removed × L");
        return Carbon.ofLand(gain.minus(loss).named("carbonChange", "gain − loss"))
                .figure("carbonGain", gain)
                .figure("carbonLoss", loss);
    }

    private static Input.Figure<Per<Mass, Area>> carbon(String name, String parameter) {
        return Input.Figure.factor(name, Units.TONNE.per(Units.HECTARE))
                .within(Bounds.between(0, 300))
                .orElse(table("perennial_crops", key("parameter", parameter), key("zone", ZONE, Zone::id)));
    }
}
