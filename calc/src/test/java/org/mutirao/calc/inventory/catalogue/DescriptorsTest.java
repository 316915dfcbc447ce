// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Need;
import org.mutirao.calc.method.Outcome;

/// The promises of descriptors, their words in both languages, and the Javadoc that says the same.
class DescriptorsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/mutirao/calc");
    private static final Pattern ISSUE = Pattern.compile("\"(calc\\.issue\\.[a-z0-9.-]+)\"");

    @Test
    void ids_are_unique_and_written_in_small_letters() {
        var ids =
                Methods.list().stream().map(method -> method.descriptor().id()).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @Test
    void an_input_is_described_once_and_after_what_decides_whether_it_is_asked_for() {
        for (var method : Methods.list()) {
            check(method.descriptor().inputs(), new HashSet<>());
        }
    }

    private static void check(List<Input<?>> inputs, Set<String> known) {
        for (var input : inputs) {
            switch (input.need()) {
                case Need.Always() -> {}
                case Need.Optionally() -> {}
                case Need.WhenChosen when -> {
                    assertThat(known).contains(when.choice().name());
                    assertThat(when.choice().ids()).containsAll(when.options());
                }
                case Need.WhenMeasured when ->
                    assertThat(known).contains(when.amount().name());
            }
            assertThat(known.add(input.name())).as(input.name()).isTrue();
            if (input instanceof Input.Rows rows) {
                check(rows.columns(), new HashSet<>(known));
            }
        }
    }

    @Test
    void a_result_that_stands_in_the_inventory_has_a_cell_for_each_of_its_scopes() {
        for (var method : Methods.list()) {
            var one = method.descriptor();
            for (var place : one.places()) {
                var scopes = Arrays.stream(GpcCell.values())
                        .filter(cell -> cell.reference().equals(place)
                                || cell.subsector().equals(place))
                        .map(GpcCell::scope)
                        .collect(Collectors.toSet());

                assertThat(scopes).as(one.id() + " at " + place).isNotEmpty();
                if (one.lines().contains(Outcome.SCOPE_2)) {
                    assertThat(scopes).as(one.id() + " at " + place).contains(Scope.TWO);
                }
            }
        }
    }

    @Test
    void every_default_names_a_table_and_all_of_its_keys() {
        var factors = Factors.standard();
        for (var name : inputs()) {
            if (name instanceof Input.Figure<?> figure && figure.fallback() instanceof Default.FromTable table) {
                var first = factors.list(table.table()).getFirst();

                assertThat(table.keys())
                        .extracting(Default.Key::column)
                        .containsExactlyInAnyOrderElementsOf(first.keys().keySet());
            }
        }
    }

    @Test
    void every_word_is_there_in_both_languages_and_none_is_left_over() {
        var keys = new TreeSet<String>();
        for (var method : Methods.list()) {
            var one = method.descriptor();
            keys.add(one.titleKey());
            keys.add(one.validityKey());
            one.lines().forEach(line -> keys.add("calc.output." + line));
            one.figures().forEach(figure -> keys.add("calc.output." + figure.name()));
        }
        inputs().forEach(input -> keys.add("calc.input." + input.name()));
        sources()
                .forEach(source -> ISSUE.matcher(source).results().forEach(found -> {
                    keys.add(found.group(1));
                    keys.add(found.group(1) + ".remedy");
                }));

        assertThat(words("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(words("zh").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void both_languages_quote_the_same_arguments() {
        var argument = Pattern.compile("\\{\\d}");
        var english = words("en");
        var chinese = words("zh");
        for (var key : english.stringPropertyNames()) {
            var quoted = argument.matcher(english.getProperty(key))
                    .results()
                    .map(found -> found.group())
                    .toList();

            assertThat(argument.matcher(chinese.getProperty(key)).results().map(found -> found.group()))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(quoted);
        }
    }

    @Test
    void the_javadoc_of_a_method_says_what_its_descriptor_says() {
        var prose = sources().stream()
                .map(source -> source.replaceAll("\\n\\s*/// ?", " ").replaceAll("\\s+", " "))
                .toList();
        for (var method : Methods.list()) {
            var one = method.descriptor();
            var validity = words("en").getProperty(one.validityKey());

            assertThat(prose)
                    .as(one.id())
                    .anyMatch(text -> text.contains("*Equation:* " + one.equation() + " - *Source:* ")
                            && text.contains("*Source:* " + one.source().source() + ", "
                                    + one.source().locator() + " - *Valid for:* ")
                            && text.contains("*Valid for:* " + validity + " - *Units:* "));
        }
    }

    private static List<Input<?>> inputs() {
        return Methods.list().stream()
                .flatMap(method -> method.descriptor().inputs().stream())
                .flatMap(input -> input instanceof Input.Rows rows
                        ? Stream.concat(Stream.of(input), rows.columns().stream())
                        : Stream.of(input))
                .toList();
    }

    private static List<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(DescriptorsTest::text)
                    .toList();
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

    private static Properties words(String language) {
        var properties = new Properties();
        var name = "/org/mutirao/calc/messages_" + language + ".properties";
        try (var stream = DescriptorsTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(requireNonNull(stream, name), UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
