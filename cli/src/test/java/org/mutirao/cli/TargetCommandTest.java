// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetCommandTest {

    private static final String CITY = "year,tonnes,population,gdp,energy,uncertainty\n"
            + "2015,5200000,980000,30000000000,60000,8\n"
            + "2018,5000000,1000000,33000000000,61000,8\n"
            + "2019,4900000,,,,\n"
            + "2021,4600000,1020000,36000000000,58000,7\n";

    @TempDir
    private Path folder = Path.of("");

    private record Ran(int code, String out, String err) {}

    @Test
    void a_budget_is_told_with_what_it_takes_for_granted() throws IOException {
        var ran = run("target", "budget", file(CITY));

        assertThat(ran.code).isZero();
        assertThat(ran.out)
                .contains("World's remaining budget", "130", "Used up on", "ESSD 17, 2641")
                .contains("* Everybody has the same right", "* The budget starts after the latest inventory")
                .doesNotContain("calc.", "cli.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "paths", "gap", "trend", "range"})
    void every_command_answers_in_both_languages_and_all_formats(String command) throws IOException {
        for (var language : new String[] {"en", "zh"}) {
            for (var format : new String[] {"table", "json", "csv"}) {
                var ran =
                        run("target", command, file(CITY), "--hdi", "0.9", "--format", format, "--language", language);

                assertThat(ran.code).isZero();
                assertThat(ran.err).isEmpty();
                assertThat(ran.out).isNotBlank().doesNotContain("calc.target", "cli.target", "NaN", "UNKNOWN,UNKNOWN");
            }
        }
    }

    @Test
    void paths_hold_each_year_and_programs_get_twelve_digits() throws IOException {
        var ran = run("target", "paths", file(CITY), "--until", "2030", "--format", "csv");

        assertThat(ran.out).startsWith("year,inventory,trend,linear,exponential\r\n2015,5200000,,,\r\n2016,,,,\r\n");
        assertThat(ran.out.lines()).hasSize(17);
        assertThat(ran.out).contains("2022,,4");
    }

    @Test
    void a_trend_tells_what_people_wealth_energy_and_carbon_did() throws IOException {
        var ran = run("target", "trend", file(CITY), "--target", "2500000", "--format", "csv");

        assertThat(ran.out)
                .contains("effect.population,", "effect.total,-600000,", "chance,", "fit,LEAST_SQUARES,")
                .contains("span,\"2015–2021, n = 4\"");
    }

    @Test
    void a_range_says_of_each_approach_what_it_assumes_and_what_it_is_not() throws IOException {
        var ran = run("target", "range", file(CITY), "--format", "json");

        assertThat(ran.out)
                .contains("\"approach\": \"RACE_TO_ZERO\"", "\"assumes\"", "\"isnot\"", "HDI_MISSING")
                .contains("22 Gt for the members are two separate checks");
    }

    @Test
    void what_is_not_known_is_an_answer_with_its_reason_and_never_a_number() throws IOException {
        var ran = run("target", "budget", file("year,tonnes\n2021,5\n"), "--format", "csv");
        var one = run("target", "trend", file("year,tonnes\n2021,5\n"));
        var none = run("target", "gap", file("year,tonnes,population\n"), "--language", "zh");

        assertThat(ran.code).isZero();
        assertThat(ran.out).isEqualTo("what,value,unit,remark\r\nbudget,UNKNOWN,,POPULATION_MISSING 2021\r\n");
        assertThat(one.out).contains("UNKNOWN", "There is only one year, and a change needs two. (2021)");
        assertThat(none.out).contains("UNKNOWN", "没有任何年份的排放数据");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year;2020 | has no column tonnes",
                "year,tonnes,colour;2020,5,red | “colour”",
                "year,tonnes;2020,5;2020,6 | the year 2020 occurs twice",
                "year,tonnes;soon,5 | “soon” is not a whole number",
                "year,tonnes;20,5 | 20 is not a year",
                "year,tonnes;2020,many | “many” is not a number",
                "year,tonnes;2020,5,2 | 3 cells where the heading has 2",
                "year,tonnes,population;2020,5,-7 | is below zero"
            })
    void a_file_that_cannot_be_read_is_refused_with_line_and_column(String text, String message) throws IOException {
        var ran = run("target", "budget", file(text.replace(';', '\n') + "\n"));

        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.out).isEmpty();
        assertThat(ran.err).contains(message).doesNotContain("Exception", "\tat ");
    }

    @Test
    void mistakes_of_the_command_line_are_told_apart_from_those_of_the_file() throws IOException {
        assertThat(run("target").code).isEqualTo(2);
        assertThat(run("target", "budget", file(CITY), "--share", "luck").code).isEqualTo(2);
        assertThat(run("target", "budget", "nowhere.csv").err).contains("There is no file nowhere.csv");
        assertThat(run("target", "--help").out).contains("Example:", "year,tonnes,population", "95 % interval");
    }

    @Test
    void every_word_of_the_command_line_is_there_in_both_languages_and_used() throws IOException {
        var english = words("en");
        var sources = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }

        assertThat(new TreeSet<>(words("zh").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(sources)
                        .containsPattern(
                                "\"" + Pattern.quote(key.replaceAll("^cli\\.target\\.(column|what)\\.", "")) + "\""));
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        var file = Path.of("src/main/resources/org/mutirao/cli/messages_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("city.csv"), text).toString();
    }

    private static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = System.out;
        var errBefore = System.err;
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        try {
            int code = Main.run(arguments);
            return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
        } finally {
            System.setOut(before);
            System.setErr(errBefore);
        }
    }
}
