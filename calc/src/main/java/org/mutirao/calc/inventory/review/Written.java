// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.fuel.Fuel;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;

/// Reads what a person wrote into a row; empty where nothing, or nothing readable, is written.
final class Written {

    private Written() {}

    static Optional<String> text(Map<String, Given> given, String name) {
        return given.get(name) instanceof Given.Value value
                ? Optional.of(value.text().strip())
                : Optional.empty();
    }

    static Optional<Quantity<?>> quantity(Map<String, Given> given, String name) {
        return text(given, name).flatMap(text -> Units.parse(text).value()).map(measured -> measured.quantity());
    }

    /// The number in a unit, when it is of the unit's dimension.
    static <D extends Dimension> OptionalDouble in(Unit<D> unit, Map<String, Given> given, String name) {
        return quantity(given, name)
                .flatMap(written -> written.as(unit.dimension()))
                .map(same -> OptionalDouble.of(same.in(unit)))
                .orElse(OptionalDouble.empty());
    }

    /// The fuels that a row or a record names.
    static Stream<Fuel> fuels(Map<String, Given> given) {
        return Stream.of("fuel", "bioFuel")
                .flatMap(name -> text(given, name).stream())
                .flatMap(id -> Fuel.list().stream().filter(fuel -> fuel.id().equals(id)));
    }

    static List<Map<String, Given>> records(Map<String, Given> given, String name) {
        return given.get(name) instanceof Given.Records list ? list.records() : List.of();
    }

    /// The inputs of a row and those of each record of its lists.
    static Stream<Map<String, Given>> levels(Map<String, Given> given) {
        return Stream.concat(
                Stream.of(given),
                given.values().stream()
                        .filter(Given.Records.class::isInstance)
                        .flatMap(list -> ((Given.Records) list).records().stream())
                        .flatMap(Written::levels));
    }
}
