// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;

/// Input for any method, made from its descriptor alone: what a form would let through.
final class RandomInput {

    private final RandomGenerator random;

    RandomInput(RandomGenerator random) {
        this.random = random;
    }

    Map<String, Given> of(List<Input<?>> inputs) {
        var given = new LinkedHashMap<String, Given>();
        inputs.forEach(input -> given.put(input.name(), one(input)));
        return given;
    }

    private Given one(Input<?> input) {
        return switch (input) {
            case Input.Choice<?> choice ->
                Given.of(choice.ids().get(random.nextInt(choice.ids().size())));
            case Input.Figure<?> figure ->
                Given.of(within(figure.bounds()) + " " + figure.unit().id());
            case Input.Amount amount -> {
                var unit = amount.units().get(random.nextInt(amount.units().size()));
                yield Given.of(within(Bounds.nonNegative()) + " " + unit.id());
            }
            case Input.Year year -> Given.of(Integer.toString(random.nextInt(year.least(), year.most() + 1)));
            case Input.Rows rows -> {
                var records = new ArrayList<Map<String, Given>>();
                for (int i = 0; i < 1 + random.nextInt(3); i++) {
                    records.add(of(rows.columns()));
                }
                yield new Given.Records(records);
            }
        };
    }

    /// From the edges inward: the bounds themselves, and numbers of every magnitude between them.
    private double within(Bounds bounds) {
        return switch (random.nextInt(8)) {
            case 0 -> bounds.open() ? bounds.most() : bounds.least();
            case 1 -> bounds.most();
            case 2 -> bounds.least() + (bounds.most() - bounds.least()) * random.nextDouble();
            default -> Math.clamp(StrictMath.pow(10, random.nextDouble(-3, 7)), bounds.least() + 1e-9, bounds.most());
        };
    }

    /// The same input with each activity figure times a number; amounts and the activities of lists too.
    static Map<String, Given> scaled(List<Input<?>> inputs, Map<String, Given> given, double number) {
        var scaled = new HashMap<>(given);
        for (var input : inputs) {
            var value = given.get(input.name());
            if (value == null) {
                continue;
            }
            switch (input) {
                case Input.Figure<?> figure
                when figure.role() == Input.Role.ACTIVITY -> scaled.put(input.name(), times(value, number));
                case Input.Amount amount
                when amount.role() == Input.Role.ACTIVITY -> scaled.put(input.name(), times(value, number));
                case Input.Rows rows
                when value instanceof Given.Records records ->
                    scaled.put(
                            input.name(),
                            new Given.Records(records.records().stream()
                                    .map(record -> scaled(rows.columns(), record, number))
                                    .toList()));
                case Input.Choice<?> choice -> {}
                case Input.Figure<?> figure -> {}
                case Input.Amount amount -> {}
                case Input.Year year -> {}
                case Input.Rows rows -> {}
            }
        }
        return scaled;
    }

    private static Given times(Given given, double number) {
        var text = ((Given.Value) given).text();
        int space = text.indexOf(' ');
        var unit = space < 0 ? "" : text.substring(space);
        double amount = Double.parseDouble(space < 0 ? text : text.substring(0, space));
        return Given.of(amount * number + unit);
    }

    /// The same input with each figure written in another unit of its dimension.
    static Map<String, Given> rewritten(List<Input<?>> inputs, Map<String, Given> given, List<Unit<?>> units) {
        var rewritten = new HashMap<>(given);
        for (var input : inputs) {
            if (input instanceof Input.Figure<?> figure && given.get(input.name()) instanceof Given.Value value) {
                double canonical = Units.parse(value.text())
                        .value()
                        .orElseThrow()
                        .quantity()
                        .value();
                units.stream()
                        .filter(unit -> unit.dimension().equals(figure.unit().dimension()))
                        .reduce((first, last) -> last)
                        .ifPresent(unit ->
                                rewritten.put(input.name(), Given.of(canonical / unit.size() + " " + unit.id())));
            }
        }
        return rewritten;
    }
}
