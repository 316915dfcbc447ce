// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.cli.InventoryFiles.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// One crippled file for each mistake that a fact about the city can hold, with the whole message that a
/// person gets in either language; and what the review makes of facts that are sound.
class FactMessagesTest {

    private static final String HEADING = "kind,name,year,level,population,area km2,fact,of,value,source";
    private static final String CITY = "city,Testby,2019,BASIC,1000,2,,,,";

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> each_mistake_has_its_exact_message_in_both_languages_and_is_left_out() {
        return CrippledFiles.tests("check", folder, files(), "/fact-messages.csv");
    }

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("unknown fact", facts(fact("households", "", "2019", "400")));
        files.put("of nothing", facts(fact("census", "I.1.1", "2019", "1000 person")));
        files.put("of another", facts(fact("supplied", "coal", "2019", "5 TJ")));
        files.put("of what", facts(fact("supplied", "", "2019", "5 TJ")));
        files.put("no year", facts(fact("census", "", "", "1000 person")));
        files.put("another year", facts(fact("cars", "", "2018", "300 item")));
        files.put("no value", facts(fact("census", "", "2019", "")));
        files.put("no unit", facts(fact("waste-generated", "", "2019", "400")));
        files.put("wrong unit", facts(fact("waste-generated", "", "2019", "400 m3")));
        files.put("unknown unit", facts(fact("waste-generated", "", "2019", "400 bins")));
        files.put("decimal comma", facts(fact("waste-generated", "", "2019", "\"400,5 t\"")));
        files.put("too large", facts(fact("waste-generated", "", "2019", "1e308 Mt")));
        files.put("zero", facts(fact("boundary-area", "", "2019", "0 km2")));
        files.put("negative", facts(fact("waste-recycled", "", "2019", "-4 t")));
        files.put("word", facts(fact("scaled", "I.1.1", "2018", "money")));
        files.put("no source", facts("fact,,2019,,,,census,,1000 person,"));
        files.put("twice", facts(fact("census", "", "2019", "1000 person"), fact("census", "", "2019", "1001 person")));
        files.put("none with a value", facts(fact("plant", "none", "2019", "The works")));
        files.put(
                "none beside", facts(fact("plant", "none", "2019", ""), fact("plant", "cement", "2019", "The works")));
        files.put("half a base year", facts(fact("base-year-change", "", "2010", "4 %")));
        return files;
    }

    @Test
    void a_rule_judges_what_the_file_tells_and_names_what_it_does_not() throws IOException {
        var without = check(facts());
        var sound =
                check(facts(fact("census", "", "2019", "1010 person"), fact("boundary-area", "", "2018", "205 ha")));
        var off = check(facts(
                fact("census", "", "2010", "700 person"),
                fact("census", "", "2020", "800 person"),
                fact("boundary-area", "", "2018", "200 ha")));

        assertThat(without).contains("Q17,", "not checked", "census counts before and after the year");
        assertThat(sound).contains("passed").doesNotContain("WARNING", "not checked");
        assertThat(off).contains("WARNING", "differs from the census, 790");
    }

    @Test
    void that_there_is_none_is_a_fact_and_silence_is_not() throws IOException {
        var silent = lines(HEADING, CITY);
        var none = facts(fact("scaled", "none", "2019", ""));

        assertThat(line("Q39", silent)).contains("not checked");
        assertThat(line("Q39", none)).contains("passed");
    }

    private String check(byte[] file) throws IOException {
        return line("Q17", file);
    }

    private String line(String rule, byte[] file) throws IOException {
        var path = Files.write(folder.resolve("facts.csv"), file).toString();
        var ran = CommandLineRun.of("inventory", "check", path, "--format", "csv");
        return ran.out()
                .lines()
                .filter(line -> line.startsWith(rule + ","))
                .findFirst()
                .orElse("");
    }

    private static String fact(String fact, String of, String year, String value) {
        return "fact,," + year + ",,,," + fact + "," + of + "," + value + ",Statistical office";
    }

    private static byte[] facts(String... facts) {
        return lines(
                Stream.concat(Stream.of(HEADING, CITY), Arrays.stream(facts)).toArray(String[]::new));
    }
}
