// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.calc.reference.CsvTable;

/// The rules that each row of the tables of targets obeys.
class TargetTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets/global_budgets",
                "targets/world",
                "targets/parameters",
                "targets/warnings",
                "series/recalculation"
            })
    void every_row_has_an_id_of_its_own_a_source_and_a_mark(String name) {
        var ids = new HashSet<String>();
        var table = CsvTable.resource("/reference/" + name + ".csv");
        for (var row : table.rows()) {
            var id = row.text("id");
            assertThat(ids.add(id)).as(id).isTrue();
            assertThat(row.text("source")).as(id).isNotBlank();
            assertThat(row.text("source_locator")).as(id).isNotBlank();
            assertThat(row.text("mark")).as(id).isIn("verified", "to be confirmed");
            if (table.columns().contains("value")) {
                assertThat(row.number("value")).as(id).isGreaterThanOrEqualTo(0);
                assertThat(row.text("unit")).as(id).isNotBlank();
            }
        }
        assertThat(ids).isNotEmpty();
    }
}
