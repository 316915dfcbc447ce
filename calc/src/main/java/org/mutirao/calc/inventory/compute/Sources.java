// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Input;

/// Names the sources of a row's uncertainty in the whole inventory. Activity data belong to their row
/// alone. A factor that several rows give under one name with the same value and the same uncertainty is
/// one factor: written six times it is no more certain than written once.
final class Sources {

    private final Map<String, String> own = new HashMap<>();

    private Sources() {}

    static UnaryOperator<String> of(String row, List<Input<?>> inputs, Map<String, Given> given) {
        var sources = new Sources();
        sources.collect(inputs, given, "");
        return source -> sources.own.getOrDefault(source, row + " " + source);
    }

    private void collect(List<Input<?>> inputs, Map<String, Given> given, String path) {
        for (var input : inputs) {
            switch (input) {
                case Input.Figure<?> figure -> collect(figure.name(), figure.role(), given, path);
                case Input.Amount amount -> collect(amount.name(), amount.role(), given, path);
                case Input.Rows rows -> {
                    if (given.get(rows.name()) instanceof Given.Records list) {
                        for (int i = 0; i < list.records().size(); i++) {
                            collect(rows.columns(), list.records().get(i), path + rows.name() + "[" + (i + 1) + "].");
                        }
                    }
                }
                case Input.Choice<?> choice -> {}
                case Input.Year year -> {}
            }
        }
    }

    private void collect(String name, Input.Role role, Map<String, Given> given, String path) {
        if (role == Input.Role.FACTOR && given.get(name) instanceof Given.Value value) {
            var stated = value.uncertainty().map(half -> " ± " + half).orElse("");
            own.put(path + name, "own " + name + " " + value.text() + stated);
        }
    }
}
