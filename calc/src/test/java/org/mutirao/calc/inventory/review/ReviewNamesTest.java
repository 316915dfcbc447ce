// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.reference.CsvTable;

/// Rules read rows by the names of methods and inputs, and thresholds by theirs: all of them have to exist.
class ReviewNamesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/mutirao/calc/inventory/review");

    @Test
    void the_methods_that_rules_look_for_exist() {
        assertThat(found("\"((?:ipcc|gpc|ghgp)[0-9a-z]*-[a-z0-9-]+)\""))
                .isNotEmpty()
                .allMatch(id -> Methods.find(id).isPresent());
    }

    @Test
    void the_inputs_that_rules_read_exist() {
        var inputs = Methods.list().stream()
                .map(method -> method.descriptor())
                .flatMap(method -> method.inputs().stream())
                .flatMap(ReviewNamesTest::names)
                .collect(Collectors.toSet());

        assertThat(inputs).containsAll(found("Written\\s*\\.(?:text|in|quantity|records)\\([^;\"]*?\"(\\w+)\""));
    }

    @Test
    void the_figures_that_rules_read_exist() {
        var figures = Methods.list().stream()
                .flatMap(method -> method.descriptor().figures().stream())
                .map(Descriptor.Figure::name)
                .collect(Collectors.toSet());

        assertThat(figures)
                .containsAll(found("getKey\\(\\)\\.equals\\(\"(\\w+)\"\\)"))
                .containsAll(found("figures\\(\\)\\.get\\(\"(\\w+)\"\\)"))
                .contains("fossilEnergy", "bioEnergy", "vehicleDistance", "insideDistance", "outsideDistance");
    }

    @Test
    void every_threshold_is_used() {
        var source = source();

        assertThat(CsvTable.resource("/reference/review/thresholds.csv").rows())
                .extracting(row -> row.text("id").substring("Q00.".length()))
                .filteredOn(what -> !what.startsWith("slip."))
                .allMatch(what -> source.contains("\"" + what + "\""));
    }

    private static Stream<String> names(Input<?> input) {
        return input instanceof Input.Rows rows
                ? Stream.concat(Stream.of(rows.name()), rows.columns().stream().flatMap(ReviewNamesTest::names))
                : Stream.of(input.name());
    }

    private static Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(source())
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source() {
        try (var files = Files.list(SOURCES)) {
            return files.sorted().map(ReviewNamesTest::text).collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
