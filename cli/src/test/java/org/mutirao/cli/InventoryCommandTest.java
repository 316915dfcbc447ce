// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.cli.InventoryFiles.burned;
import static org.mutirao.cli.InventoryFiles.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_example_is_an_inventory_without_an_error_and_with_every_cell_answered(String language) {
        var file = folder.resolve("example.xlsx").toString();

        var written = CommandLineRun.of("inventory", "template", file, "--example", "--language", language);
        var table = CommandLineRun.of("inventory", "compute", file, "--language", language);
        var csv = CommandLineRun.of("inventory", "compute", file, "--format", "csv", "--language", language);

        assertThat(written.code()).isZero();
        assertThat(table.code()).isZero();
        assertThat(table.err()).doesNotContain("[error]", "[warning]");
        assertThat(table.out())
                .contains("BASIC+", language.equals("en") ? "invented" : "虚构")
                .doesNotContain("inventory.");
        assertThat(csv.out().lines().filter(line -> line.startsWith("cell,")))
                .hasSize(54)
                .allMatch(line -> !line.split(",", -1)[4].isEmpty() || !line.split(",", -1)[7].isEmpty());
        assertThat(csv.out().lines().filter(line -> line.startsWith("total,basic-plus,")))
                .singleElement()
                .asString()
                .endsWith(",true");
    }

    @Test
    void of_many_notes_of_one_kind_the_first_are_told_and_json_lists_them_all() {
        var file = folder.resolve("example.xlsx").toString();
        CommandLineRun.of("inventory", "template", file, "--example");

        var told = CommandLineRun.of("inventory", "compute", file).err();
        var listed = CommandLineRun.of("inventory", "compute", file, "--format", "json")
                .out();

        assertThat(told.lines().filter(line -> line.contains("still to be confirmed")))
                .hasSize(3);
        assertThat(told.lines().toList().getLast()).startsWith("(").contains("more notes");
        assertThat(listed.lines().filter(line -> line.contains("still to be confirmed")))
                .hasSizeGreaterThan(3);
    }

    @Test
    void an_empty_template_says_what_it_lacks() {
        var file = folder.resolve("empty.xlsx").toString();

        CommandLineRun.of("inventory", "template", file);
        var ran = CommandLineRun.of("inventory", "compute", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("City, line 5, year", "City, line 5, level", "City, line 5, name");
        assertThat(ran.err().lines()).hasSize(3);
    }

    @Test
    void a_template_never_replaces_a_file() throws IOException {
        var file = Files.writeString(folder.resolve("kept.xlsx"), "mine");

        var ran = CommandLineRun.of("inventory", "template", file.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(file).hasContent("mine");
    }

    @Test
    void with_errors_the_rest_is_shown_and_every_total_called_incomplete() throws IOException {
        var file = Files.write(
                folder.resolve("half.csv"), csv(burned("natural-gas", "10 TJ"), burned("natural-gas", "10")));

        var table = CommandLineRun.of("inventory", "compute", file.toString());
        var json = CommandLineRun.of("inventory", "compute", file.toString(), "--format", "json");

        assertThat(table.code()).isEqualTo(1);
        assertThat(table.out()).contains("562.665", "1 rows not computed", "incomplete: 1 of 32 cells answered");
        assertThat(json.out()).contains("\"complete\": false").doesNotContain("\"complete\": true");
    }

    @Test
    void intervals_are_shown_for_totals_cells_and_lines_and_say_what_they_rest_on() throws IOException {
        var file = Files.write(folder.resolve("gas.csv"), csv(burned("natural-gas", "10 TJ")))
                .toString();

        var table = CommandLineRun.of("inventory", "compute", file, "--sensitivity");
        var json = CommandLineRun.of("inventory", "compute", file, "--sensitivity", "--format", "json");
        var rows = CommandLineRun.of("inventory", "compute", file, "--sensitivity", "--format", "csv");

        assertThat(table.out())
                .contains("Approach 1", "Amount of fuel", "±10 %", "default", "Table 2.15", "no default: ")
                .doesNotContain("inventory.result.");
        assertThat(json.out())
                .contains("\"approach\": 1", "\"default\": \"uncertainty.I.1.activity\"", "\"shareOfVariance\"");
        assertThat(rows.out().lines().map(line -> line.split(",", 2)[0]))
                .contains("total", "scope", "sector", "cell", "line", "default", "left-out", "sensitivity");
    }

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        var file = Files.write(folder.resolve("gas.csv"), csv(burned("natural-gas", "10 TJ")))
                .toString();

        var one = CommandLineRun.of("inventory", "compute", file, "--draws", "1000", "--seed", "4", "--format", "json");
        var two = CommandLineRun.of("inventory", "compute", file, "--draws", "1000", "--seed", "4", "--format", "json");
        var other =
                CommandLineRun.of("inventory", "compute", file, "--draws", "1000", "--seed", "5", "--format", "json");

        assertThat(one.out()).contains("\"approach\": 2", "\"median\"").isEqualTo(two.out());
        assertThat(other.out()).isNotEqualTo(one.out());
    }

    @Test
    void numbers_alone_have_no_intervals() throws IOException {
        var file = Files.write(folder.resolve("gas.csv"), csv(burned("natural-gas", "10 TJ")))
                .toString();

        var ran = CommandLineRun.of("inventory", "compute", file, "--no-intervals");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("562.665").doesNotContain("…", "Approach");
        assertThat(CommandLineRun.of("inventory", "compute", file, "--no-intervals", "--sensitivity")
                        .code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("inventory", "compute", file, "--draws", "10")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_comparison_tells_activity_and_factor_apart_and_their_sum_is_the_change() throws IOException {
        var before = Files.write(folder.resolve("a.csv"), csv(burned("natural-gas", "10 TJ"), burned("wood", "1 TJ")));
        var after = Files.write(folder.resolve("b.csv"), csv(burned("wood", "1 TJ"), burned("natural-gas", "8 TJ")));

        var ran = CommandLineRun.of("inventory", "compare", before.toString(), after.toString(), "--format", "csv");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines())
                .contains(
                        "I.1 ipcc2006-stationary-combustion natural-gas residential,10,8,TJ,562.665,450.132,-112.533,"
                                + "-112.533,0",
                        "I.1 ipcc2006-stationary-combustion wood residential,1,1,TJ,9.46,9.46,0,0,0",
                        "BASIC,,,,572.125,459.592,-112.533,,");
    }

    @Test
    void the_files_in_the_guide_are_files() throws IOException {
        var guide = Files.readString(Path.of("..", "docs", "guides", "inventory-file.md"));
        var blocks = Pattern.compile("(?s)```(csv|json)\\n(.*?)```").matcher(guide);
        int found = 0;
        while (blocks.find()) {
            var file = Files.writeString(folder.resolve("guide." + blocks.group(1)), blocks.group(2));

            var ran = CommandLineRun.of("inventory", "compute", file.toString());

            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).contains("562.665");
            found++;
        }
        assertThat(found).isEqualTo(2);
    }

    @Test
    void mistakes_of_the_command_line_are_told_from_mistakes_of_the_file() {
        assertThat(CommandLineRun.of("inventory").code()).isEqualTo(2);
        assertThat(CommandLineRun.of("inventory", "compute").code()).isEqualTo(2);
        assertThat(CommandLineRun.of("inventory", "compute", "nowhere.csv").code())
                .isEqualTo(1);
        assertThat(CommandLineRun.of("inventory", "compute", "--help").out()).contains("Example");
    }
}
