// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.calc.Cases;
import org.mutirao.calc.Seeds;
import org.mutirao.calc.reference.CsvTable;

class TotalsTest {

    @TestFactory
    Stream<DynamicTest> published_totals_are_reproduced_to_the_tonne() {
        return Cases.files("gpc-1.1/totals", table -> {
            var cells = new EnumMap<GpcCell, CellEntry>(GpcCell.class);
            rows(table, "cell").forEach(row -> Fixtures.put(cells, row.text("name"), row.text("value")));

            var totals = Totals.of(new GpcInventory(cells));

            rows(table, "total").forEach(row -> check(row, totals.get(Level.valueOf(row.text("name")))));
            rows(table, "sector").forEach(row -> {
                var schemeAndSector = row.text("name").split("/", -1);
                check(row, totals.bySector(Level.valueOf(schemeAndSector[0])).get(Sector.valueOf(schemeAndSector[1])));
            });
        });
    }

    private static Stream<CsvTable.Row> rows(CsvTable table, String kind) {
        return table.rows().stream().filter(row -> row.text("kind").equals(kind));
    }

    private static void check(CsvTable.Row row, @Nullable Total total) {
        requireNonNull(total, row.text("name"));
        if (row.text("value").equals("none")) {
            assertThat(total.tonnes()).as(row.text("name")).isEmpty();
        } else {
            assertThat(total.tonnes().orElseThrow())
                    .as(row.text("name"))
                    .isCloseTo(row.number("value"), within(row.number("tolerance")));
        }
    }

    @Test
    void missing_is_not_zero() {
        var totals = Totals.of(Fixtures.inventory("I.1.1", "NE", "I.1.2", "NO"));

        assertThat(totals.basic().tonnes()).isEmpty();
        assertThat(totals.basic().notEstimated()).containsExactly(GpcCell.I_1_1);
        assertThat(totals.basic().notOccurring()).containsExactly(GpcCell.I_1_2);
        assertThat(totals.basic().unset()).hasSize(30);
    }

    @Test
    void a_stated_zero_is_zero() {
        assertThat(Totals.of(Fixtures.inventory("I.1.1", "0")).basic().tonnes()).isEqualTo(OptionalDouble.of(0));
    }

    @Test
    void confidential_cells_are_left_out_and_said() {
        var basic = Totals.of(Fixtures.inventory("I.1.1", "10", "I.8.1", "C")).basic();

        assertThat(basic.tonnes()).hasValue(10);
        assertThat(basic.confidential()).containsExactly(GpcCell.I_8_1);
        assertThat(basic.isComplete()).isFalse();
    }

    @Test
    void power_for_the_grid_counts_in_the_territory_and_not_in_basic() {
        var totals = Totals.of(Fixtures.inventory("I.1.2", "7", "I.4.4", "100"));

        assertThat(totals.basic().tonnes()).hasValue(7);
        assertThat(totals.basicPlus().tonnes()).hasValue(7);
        assertThat(totals.territorial().tonnes()).hasValue(100);
    }

    @Test
    void waste_sent_away_counts_for_the_city_and_waste_taken_in_for_the_territory() {
        var totals = Totals.of(Fixtures.inventory("III.1.1", "1", "III.1.2", "20", "III.1.3", "300"));

        assertThat(totals.basic().tonnes()).hasValue(21);
        assertThat(totals.territorial().tonnes()).hasValue(301);
        assertThat(totals.byScope().get(Scope.THREE)).extracting(Total::tonnes).isEqualTo(OptionalDouble.of(20));
    }

    @Test
    void removals_lower_basic_plus() {
        assertThat(Totals.of(Fixtures.inventory("I.1.1", "100", "V.2", "-30"))
                        .basicPlus()
                        .tonnes())
                .hasValue(70);
    }

    @Test
    void a_scheme_has_only_the_sectors_that_have_cells_in_it() {
        var totals = Totals.of(Fixtures.inventory());

        assertThat(totals.bySector(Level.BASIC))
                .containsOnlyKeys(Sector.STATIONARY_ENERGY, Sector.TRANSPORT, Sector.WASTE);
        assertThat(totals.bySector(Level.OTHER_SCOPE_3)).containsOnlyKeys(Sector.values());
    }

    @Test
    void a_total_can_be_added_up_by_hand() {
        var trace = Totals.explain(Fixtures.inventory("I.1.1", "10", "I.1.2", "5", "II.1.1", "NE"), Level.BASIC);

        assertThat(trace.value()).hasValue(15);
        assertThat(trace.citations()).isNotEmpty();
        assertThat(trace.inputs()).hasSize(3);
        assertThat(trace.inputs().getFirst().value()).hasValue(15);
        assertThat(trace.inputs().getFirst().inputs().getFirst().label()).isEqualTo("I.1.1");
        assertThat(trace.inputs().get(1).value()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void every_cell_of_a_total_is_accounted_for_once(long seed) {
        var totals = Totals.of(Fixtures.random(seed));

        for (var scheme : Level.values()) {
            var total = totals.get(scheme);
            long cells = Arrays.stream(GpcCell.values()).filter(scheme::counts).count();
            assertThat(total.numericCells()
                            + total.notOccurring().size()
                            + total.elsewhere().size()
                            + total.confidential().size()
                            + total.notEstimated().size()
                            + total.unset().size())
                    .isEqualTo((int) cells);
        }
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void sectors_add_up_to_the_total_of_their_scheme(long seed) {
        var totals = Totals.of(Fixtures.random(seed));

        for (var scheme : Level.values()) {
            double sectors = totals.bySector(scheme).values().stream()
                    .mapToDouble(total -> total.tonnes().orElse(0))
                    .sum();
            assertThat(sectors).isCloseTo(totals.get(scheme).tonnes().orElse(0), within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void the_territorial_total_is_the_sum_of_scope_1(long seed) {
        var totals = Totals.of(Fixtures.random(seed));

        assertThat(totals.byScope().get(Scope.ONE)).isEqualTo(totals.territorial());
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void a_tonne_more_in_one_cell_is_a_tonne_more_in_each_total_that_counts_it(long seed) {
        var inventory = Fixtures.random(seed);
        for (var cell : GpcCell.values()) {
            var before = Totals.of(with(inventory, cell, 1000));
            var after = Totals.of(with(inventory, cell, 1001));

            for (var scheme : Level.values()) {
                double change = after.get(scheme).tonnes().orElse(0)
                        - before.get(scheme).tonnes().orElse(0);
                assertThat(change).isCloseTo(scheme.counts(cell) ? 1 : 0, within(1e-6));
            }
        }
    }

    private static GpcInventory with(GpcInventory inventory, GpcCell cell, double tonnes) {
        var cells = new EnumMap<>(inventory.cells());
        cells.put(cell, new CellEntry(new CellValue.Stated(tonnes), ""));
        return new GpcInventory(cells);
    }
}
