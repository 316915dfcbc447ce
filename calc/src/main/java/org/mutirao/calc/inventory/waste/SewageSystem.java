// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;

/// Where wastewater goes: the treatment systems and pathways of the guidelines.
enum SewageSystem implements Input.Constant {
    AEROBIC_PRIMARY,
    AEROBIC_SECONDARY,
    AEROBIC_TERTIARY,

    /// A plant beyond its capacity: a class of the 2006 edition alone.
    AEROBIC_OVERLOADED,
    ANAEROBIC_REACTOR,

    /// Less than two metres deep, facultative ones too.
    SHALLOW_LAGOON,
    DEEP_LAGOON,
    SEPTIC_TANK,
    SEPTIC_TANK_SOIL_DISPERSAL,

    /// Dry climate, ground water below the latrine, three to five people.
    LATRINE_DRY_FAMILY,
    LATRINE_DRY_COMMUNAL,
    LATRINE_WET,

    /// An open sewer that is heated by the sun.
    STAGNANT_SEWER,
    UNTREATED_SEWER,

    /// Straight to water, without a sewer.
    UNTREATED;

    static final SewageSystem[] AEROBIC = {AEROBIC_PRIMARY, AEROBIC_SECONDARY, AEROBIC_TERTIARY, AEROBIC_OVERLOADED};
    static final SewageSystem[] SEPTIC = {SEPTIC_TANK, SEPTIC_TANK_SOIL_DISPERSAL};

    /// A property of a system, with its default.
    static Input.Figure<Ratio> property(String name, Input.Choice<SewageSystem> system, String property) {
        return Input.Figure.factor(name, Units.ONE)
                .within(Bounds.fraction())
                .orElse(table("wastewater_system", key("system", system, SewageSystem::id), key("property", property)));
    }
}
