// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Map;
import java.util.OptionalDouble;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Quantity;

/// Turns an amount of fuel as somebody wrote it into litres or energy, so that rules can compare it.
final class FuelMeasures {

    private FuelMeasures() {}

    static OptionalDouble litres(Quantity<?> amount, Map<String, Given> inputs, Dossier dossier) {
        var density = property("fuel_density", "density", inputs, dossier);
        var value = property("fuel_ncv", "netCalorificValue", inputs, dossier);
        if (amount.dimension() instanceof Volume) {
            return OptionalDouble.of(amount.value() * 1000);
        }
        return density.isEmpty() || value.isEmpty()
                ? OptionalDouble.empty()
                : terajoules(amount, inputs, dossier).stream()
                        .map(energy -> energy / value.getAsDouble() / density.getAsDouble() * 1000)
                        .findFirst();
    }

    static OptionalDouble terajoules(Quantity<?> fuel, Map<String, Given> inputs, Dossier dossier) {
        var density = property("fuel_density", "density", inputs, dossier);
        var value = property("fuel_ncv", "netCalorificValue", inputs, dossier);
        if (fuel.dimension() instanceof Energy) {
            return OptionalDouble.of(fuel.value());
        }
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (fuel.dimension() instanceof Mass) {
            return OptionalDouble.of(fuel.value() * value.getAsDouble());
        }
        return fuel.dimension() instanceof Volume && density.isPresent()
                ? OptionalDouble.of(fuel.value() * density.getAsDouble() * value.getAsDouble())
                : OptionalDouble.empty();
    }

    /// A property of the fuel in canonical units: as the row gives it, else as the table has it.
    static OptionalDouble property(String table, String name, Map<String, Given> inputs, Dossier dossier) {
        var own = Written.quantity(inputs, name).map(Quantity::value);
        return own.or(() -> Written.text(inputs, "fuel")
                        .flatMap(fuel -> dossier.factors()
                                .find(
                                        table,
                                        Map.of("fuel", fuel),
                                        dossier.given().header().setting())
                                .value())
                        .map(factor -> factor.value().quantity().value()))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
