// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.inventory.compute.ActivityRow;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.GivenInventory;
import org.mutirao.calc.inventory.compute.KeyedCell;
import org.mutirao.calc.inventory.compute.StatedCell;

class InventoryWorkbookTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void an_inventory_written_and_read_back_says_the_same(String language) throws IOException {
        var example = InventoryExample.get(language);

        var read = InventoryFile.read(written(Optional.of(example)), "example.xlsx");

        assertThat(read.issues()).isEmpty();
        assertThat(facts(read.value().orElseThrow())).containsExactlyInAnyOrderElementsOf(facts(example));
        assertThat(read.value().orElseThrow().known().figures())
                .isEqualTo(example.known().figures());
        var inventory = example.inventory();
        var back = read.value().orElseThrow().inventory();
        assertThat(back.header()).isEqualTo(inventory.header());
        assertThat(rows(back)).containsExactlyInAnyOrderElementsOf(rows(inventory));
        assertThat(back.stated())
                .extracting(StatedCell::cell, StatedCell::masses, StatedCell::about)
                .containsExactlyInAnyOrderElementsOf(inventory.stated().stream()
                        .map(one -> tuple(one.cell(), one.masses(), one.about()))
                        .toList());
        assertThat(back.keys())
                .extracting(KeyedCell::cell, KeyedCell::raw, KeyedCell::explanation)
                .containsExactlyInAnyOrderElementsOf(inventory.keys().stream()
                        .map(one -> tuple(one.cell(), one.raw(), one.explanation()))
                        .toList());
        assertThat(back.credits()).hasSameSizeAs(inventory.credits());
    }

    @Test
    void the_example_answers_every_cell_and_computes() {
        var inventory = InventoryExample.get("en").inventory();
        var computed = ComputedInventory.of(inventory, Factors.standard());

        assertThat(inventory.stated()).isEmpty();

        assertThat(computed.hasErrors()).isFalse();
        assertThat(computed.isComplete(Level.BASIC_PLUS)).isTrue();
        assertThat(Arrays.stream(GpcCell.values()).map(computed.inventory()::getValue))
                .noneMatch(CellValue.Unset.class::isInstance);
    }

    @Test
    void lists_of_records_take_a_line_each() throws IOException {
        var csv = """
            kind,name,year,level,place,method,consumed,residualFactor,contracts.bought,contracts.supplierFactor
            city,Testby,2019,BASIC,,,,,,
            row,,,,,ghgp-scope2-market-based,1000 MWh,0.5 t/MWh,300 MWh,0 t/MWh
            +,,,,,,,,200 MWh,0.1 t/MWh
            """;
        var inventory = InventoryFile.read(csv.getBytes(UTF_8), "a.csv").value().orElseThrow();

        var back = InventoryFile.read(written(Optional.of(inventory)), "a.xlsx")
                .value()
                .orElseThrow();

        assertThat(rows(back.inventory())).isEqualTo(rows(inventory.inventory()));
        var memo = ComputedInventory.of(back.inventory(), Factors.standard())
                .rows()
                .getFirst()
                .memos();
        assertThat(memo.getFirst().co2e().value()).isEqualTo(270);
    }

    @Test
    void no_input_of_a_method_is_called_like_a_column_that_every_row_has() {
        for (var method : Methods.list()) {
            var columns = InputColumns.of(method.descriptor(), (key, arguments) -> key).stream()
                    .map(InputColumns.Column::heading)
                    .toList();

            assertThat(columns)
                    .as(method.descriptor().id())
                    .doesNotContainAnyElementsOf(Columns.row())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void each_method_has_a_sheet_of_its_own() {
        var names = new HashSet<String>();
        for (var method : Methods.list()) {
            assertThat(names.add(InventoryWorkbook.sheet(method.descriptor())))
                    .as(method.descriptor().id())
                    .isTrue();
        }
    }

    private static List<Object> facts(FiledInventory filed) {
        return filed.facts().stream()
                .<Object>map(
                        fact -> List.of(fact.fact(), fact.of(), fact.year(), fact.value(), fact.source(), fact.note()))
                .toList();
    }

    private static List<Object> rows(GivenInventory inventory) {
        return inventory.rows().stream()
                .sorted(Comparator.comparing(ActivityRow::method).thenComparing(ActivityRow::id))
                .<Object>map(row -> List.of(row.id(), row.place(), row.method(), row.inputs(), row.about()))
                .toList();
    }

    private static byte[] written(Optional<FiledInventory> inventory) throws IOException {
        var out = new ByteArrayOutputStream();
        InventoryWorkbook.write(out, (key, arguments) -> key, "", inventory);
        return out.toByteArray();
    }
}
