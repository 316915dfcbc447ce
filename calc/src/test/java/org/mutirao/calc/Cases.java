// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.mutirao.calc.reference.CsvTable;

/// The golden cases: every CSV in a folder below `cases/`, named after the guideline whose numbers they hold.
/// A new
/// case is a new row or a new file, never new Java.
public final class Cases {

    private Cases() {}

    /// One test for each row of each file of the folder, named by the row's title column.
    public static Stream<DynamicTest> rows(String folder, String title, ThrowingConsumer<CsvTable.Row> test) {
        return tables(folder).stream()
                .flatMap(table -> table.rows().stream()
                        .map(row -> DynamicTest.dynamicTest(
                                table.name() + " line " + row.line() + ": " + row.text(title),
                                () -> test.accept(row))));
    }

    /// One test for each file of the folder.
    public static Stream<DynamicTest> files(String folder, ThrowingConsumer<CsvTable> test) {
        return tables(folder).stream().map(table -> DynamicTest.dynamicTest(table.name(), () -> test.accept(table)));
    }

    public static List<CsvTable> tables(String folder) {
        try (var files = Files.list(path(folder))) {
            var tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(file -> CsvTable.resource("/cases/" + folder + "/" + file.getFileName()))
                    .toList();
            if (tables.isEmpty()) {
                throw new IllegalStateException("No case in " + folder);
            }
            return tables;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Path path(String folder) {
        try {
            return Path.of(requireNonNull(Cases.class.getResource("/cases/" + folder), folder)
                    .toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
