// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.cli.InventoryFiles.CITY;
import static org.mutirao.cli.InventoryFiles.HEADING;
import static org.mutirao.cli.InventoryFiles.burned;
import static org.mutirao.cli.InventoryFiles.csv;
import static org.mutirao.cli.InventoryFiles.lines;
import static org.mutirao.cli.InventoryFiles.used;
import static org.mutirao.cli.InventoryFiles.workbook;

import java.io.IOException;
import java.nio.charset.Charset;
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
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// One crippled file for each kind of mistake, with the whole message that a person gets in either
/// language.
class InventoryMessagesTest {

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> each_kind_of_mistake_has_its_exact_message_in_both_languages() {
        return CrippledFiles.tests("compute", folder, files(), "/inventory-messages.csv");
    }

    static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("decimal comma", csv(burned("natural-gas", "1,5 TJ")));
        files.put("thousands separator", csv(burned("natural-gas", "1 500 TJ")));
        files.put("text in a number", csv(burned("natural-gas", "about 700 TJ")));
        files.put("missing unit", csv(burned("natural-gas", "700")));
        files.put("unknown unit", csv(burned("natural-gas", "700 bottles")));
        files.put("wrong dimension", csv(burned("natural-gas", "700 km")));
        files.put("unknown fuel", csv(burned("gaz", "700 TJ")));
        files.put("negative amount", csv(burned("natural-gas", "-700 TJ")));
        files.put("percentage over 100", csv(used("5 MWh", "120 %")));
        files.put("duplicate rows", csv(burned("natural-gas", "7 TJ"), burned("natural-gas", "7 TJ")));
        files.put("year out of range", lines(HEADING, CITY.replace("2019", "219")));
        files.put("unknown level", lines(HEADING, CITY.replace("BASIC", "basic")));
        files.put("no city", lines(HEADING, burned("natural-gas", "7 TJ")));
        files.put("unknown method", csv("row,,,,I.1,guess,,,,,,,,,"));
        files.put("wrong place", csv(burned("natural-gas", "7 TJ").replace("I.1", "II.1")));
        files.put("unknown input", csv("row,x,,,I.1,ipcc2006-stationary-combustion,wood,residential,7 TJ,,,,,,"));
        files.put("no notation key", csv("cell,,,,,,,,,,,I.1.1,NA,,"));
        files.put("no such cell", csv("cell,,,,,,,,,,,I.9.1,NO,,"));
        files.put("key beside rows", csv(burned("natural-gas", "7 TJ"), "cell,,,,,,,,,,,I.1.1,NO,,"));
        files.put("record alone", csv("+,,,,,,,,,,,,,,"));
        files.put("unknown kind", csv("line,,,,,,,,,,,,,,"));
        files.put("formula", workbook(sheet -> sheet.formula(4, 3, "A1+1")));
        files.put("merged cells", workbook(sheet -> sheet.range(5, 0, 6, 1).merge()));
        files.put("percent format", workbook(sheet -> {
            sheet.value(4, 3, 0.5);
            sheet.style(4, 3).format("0%").set();
        }));
        files.put("date format", workbook(sheet -> {
            sheet.value(4, 3, 45000);
            sheet.style(4, 3).format("yyyy-mm-dd").set();
        }));
        files.put("true in a number", workbook(sheet -> sheet.value(4, 3, true)));
        files.put("too many rows", lines("{\"rows\": [" + "{},".repeat(100_000) + "{}]}"));
        files.put("empty", new byte[0]);
        files.put("utf-16", text(UTF_16));
        files.put("gbk", text(Charset.forName("GBK")));
        files.put("semicolons", new String(csv(), UTF_8).replace(',', ';').getBytes(UTF_8));
        files.put("open quote", csv("row,\"I.1"));
        files.put("too few fields", csv("row,I.1"));
        files.put("cut json", lines("{\"city\": {\"name\": \"Testby\""));
        files.put("old excel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        files.put("cut workbook", cut(workbook(sheet -> {})));
        return files;
    }

    @Test
    void two_factors_that_match_are_an_error_that_names_both() {
        // the tables of the product hold no such pair, so that no file can lead to it
        var issue = Issue.of(Severity.ERROR, "calc.issue.factor.ambiguous", "grid", "grid.one, grid.other");

        assertThat(new CalcWords(CalcWords.Language.EN).issue(issue))
                .isEqualTo("[error] Several factors of the table grid apply: grid.one, grid.other."
                        + " Name the region more exactly, or enter the factor.");
    }

    @Test
    void what_is_only_unusual_is_computed() throws IOException {
        var file = Files.write(folder.resolve("sound.xlsx"), workbook(sheet -> {}));

        var ran = CommandLineRun.of("inventory", "compute", file.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("I.1.1    562.665");
        assertThat(ran.code()).isZero();
    }

    private static byte[] text(Charset charset) {
        return (HEADING + "\n" + CITY.replace("Testby", "示例市") + "\n").getBytes(charset);
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
