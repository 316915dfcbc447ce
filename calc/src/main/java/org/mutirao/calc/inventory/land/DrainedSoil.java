// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Dimension.Area;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;

/// Organic soils that were drained: they lose carbon and nitrogen as long as they stay so.
final class DrainedSoil {

    private enum Use implements Input.Constant {
        CROPLAND,
        GRASSLAND,
        FOREST
    }

    private enum Climate implements Input.Constant {
        BOREAL_OR_COOL,
        WARM_TEMPERATE,
        TROPICAL
    }

    private static final Input.Choice<Use> USES = Input.Choice.of("drainedUse", Use.values());
    private static final Input.Choice<Climate> CLIMATES = Input.Choice.of("drainedClimate", Climate.values());

    static final Input<?> USE = USES;
    static final Input<?> CLIMATE = CLIMATES;
    static final Input.Figure<Area> AREA = Input.Figure.activity("drainedArea", Units.HECTARE);

    private DrainedSoil() {}

    static Input.Figure<Per<Mass, Area>> factor(String name, String parameter, Unit<Mass> mass, double most) {
        return Input.Figure.factor(name, mass.per(Units.HECTARE))
                .within(Bounds.between(0, most))
                .orElse(table(
                        "drained_soil",
                        key("parameter", parameter),
                        key("use", USES, Use::id),
                        key("climate", CLIMATES, Climate::id)));
    }
}
