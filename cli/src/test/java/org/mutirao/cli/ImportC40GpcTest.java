// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.calc.inventory.Level;
import org.mutirao.platform.inventory.ImportReport;
import org.mutirao.platform.inventory.ImportReport.Disagreement;

class ImportC40GpcTest {

    private static final ImportReport REPORT = new ImportReport(
            "book.xlsx",
            "00ff",
            false,
            2,
            1,
            1,
            0,
            1,
            true,
            new EnumMap<>(
                    Map.of(Level.BASIC, 1, Level.BASIC_PLUS, 2, Level.TERRITORIAL_ONLY, 2, Level.OTHER_SCOPE_3, 2)),
            List.of(new Disagreement(
                    "medellin",
                    "Medellín",
                    2018,
                    Level.BASIC,
                    39841930.25,
                    3e7,
                    "GHG Dashboard Data - Inventory, row 9")),
            List.of());

    @Test
    void a_file_that_is_no_workbook_ends_with_exit_code_1(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("book.xlsx"), "no workbook");

        assertThat(Main.run(
                        "import",
                        "c40-gpc",
                        file.toString(),
                        "--data",
                        folder.resolve("data").toString()))
                .isEqualTo(1);
    }

    @Test
    void help_ends_with_exit_code_0_and_wrong_usage_with_2() {
        assertThat(Main.run("import", "c40-gpc", "--help")).isZero();
        assertThat(Main.run("import", "c40-gpc")).isEqualTo(2);
        assertThat(Main.run("import")).isEqualTo(2);
        assertThat(Main.run("import", "c40-gpc", "x.xlsx", "--format", "pdf")).isEqualTo(2);
    }

    @Test
    void people_read_what_was_stored_and_which_totals_differ() {
        assertThat(ImportResult.of(REPORT, ImportResult.Format.TABLE))
                .contains("2 inventories of 1 cities: stored", "new                        1")
                .contains("BASIC                      1 of 2", "1 printed totals differ")
                .contains(
                        "medellin          2018  BASIC             39,841,930       30,000,000     +9,841,930  row 9");
    }

    @Test
    void programs_read_the_same_as_json_and_csv() {
        assertThat(ImportResult.of(REPORT, ImportResult.Format.CSV))
                .isEqualTo("city,name,year,total,printed_t,cells_t,locator\n"
                        + "medellin,Medellín,2018,BASIC,39841930.25,30000000,"
                        + "\"GHG Dashboard Data - Inventory, row 9\"\n");
        assertThat(ImportResult.of(REPORT, ImportResult.Format.JSON))
                .contains("\"stored\" : true", "\"BASIC+S3\" : 2", "\"printed\" : 3.984193025E7");
    }
}
