// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutirao.calc.factor.Factor;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.inventory.compute.About;
import org.mutirao.calc.inventory.compute.ActivityRow;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Quantity;

/// A property of a fuel as a row gives it, and as the table has it.
record OwnFactor(Quantity<?> value, Factor table) {

    /// The properties of a fuel that a row may give itself, and the tables of those that everybody uses.
    static final Map<String, String> TABLES =
            Map.of("co2Factor", "fuel_co2", "netCalorificValue", "fuel_ncv", "density", "fuel_density");

    static Optional<OwnFactor> find(String name, Map<String, Given> level, Dossier dossier) {
        var table = Optional.ofNullable(TABLES.get(name)).orElseThrow();
        return Written.text(level, "fuel")
                .flatMap(fuel -> dossier.factors()
                        .find(
                                table,
                                Map.of("fuel", fuel),
                                dossier.given().header().setting())
                        .value())
                .flatMap(factor -> Written.quantity(level, name)
                        .filter(own ->
                                own.dimension().equals(factor.value().unit().dimension()))
                        .map(own -> new OwnFactor(own, factor)));
    }

    /// The factors that a row gives itself instead of taking those of a table. Shares, such as that of a
    /// city in its airport, are no factors.
    static Set<String> names(ActivityRow row) {
        return Methods.find(row.method()).stream()
                .flatMap(method -> method.descriptor().inputs().stream())
                .filter(Input.Figure.class::isInstance)
                .map(input -> (Input.Figure<?>) input)
                .filter(figure -> !(figure.unit().dimension() instanceof Dimension.Ratio))
                .filter(figure ->
                        figure.role() == Input.Role.FACTOR && row.inputs().containsKey(figure.name()))
                .map(Input.Figure::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is said about factors beside them.
    static String words(About about) {
        return (about.note() + " " + about.evidence()).strip();
    }
}
