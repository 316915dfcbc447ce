// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;
import org.mutirao.calc.words.MethodWords.Naming;

class MethodWordsTest {

    /// A formula or another name that is the same in every language.
    private static final Pattern A_NAME = Pattern.compile("[A-Z.]");

    private final MethodWords english = MethodWords.of("en");
    private final MethodWords chinese = MethodWords.of("zh");

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(keys("zh")).isEqualTo(keys("en"));
    }

    @Test
    void an_option_is_called_by_its_own_word_then_by_the_name_of_the_fuel() {
        assertThat(english.option("technology", "gas-diesel-oil")).isEqualTo("diesel");
        assertThat(english.option("fuel", "gas-diesel-oil")).isEqualTo("Gas/diesel oil");
        assertThat(chinese.option("user", "residential")).isEqualTo("居民");
        assertThat(chinese.option("agent", "HFC-134a")).isEqualTo("HFC-134a");
    }

    @Test
    void every_option_table_and_column_of_a_default_has_words() throws IOException {
        var words = keys("en");
        var fuels = CsvTable.resource("/reference/factors/fuels.csv").rows().stream()
                .map(row -> row.text("id"))
                .collect(Collectors.toSet());
        var wordless = new TreeSet<String>();
        inputs().forEach(input -> {
            switch (input) {
                case Input.Choice<?> choice ->
                    choice.ids().stream()
                            .filter(id -> !A_NAME.matcher(id).find() && !fuels.contains(id))
                            .filter(id -> !words.contains("calc.option." + id))
                            .map(id -> "calc.option." + choice.name() + "." + id)
                            .forEach(wordless::add);
                case Input.Figure<?> figure -> {
                    if (figure.fallback() instanceof Default.FromTable table) {
                        wordless.add("calc.table." + table.table());
                        table.keys().forEach(key -> wordless.add("calc.column." + key.column()));
                    }
                }
                case Input.Amount amount -> {}
                case Input.Year year -> {}
                case Input.Rows rows -> {}
            }
        });
        wordless.removeAll(words);

        assertThat(wordless).isEmpty();
    }

    private static Stream<Input<?>> inputs() {
        return Methods.list().stream()
                .flatMap(method -> method.descriptor().inputs().stream())
                .flatMap(input -> input instanceof Input.Rows rows
                        ? Stream.concat(Stream.of(input), rows.columns().stream())
                        : Stream.of(input));
    }

    @Test
    void a_condition_names_ids_for_files_and_words_for_people() {
        var basis = Methods.find("ipcc2006-stationary-combustion").orElseThrow().descriptor().inputs().stream()
                .filter(input -> input.name().equals("netPerGross"))
                .map(Input::need)
                .findFirst()
                .orElseThrow();

        assertThat(english.need(basis, Naming.IDS)).isEqualTo("if basis is gross");
        assertThat(english.need(basis, Naming.WORDS)).startsWith("if Whether the energy is net or gross is gross");
    }

    @Test
    void an_input_that_hangs_on_the_unit_of_another_names_its_units() {
        var value = input("ipcc2006-stationary-combustion", "netCalorificValue");

        assertThat(english.need(value.need(), Naming.IDS)).isEqualTo("if amount is in m3, t");
        assertThat(english.need(value.need(), Naming.WORDS)).isEqualTo("if Amount of fuel is in m3, t");
    }

    @Test
    void a_default_of_a_table_says_by_what_it_is_chosen() {
        var factor = (Input.Figure<?>) input("ipcc2006-stationary-combustion", "ch4Factor");

        assertThat(english.fallback((Default.FromTable) factor.fallback()))
                .isEqualTo("stationary.csv by ‹fuel›, ‹user›, CH4");
    }

    @Test
    void what_somebody_wrote_is_quoted_as_it_was_written() {
        var issue = Issue.of(Severity.ERROR, "calc.issue.unit.unknown", "user");

        assertThat(english.message(issue, Naming.WORDS)).contains("“user”");
    }

    private static Input<?> input(String method, String name) {
        return Methods.find(method).orElseThrow().descriptor().inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bounds_without_a_meant_upper_end_show_the_lower_only() {
        assertThat(english.bounds(Bounds.nonNegative(), number -> "0")).isEqualTo("from 0");
        assertThat(english.bounds(Bounds.fraction(), number -> number == 0 ? "0" : "1"))
                .isEqualTo("from 0 to 1");
    }

    @Test
    void an_issue_names_inputs_as_its_reader_knows_them() {
        var issue = Issue.of(Severity.ERROR, "calc.issue.input.missing", "user", "commercial, residential");

        assertThat(english.message(issue, Naming.IDS)).isEqualTo("user is missing.");
        assertThat(english.message(issue, Naming.WORDS)).isEqualTo("Who burns it is missing.");
        assertThat(english.remedy(issue, Naming.WORDS)).contains("shops, offices", "households");
    }

    private static Set<String> keys(String language) throws IOException {
        var properties = new Properties();
        var name = "/org/mutirao/calc/words_" + language + ".properties";
        try (var stream = MethodWordsTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(requireNonNull(stream, name), UTF_8));
        }
        return properties.stringPropertyNames();
    }
}
