// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

class CellEntriesTest {

    @TestFactory
    Stream<DynamicTest> an_entry_is_read_as_it_stands_or_refused() {
        return CsvTable.resource("/cases/gpc-1.1/cells/entries.csv").rows().stream()
                .map(row -> DynamicTest.dynamicTest("“" + row.text("raw") + "”", () -> check(row)));
    }

    private static void check(CsvTable.Row row) {
        var parsed = CellEntries.parse(row.text("raw"));

        assertThat(parsed.issues())
                .extracting(Issue::messageKey)
                .containsExactlyElementsOf(row.find("issue").stream().toList());
        assertThat(parsed.value().map(CellEntry::value)).isEqualTo(expected(row));
        assertThat(parsed.value().map(CellEntry::raw).orElse(row.text("raw"))).isEqualTo(row.text("raw"));
    }

    private static Optional<CellValue> expected(CsvTable.Row row) {
        return switch (row.text("outcome")) {
            case "stated" -> Optional.of(new CellValue.Stated(row.number("tonnes")));
            case "key" ->
                Optional.of(new CellValue.Key(NotationKey.valueOf(row.text("key")), cells(row.text("elsewhere"))));
            case "unset" -> Optional.of(new CellValue.Unset());
            case "refused" -> Optional.empty();
            default -> throw row.problem("outcome", "unknown outcome");
        };
    }

    private static List<GpcCell> cells(String references) {
        return Arrays.stream(references.split(";"))
                .filter(reference -> !reference.isEmpty())
                .map(reference -> GpcCell.find(reference).orElseThrow())
                .toList();
    }

    @Test
    void a_cell_never_holds_a_number_that_is_not_finite() {
        assertThatThrownBy(() -> new CellValue.Stated(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CellValue.Stated(Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_whole_page_in_a_cell_is_refused_at_once() {
        assertThat(CellEntries.parse("NO" + " ".repeat(1_000_000) + ";").issues())
                .containsExactly(Issue.of(Severity.ERROR, "inventory.cell.too-long", "200"));
    }

    @Test
    void minus_zero_is_zero() {
        assertThat(new CellValue.Stated(-0.0)).isEqualTo(new CellValue.Stated(0.0));
    }

    @Test
    void only_included_elsewhere_names_other_cells() {
        assertThatThrownBy(() -> new CellValue.Key(NotationKey.NO, List.of(GpcCell.I_1_1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
