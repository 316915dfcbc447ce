// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.reference.CsvTable;

/// The rules that each row of `reference/factors` obeys.
class FactorTablesTest {

    private static final Path FOLDER = Path.of("../reference/factors");
    private static final Set<String> NOT_FACTORS = Set.of("version", "fuels");

    static List<String> tables() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .filter(name -> !NOT_FACTORS.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_row_has_source_unit_and_a_range_that_holds_its_value() {
        return tables().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var table = CsvTable.resource("/reference/factors/" + name + ".csv");
                    assertThat(table.columns()).containsAll(FactorTable.COMMON);
                    table.rows().forEach(FactorTablesTest::check);
                    assertThat(FactorTable.of(table, name).factors()).isNotEmpty();
                }));
    }

    private static void check(CsvTable.Row row) {
        var id = row.text("id");
        assertThat(row.text("source")).as(id).isNotBlank();
        assertThat(row.text("source_locator")).as(id).isNotBlank();
        assertThat(row.text("quality")).as(id).isIn("H", "M", "L");
        assertThat(row.text("profile")).as(id).isIn("", "IPCC2006", "IPCC2019");
        assertThat(row.text("region")).as(id).matches("world|country/[A-Z]{3}|region/[A-Za-z-]+|city/.+");
        assertThat(row.text("distribution")).as(id).isIn("", "normal", "lognormal", "triangular", "uniform", "beta");
        assertThat(row.find("uncertainty_low").isPresent())
                .as(id)
                .isEqualTo(row.find("uncertainty_high").isPresent());
        row.findNumber("uncertainty_low")
                .ifPresent(
                        low -> assertThat(row.number("value")).as(id).isBetween(low, row.number("uncertainty_high")));
    }

    @TestFactory
    Stream<DynamicTest> no_two_rows_say_the_same_thing() {
        return tables().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var seen = new HashSet<List<Object>>();
                    FactorTable.of(CsvTable.resource("/reference/factors/" + name + ".csv"), name)
                            .factors()
                            .forEach(factor -> assertThat(seen.add(List.of(
                                            factor.keys(),
                                            factor.region(),
                                            factor.from(),
                                            factor.to(),
                                            factor.profile())))
                                    .as(factor.id())
                                    .isTrue());
                }));
    }

    @Test
    void every_gas_has_a_potential_in_the_fifth_and_sixth_report() {
        for (var set : List.of("AR5", "AR5-feedback", "AR6")) {
            assertThat(Gas.values())
                    .allMatch(gas -> GwpSet.find(set).orElseThrow().find(gas).isPresent());
        }
        assertThat(GwpSet.find("AR2").orElseThrow().find(Gas.NF3)).isEmpty();
    }

    @Test
    void the_dataset_has_a_version() {
        assertThat(Factors.standard().version()).isEqualTo("factors@2026.1");
    }
}
