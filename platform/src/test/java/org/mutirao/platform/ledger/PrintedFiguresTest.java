// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.reference.CsvTable;

/// What the catalogue says that the documents print stands where it says.
class PrintedFiguresTest {

    private static final CsvTable STATED = CatalogueTables.file("stated_facts");
    private static final CsvTable CONFLICTS = CatalogueTables.file("conflicts");
    private static final CsvTable READINGS = CatalogueTables.file("conflict_readings");
    private static final CsvTable ACCELERATORS = CatalogueTables.file("accelerator_figures");
    private static final Set<String> DOCUMENTS = Set.of("book", "introduction");

    @Test
    void every_printed_figure_stands_on_one_of_its_lines() {
        var seeds = seeds();
        assumeTrue(
                seeds.isPresent(),
                "Not compared: the two documents are not at hand in shared/seeds, beside or above the repository.");
        Map<String, List<String>> lines = new HashMap<>();
        DOCUMENTS.forEach(name -> lines.put(name, lines(seeds.orElseThrow().resolve(name + ".zh.txt"))));

        var astray = new ArrayList<String>();
        for (var row : printed()) {
            var text = lines.getOrDefault(row.text("source"), List.of());
            boolean found = Stream.of(row.text("locator").split(" "))
                    .map(Integer::parseInt)
                    .anyMatch(line -> line <= text.size() && text.get(line - 1).contains(row.text("literal")));
            if (!found) {
                astray.add(row.text("source") + " " + row.text("locator") + " does not print " + row.text("literal"));
            }
        }

        assertThat(astray).isEmpty();
    }

    @Test
    void every_stated_figure_has_its_literal_and_its_line() {
        for (var row : STATED.rows()) {
            assertThat(row.text("literal")).as("literal of %s", row.text("id")).isNotBlank();
            assertThat(row.text("locator")).as("lines of %s", row.text("id")).matches("[1-9]\\d*( [1-9]\\d*)*");
            assertThat(row.text("id")).startsWith(row.text("source") + "-");
        }
    }

    @Test
    void every_key_is_used_once() {
        assertThat(STATED.rows()).extracting(row -> row.text("id")).doesNotHaveDuplicates();
        assertThat(CONFLICTS.rows()).extracting(row -> row.text("id")).doesNotHaveDuplicates();
        assertThat(READINGS.rows())
                .extracting(row -> row.text("conflict") + " " + row.text("reading"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_conflict_has_a_reading_and_every_reading_a_conflict() {
        var conflicts = CONFLICTS.rows().stream().map(row -> row.text("id")).collect(toSet());
        var read = READINGS.rows().stream().map(row -> row.text("conflict")).collect(toSet());

        assertThat(read).isEqualTo(conflicts);
    }

    @Test
    void every_reading_that_names_a_figure_names_one_that_is_stated() {
        var stated = STATED.rows().stream().map(row -> row.text("id")).collect(toSet());

        assertThat(READINGS.rows().stream()
                        .flatMap(row -> row.find("fact").stream())
                        .toList())
                .isNotEmpty()
                .allMatch(stated::contains);
    }

    private static List<CsvTable.Row> printed() {
        return Stream.of(STATED, READINGS, ACCELERATORS)
                .flatMap(table -> table.rows().stream())
                .filter(row -> DOCUMENTS.contains(row.text("source")))
                .toList();
    }

    private static Optional<Path> seeds() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("seeds"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
