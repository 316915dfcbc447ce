// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.calc.inventory.review.OutsideFigure;

class FactKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_fact_is_explained_in_both_languages_and_nothing_else_is(String language) throws IOException {
        var words = new Properties();
        var name = "messages_" + language + ".properties";
        try (var stream = requireNonNull(InventoryWorkbook.class.getResourceAsStream(name))) {
            words.load(new InputStreamReader(stream, UTF_8));
        }

        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("inventory.template.fact."))
                        .map(key -> key.substring("inventory.template.fact.".length())))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FactKind.values()).map(FactKind::word).toList());
    }

    @Test
    void the_guide_names_every_fact_with_its_rules() throws IOException {
        var guide = Files.readString(Path.of("..", "docs", "guides", "inventory-file.md"));

        assertThat(FactKind.values())
                .allSatisfy(kind -> assertThat(guide).contains("| `" + kind.word() + "` |"))
                .allSatisfy(kind -> assertThat(guide.lines()
                                .filter(line -> line.startsWith("| `" + kind.word() + "` |"))
                                .toList())
                        .singleElement()
                        .asString()
                        .endsWith("| " + FactSheet.rules(kind) + " |"));
    }

    @ParameterizedTest
    @EnumSource(OutsideFigure.class)
    void every_figure_that_rules_read_can_be_told_in_a_file(OutsideFigure figure) {
        var word = FactKind.id(figure);
        boolean supplied = word.endsWith("-supplied");
        var kind = FactKind.find(supplied ? "supplied" : word).orElseThrow();
        var of = supplied ? word.replace("-supplied", "") : "";
        var unit = ((FactKind.Measured) kind.value()).unit().id();
        var csv = "kind,name,year,level,fact,of,value,source\ncity,Testby,2019,BASIC,,,,\nfact,,2019,," + kind.word()
                + "," + of + ",7 " + unit + ",Statistical office\n";

        var read = InventoryFile.read(csv.getBytes(UTF_8), "a.csv");

        assertThat(read.issues()).isEmpty();
        assertThat(read.value().orElseThrow().known().figures()).containsOnlyKeys(figure);
    }
}
