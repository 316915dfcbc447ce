// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mutirao.calc.reference.CsvTable;

class GpcCellTest {

    private static final CsvTable TAXONOMY = CsvTable.resource("/cases/gpc-1.1/cells/taxonomy.csv");

    private static final Map<Integer, Scope> SCOPES = Map.of(1, Scope.ONE, 2, Scope.TWO, 3, Scope.THREE);

    @TestFactory
    Stream<DynamicTest> a_cell_stands_where_the_published_taxonomy_has_it() {
        return TAXONOMY.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.text("reference"), () -> {
                    var cell = GpcCell.find(row.text("reference")).orElseThrow();

                    assertThat(cell.scope()).isEqualTo(SCOPES.get(row.integer("scope")));
                    assertThat(cell.level() == Level.BASIC).isEqualTo(row.isTrue("basic"));
                    assertThat(cell.level() == Level.BASIC_PLUS).isEqualTo(row.isTrue("basic_plus"));
                    assertThat(cell.level() == Level.OTHER_SCOPE_3).isEqualTo(row.isTrue("other_scope_3"));
                    assertThat(cell.isTerritorial()).isEqualTo(row.isTrue("territorial"));
                    assertThat(cell.reference()).startsWith(cell.sector().numeral() + ".");
                }));
    }

    @Test
    void the_cells_are_those_of_the_taxonomy_in_its_order() {
        assertThat(GpcCell.values())
                .extracting(GpcCell::reference)
                .containsExactlyElementsOf(TAXONOMY.rows().stream()
                        .map(row -> row.text("reference"))
                        .toList());
    }

    @Test
    void the_54_cells_are_32_of_basic_16_of_basic_plus_5_territorial_and_1_other() {
        var counts =
                Arrays.stream(GpcCell.values()).collect(Collectors.groupingBy(GpcCell::level, Collectors.counting()));

        assertThat(counts)
                .containsEntry(Level.BASIC, 32L)
                .containsEntry(Level.BASIC_PLUS, 16L)
                .containsEntry(Level.TERRITORIAL_ONLY, 5L)
                .containsEntry(Level.OTHER_SCOPE_3, 1L);
    }

    @Test
    void the_longer_references_of_some_workbooks_are_known() {
        assertThat(GpcCell.find("IV.1.1")).contains(GpcCell.IV_1);
        assertThat(GpcCell.find("V.3.1")).contains(GpcCell.V_3);
        assertThat(GpcCell.find("VI.1.1")).contains(GpcCell.VI_1);
    }

    @Test
    void a_misspelt_reference_is_not_guessed() {
        assertThat(Stream.of("I.63", "I.1.1.1", "I.1", "V.1.2", "i.1.1", " I.1.1", "")
                        .map(GpcCell::find))
                .allMatch(found -> found.isEmpty());
    }

    @Test
    void a_sub_sector_gathers_its_scopes() {
        assertThat(GpcCell.I_1_2.subsector()).isEqualTo("I.1");
        assertThat(GpcCell.I_4_4.subsector()).isEqualTo("I.4");
        assertThat(GpcCell.III_4_3.subsector()).isEqualTo("III.4");
        assertThat(GpcCell.V_2.subsector()).isEqualTo("V.2");
        assertThat(Arrays.stream(GpcCell.values()).map(GpcCell::subsector).distinct())
                .hasSize(8 + 5 + 4 + 2 + 3 + 1);
    }
}
