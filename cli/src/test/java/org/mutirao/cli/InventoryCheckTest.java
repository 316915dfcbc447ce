// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.cli.InventoryFiles.burned;
import static org.mutirao.cli.InventoryFiles.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryCheckTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_example_has_the_one_finding_that_it_means_to_show(String language) {
        var file = folder.resolve("example.xlsx").toString();
        CommandLineRun.of("inventory", "template", file, "--example", "--language", language);

        var ran = CommandLineRun.of("inventory", "check", file, "--language", language, "--format", "csv");

        assertThat(ran.out().lines().filter(line -> line.contains(",found,")))
                .singleElement()
                .asString()
                .startsWith("Q39,")
                .contains("V.3");
        assertThat(ran.out()
                        .lines()
                        .filter(line -> line.contains(",not checked,"))
                        .map(line -> line.substring(0, 3)))
                .containsExactly("Q06", "Q08", "Q10", "Q16", "Q27", "Q35", "Q36", "Q43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_example_is_reviewed_without_an_error_in_either_language(String language) {
        var file = folder.resolve("example.xlsx").toString();
        CommandLineRun.of("inventory", "template", file, "--example", "--language", language);

        var ran = CommandLineRun.of("inventory", "check", file, "--language", language);

        assertThat(ran.out())
                .contains("Q27", language.equals("en") ? "Not checked, for want of" : "未能检查的规则及所缺内容")
                .doesNotContain("[error]", "calc.", "cli.", "inventory.file");
        assertThat(ran.code()).isZero();
    }

    @Test
    void an_open_cell_is_an_error_of_ours_and_a_note_of_what_is_cited() throws IOException {
        var file = Files.write(folder.resolve("half.csv"), csv(burned("natural-gas", "10 TJ")))
                .toString();

        var ours = CommandLineRun.of("inventory", "check", file);
        var cited = CommandLineRun.of("inventory", "check", file, "--cited");

        assertThat(ours.code()).isEqualTo(1);
        assertThat(ours.out()).contains("Q01 [error] I.2.1: ");
        assertThat(cited.code()).isZero();
        assertThat(cited.out()).contains("Q01 [note] I.2.1: ");
    }

    @Test
    void the_year_before_lets_more_rules_judge() throws IOException {
        var file = Files.write(folder.resolve("now.csv"), csv(burned("natural-gas", "10 TJ")))
                .toString();
        var before = Files.write(folder.resolve("before.csv"), csv(burned("natural-gas", "20 TJ")))
                .toString();

        var csv = CommandLineRun.of("inventory", "check", file, "--format", "csv");
        var both = CommandLineRun.of("inventory", "check", file, "--previous", before, "--format", "csv");

        assertThat(csv.out()).startsWith("rule,title,verdict,").contains("Q36,");
        assertThat(csv.out().lines().filter(line -> line.startsWith("Q35,")))
                .singleElement()
                .asString()
                .contains("not checked");
        assertThat(both.out().lines().filter(line -> line.startsWith("Q35,")))
                .anyMatch(line -> line.contains("WARNING"));
        assertThat(both.err()).contains("could not be judged");
    }
}
