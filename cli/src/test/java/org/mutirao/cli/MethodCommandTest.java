// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.calc.inventory.catalogue.Methods;

class MethodCommandTest {

    private static final String GAS =
            "{\"setting\": {\"year\": 2019, \"gwp\": \"AR5\"}, \"input\": {\"fuel\": \"natural-gas\","
                    + " \"user\": \"commercial\", \"amount\": {\"value\": \"1000000 m3\", \"uncertainty\": \"5 %\"}}}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_method_runs_on_a_file_and_explains_itself() throws IOException {
        var ran = run("method", "run", "ipcc2006-stationary-combustion", "--input", file(GAS));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("1890.55", "t CO2e AR5", "V × ρ × NCV", "ncv.natural-gas", "factors@2026.1");
    }

    @Test
    void programs_get_json_with_twelve_digits_and_csv() throws IOException {
        var json = run("method", "run", "ipcc2006-stationary-combustion", "--input", file(GAS), "--format", "json");
        var csv = run("method", "run", "ipcc2006-stationary-combustion", "--input", file(GAS), "--format", "csv");

        assertThat(json.out()).contains("\"value\": 1890.5544", "\"gwp\": \"AR5\"", "\"trace\"");
        assertThat(csv.out())
                .startsWith("line,what,value,unit,lower_95,upper_95\r\n")
                .contains("scope1,CO2,1884.96,t,");
    }

    @Test
    void a_default_uncertainty_is_named_with_its_source_and_gives_way_to_a_stated_one() throws IOException {
        var unstated = GAS.replace(", \"uncertainty\": \"5 %\"", "");
        var stated = run("method", "run", "ipcc2006-stationary-combustion", "--input", file(GAS));
        var assumed = run("method", "run", "ipcc2006-stationary-combustion", "--input", file(unstated));
        var json =
                run("method", "run", "ipcc2006-stationary-combustion", "--input", file(unstated), "--format", "json");

        assertThat(assumed.out()).contains("Default uncertainties", "±10 %", "Vol. 2, Ch. 2, Table 2.15", "oxidation");
        assertThat(stated.out()).doesNotContain("±10 %");
        assertThat(json.out())
                .contains("\"default\": \"uncertainty.I.1.activity\"", "\"belowPercent\": 10", "\"oxidation\"");
    }

    @Test
    void place_and_grades_decide_which_default_stands_in() throws IOException {
        var input = GAS.replace(", \"uncertainty\": \"5 %\"", "");
        var industry = input.replace("{\"setting\"", "{\"place\": \"I.3\", \"setting\"");
        var other = input.replace("{\"setting\"", "{\"place\": \"I.6\", \"activityQuality\": \"L\", \"setting\"");
        var nowhere = input.replace("{\"setting\"", "{\"place\": \"V.1\", \"setting\"");

        assertThat(run("method", "run", "ipcc2006-stationary-combustion", "--input", file(industry))
                        .out())
                .contains("±5 %");
        assertThat(run("method", "run", "ipcc2006-stationary-combustion", "--input", file(other))
                        .out())
                .contains("±40 %");
        assertThat(run("method", "run", "ipcc2006-stationary-combustion", "--input", file(nowhere))
                        .err())
                .contains("I.1, I.2");
    }

    @Test
    void every_problem_of_the_input_is_said_at_once_with_its_remedy() throws IOException {
        var input = "{\"setting\": {\"year\": 2019}, \"input\": {\"fuel\": \"gas\", \"amount\": 5}}";

        var ran = run("method", "run", "ipcc2006-stationary-combustion", "--input", file(input));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("fuel: “gas” is not an option", "amount has no unit", "user is missing", "Add one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"setting\": {\"year\": 2019}}",
                "{\"setting\": {\"year\": \"soon\"}, \"input\": {}}",
                "{\"setting\": {\"year\": 2019, \"year\": 2020}, \"input\": {}}",
                "{\"setting\": {\"year\": 2019, \"colour\": \"red\"}, \"input\": {}}",
                "{\"setting\": {\"year\": 2019}, \"input\": {\"fuel\": null}}",
                "{\"setting\": {\"year\": 2019}, \"input\": {\"fuel\": true}}",
                "{\"setting\": {\"year\": 2019}, \"input\": {}} {}"
            })
    void what_is_not_the_json_of_a_method_is_refused_in_one_sentence(String text) throws IOException {
        var ran = run("method", "run", "ipcc2006-stationary-combustion", "--input", file(text));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void an_unknown_method_and_a_missing_option_are_mistakes_of_the_command_line() {
        assertThat(run("method", "run", "none", "--input", "-").code()).isEqualTo(2);
        assertThat(run("method", "run", "gpc-gas-loss").code()).isEqualTo(2);
        assertThat(run("method").code()).isEqualTo(2);
    }

    @Test
    void a_missing_file_is_said_by_name() {
        var ran = run("method", "run", "gpc-gas-loss", "--input", "nowhere.json");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("nowhere.json");
    }

    @Test
    void every_method_is_listed_and_shown_in_both_languages_and_all_formats() {
        for (var method : Methods.list()) {
            var id = method.descriptor().id();
            assertThat(run("method", "list").out()).contains(id);
            for (var language : new String[] {"en", "zh"}) {
                for (var format : new String[] {"table", "json", "csv"}) {
                    var shown = run("method", "show", id, "--language", language, "--format", format);

                    assertThat(shown.code()).isZero();
                    assertThat(shown.out())
                            .contains(method.descriptor().inputs().getFirst().name())
                            .doesNotContain("calc.");
                }
            }
        }
    }

    @Test
    void help_holds_an_example() {
        assertThat(run("method", "run", "--help").out()).contains("Example", "mutirao method run");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("input.json"), text).toString();
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(arguments);
    }
}
