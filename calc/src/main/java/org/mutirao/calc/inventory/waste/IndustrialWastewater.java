// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;

/// How much wastewater an industry has, and what is in it.
final class IndustrialWastewater {

    enum Industry implements Input.Constant {
        ALCOHOL,
        BEER,
        COFFEE,
        DAIRY,
        FISH,
        MEAT,
        ORGANIC_CHEMICALS,
        REFINERIES,
        PLASTICS,
        PULP_AND_PAPER,
        STARCH,
        SUGAR,
        VEGETABLES_AND_FRUIT,
        WINE
    }

    static final Input.Choice<Industry> INDUSTRY = Input.Choice.of("industry", Industry.values());
    static final Input.Figure<Mass> PRODUCT = Input.Figure.activity("productMass", Units.TONNE);
    static final Input.Figure<Per<Volume, Mass>> FLOW =
            property("wastewaterFlow", "flow", Units.CUBIC_METRE.per(Units.TONNE), 1000);
    static final Input.Figure<Per<Mass, Volume>> COD = content("cod", "cod");
    static final Input.Figure<Per<Mass, Volume>> NITROGEN = content("nitrogenContent", "nitrogen");

    private IndustrialWastewater() {}

    /// What a year's wastewater holds of the content.
    static Estimate<Mass> load(Input.Figure<Per<Mass, Volume>> content, Values in) {
        return in.get(PRODUCT).times(in.get(FLOW)).times(in.get(content));
    }

    private static Input.Figure<Per<Mass, Volume>> content(String name, String property) {
        return property(name, property, Units.KILOGRAM.per(Units.CUBIC_METRE), 500);
    }

    private static <D extends Dimension> Input.Figure<D> property(
            String name, String property, Unit<D> unit, double most) {
        return Input.Figure.factor(name, unit)
                .within(Bounds.between(0, most))
                .orElse(table(
                        "industrial_wastewater", key("industry", INDUSTRY, Industry::id), key("property", property)));
    }
}
