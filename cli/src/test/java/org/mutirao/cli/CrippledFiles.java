// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.mutirao.calc.reference.CsvTable;

/// Gives crippled files to a command and holds what it says against a table of messages.
final class CrippledFiles {

    private CrippledFiles() {}

    /// @param command of `mutirao inventory`
    /// @param files by what is wrong with them
    /// @param table with the one error that each of them leads to, in either language
    static Stream<DynamicTest> tests(String command, Path folder, Map<String, byte[]> files, String table) {
        var messages = CsvTable.resource(table).rows();
        assertThat(messages).extracting(row -> row.text("file")).containsExactlyElementsOf(files.keySet());

        return messages.stream()
                .map(row -> DynamicTest.dynamicTest(row.text("file"), () -> {
                    var file = folder.resolve(row.text("file").replace(' ', '-') + ".dat");
                    Files.write(file, files.getOrDefault(row.text("file"), new byte[0]));

                    for (var language : List.of("en", "zh")) {
                        var ran = CommandLineRun.of("inventory", command, file.toString(), "--language", language);

                        var errors = ran.err().lines().filter(line -> line.startsWith("[error]"));
                        assertThat(errors.toList()).containsExactly(row.text(language));
                        assertThat(ran.code()).isEqualTo(1);
                    }
                }));
    }
}
