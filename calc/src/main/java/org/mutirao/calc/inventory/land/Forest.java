// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Area;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Units;

/// What both ways of measuring a forest share: from wood to all of the trees above ground, from there to the
/// roots, and from dry matter to carbon.
final class Forest {

    /// Kinds of stands, by how much merchantable wood stands on a hectare.
    private enum Stand implements Input.Constant {
        TEMPERATE_HARDWOOD_UP_TO_20_M3,
        TEMPERATE_HARDWOOD_21_TO_40_M3,
        TEMPERATE_HARDWOOD_41_TO_100_M3,
        TEMPERATE_HARDWOOD_101_TO_200_M3,
        TEMPERATE_HARDWOOD_ABOVE_200_M3,
        TEMPERATE_PINE_UP_TO_20_M3,
        TEMPERATE_PINE_21_TO_40_M3,
        TEMPERATE_PINE_41_TO_100_M3,
        TEMPERATE_PINE_101_TO_200_M3,
        TEMPERATE_PINE_ABOVE_200_M3,
        TEMPERATE_OTHER_CONIFER_UP_TO_20_M3,
        TEMPERATE_OTHER_CONIFER_21_TO_40_M3,
        TEMPERATE_OTHER_CONIFER_41_TO_100_M3,
        TEMPERATE_OTHER_CONIFER_101_TO_200_M3,
        TEMPERATE_OTHER_CONIFER_ABOVE_200_M3,

        /// Not in the table: the factor has to be given.
        OTHER
    }

    /// Kinds of trees, by how much dry matter stands above ground on a hectare.
    private enum Roots implements Input.Constant {
        TROPICAL_RAIN,
        TROPICAL_MOIST_DECIDUOUS_UP_TO_125_T,
        TROPICAL_MOIST_DECIDUOUS_ABOVE_125_T,
        TEMPERATE_CONIFER_UP_TO_50_T,
        TEMPERATE_CONIFER_50_TO_150_T,
        TEMPERATE_CONIFER_ABOVE_150_T,
        TEMPERATE_BROADLEAF_UP_TO_75_T,
        TEMPERATE_BROADLEAF_75_TO_150_T,
        TEMPERATE_BROADLEAF_ABOVE_150_T,
        BOREAL_UP_TO_75_T,
        BOREAL_ABOVE_75_T,

        /// Crops and grass whose roots are not counted.
        NONE,

        /// Not in the table: the ratio has to be given.
        OTHER
    }

    private static final Input.Choice<Stand> STANDS =
            Input.Choice.of("stand", Stand.values()).orElse(Stand.OTHER);
    private static final Input.Choice<Roots> KINDS =
            Input.Choice.of("roots", Roots.values()).orElse(Roots.OTHER);

    static final Input<?> STAND = STANDS;
    static final Input<?> ROOTS = KINDS;
    static final Input.Figure<Area> AREA = Input.Figure.activity("forestArea", Units.HECTARE);
    static final Input.Figure<Ratio> ROOT_SHOOT = Input.Figure.factor("rootShoot", Units.ONE)
            .within(Bounds.between(0, 5))
            .orElse(table("root_shoot", key("roots", KINDS, Roots::id)));
    static final Input.Figure<Per<Mass, Mass>> CARBON_FRACTION = Input.Figure.factor(
                    "carbonFraction", Units.TONNE.per(Units.TONNE))
            .within(Bounds.between(0.3, 0.6))
            .orElse(parameter("forest.carbon-fraction"));

    private Forest() {}

    static Input.Figure<Per<Mass, Volume>> expansion(String name, String parameter) {
        return Input.Figure.factor(name, Units.TONNE.per(Units.CUBIC_METRE))
                .within(Bounds.between(0, 12))
                .orElse(table("biomass_expansion", key("parameter", parameter), key("stand", STANDS, Stand::id)));
    }

    /// What stands above the ground together with its roots.
    static Estimate<Mass> withRoots(Estimate<Mass> above, Values in) {
        return above.plus(above.share(in.get(ROOT_SHOOT)));
    }
}
