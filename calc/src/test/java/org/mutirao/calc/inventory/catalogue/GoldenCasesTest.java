// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.reference.CsvTable;

class GoldenCasesTest {

    private static final Factors FACTORS = Factors.standard();
    private static final Path FOLDER = Path.of("src/main/resources/cases");

    @TestFactory
    Stream<DynamicTest> golden_cases_give_their_numbers_or_their_issues() {
        return GoldenCases.list().stream()
                .map(one -> DynamicTest.dynamicTest(one.id() + " " + one.title(), () -> {
                    assertThat(one.errors(FACTORS)).containsExactlyElementsOf(one.issues());
                    assertThat(one.compare(FACTORS))
                            .allSatisfy(comparison -> assertThat(comparison.agrees())
                                    .as(comparison.toString())
                                    .isTrue());
                }));
    }

    @Test
    void every_method_has_a_case_with_numbers_and_a_case_that_is_refused() {
        var cases = GoldenCases.list();
        for (var method : Methods.list()) {
            var own = cases.stream().filter(one -> one.method().equals(method)).toList();

            assertThat(own)
                    .as(method.descriptor().id())
                    .anyMatch(one -> !one.expected().isEmpty());
            assertThat(own)
                    .as(method.descriptor().id())
                    .anyMatch(one -> !one.issues().isEmpty());
            assertThat(own)
                    .allMatch(one -> one.issues().isEmpty() != one.expected().isEmpty());
        }
    }

    @Test
    void the_index_names_every_file_of_cases() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            var found = files.filter(file -> file.toString().endsWith(".csv"))
                    .map(file -> FOLDER.relativize(file).toString())
                    .filter(name -> !name.equals("index.csv"))
                    .collect(Collectors.toSet());

            assertThat(CsvTable.resource("/cases/index.csv").rows())
                    .extracting(row -> row.text("file"))
                    .containsExactlyInAnyOrderElementsOf(found);
        }
    }
}
