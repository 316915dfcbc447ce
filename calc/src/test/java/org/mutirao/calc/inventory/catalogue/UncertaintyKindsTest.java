// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.reference.CsvTable;

/// The table that says which inputs and which factors are of which kind knows them.
class UncertaintyKindsTest {

    private final List<CsvTable.Row> rows =
            CsvTable.resource("/reference/uncertainty/kinds.csv").rows();

    @Test
    void every_kind_has_a_default() {
        var items = Factors.standard().list("uncertainty").stream()
                .map(row -> row.keys().get("item"))
                .collect(Collectors.toSet());

        assertThat(rows)
                .extracting(row -> row.text("item"))
                .filteredOn(item -> !item.isEmpty())
                .isSubsetOf(items);
    }

    @Test
    void every_row_names_an_input_of_a_method_or_a_table() {
        for (var row : rows) {
            assertThat(row.text("table").isEmpty())
                    .as("line " + row.line())
                    .isNotEqualTo(row.text("input").isEmpty());
            if (row.text("table").isEmpty()) {
                assertThat(Methods.list().stream()
                                .map(method -> method.descriptor())
                                .filter(one ->
                                        row.text("method").isEmpty() || one.id().equals(row.text("method")))
                                .flatMap(UncertaintyKindsTest::inputs))
                        .as("line " + row.line())
                        .anyMatch(input -> input.name().equals(row.text("input")));
            } else {
                assertThat(Factors.standard().list(row.text("table"))).isNotEmpty();
            }
        }
    }

    private static Stream<Input<?>> inputs(Descriptor method) {
        return method.inputs().stream()
                .flatMap(input -> input instanceof Input.Rows list ? list.columns().stream() : Stream.of(input));
    }
}
