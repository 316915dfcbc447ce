// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import org.mutirao.calc.inventory.fuel.Fuel;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Units;

/// The fuels of the road, and the engines on which their CH4 and N2O depend.
final class RoadFuel {

    enum Technology implements Input.Constant {
        GASOLINE_UNCONTROLLED,
        GASOLINE_OXIDATION_CATALYST,
        GASOLINE_THREE_WAY_CATALYST,
        GAS_DIESEL_OIL,
        NATURAL_GAS,
        LPG,
        ETHANOL_TRUCK,
        ETHANOL_CAR
    }

    private RoadFuel() {}

    static Fuel[] all() {
        return Fuel.some(
                "motor-gasoline",
                "gas-diesel-oil",
                "lpg",
                "natural-gas",
                "lubricants",
                "biogasoline",
                "biodiesel",
                "other-liquid-biofuel",
                "other-biogas");
    }

    static Fuel[] fossil() {
        return Fuel.some("motor-gasoline", "gas-diesel-oil");
    }

    static Fuel[] blended() {
        return Fuel.some("biogasoline", "biodiesel", "other-liquid-biofuel");
    }

    static Input.Choice<Technology> technology() {
        return Input.Choice.of("technology", Technology.values());
    }

    static Input.Figure<Per<Mass, Energy>> factor(String name, String gas, Input.Choice<Technology> technology) {
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.TERAJOULE))
                .orElse(table("road", key("technology", technology, Technology::id), key("gas", gas)));
    }
}
