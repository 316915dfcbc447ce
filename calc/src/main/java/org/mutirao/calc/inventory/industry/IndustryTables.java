// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;

/// The way to the two tables of the sector: what a tonne of a product gives off, and everything else.
final class IndustryTables {

    /// CO2 by its carbon.
    static final double CO2_PER_CARBON = 44.0 / 12.0;

    private IndustryTables() {}

    /// Tonnes of CO2 for each tonne of a product.
    static <P extends Input.Option> Input.Figure<Per<Mass, Mass>> co2(Input.Choice<P> product) {
        return Input.Figure.factor("co2Factor", Units.TONNE.per(Units.TONNE))
                .within(Bounds.between(0, 20))
                .orElse(table("industry", key("product", product, Input.Option::id), key("gas", "CO2")));
    }

    /// Kilograms of another gas for each tonne of a product.
    ///
    /// @param gas as the table writes it
    static <P extends Input.Option> Input.Figure<Per<Mass, Mass>> gas(
            String name, Input.Choice<P> product, String gas) {
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.TONNE))
                .within(Bounds.between(0, 1000))
                .orElse(table("industry", key("product", product, Input.Option::id), key("gas", gas)));
    }

    static Input.Figure<Ratio> share(String name, Default fallback) {
        return Input.Figure.factor(name, Units.ONE).within(Bounds.fraction()).orElse(fallback);
    }

    static Default parameter(String name) {
        return table("industry_parameters", key("parameter", name));
    }

    /// The parameter of this name for what was chosen.
    static <P extends Input.Option> Default parameter(String name, Input.Choice<P> choice) {
        return table("industry_parameters", key("parameter", choice, option -> name + "." + option.id()));
    }
}
