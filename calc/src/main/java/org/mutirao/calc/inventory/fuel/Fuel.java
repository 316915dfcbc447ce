// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.fuel;

import java.util.Arrays;
import java.util.List;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.reference.CsvTable;

/// A fuel of the guidelines.
///
/// @param id such as `natural-gas`
/// @param state `solid`, `liquid` or `gas`
/// @param group fuels that share their CH4 and N2O factors
/// @param biogenic whether its CO2 is a memo
public record Fuel(String id, String state, String group, boolean biogenic) implements Input.Option {

    private static final List<Fuel> ALL = CsvTable.resource("/reference/factors/fuels.csv").rows().stream()
            .map(row -> new Fuel(row.text("id"), row.text("state"), row.text("group"), row.isTrue("biogenic")))
            .toList();

    public static List<Fuel> list() {
        return ALL;
    }

    /// The fuel of an id that the product itself names.
    ///
    /// @throws IllegalArgumentException when there is none
    public static Fuel get(String id) {
        return ALL.stream()
                .filter(fuel -> fuel.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no fuel " + id + "."));
    }

    /// Some of the fuels, as the options of a list.
    public static Fuel[] some(String... ids) {
        return Arrays.stream(ids).map(Fuel::get).toArray(Fuel[]::new);
    }
}
