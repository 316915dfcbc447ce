// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Findings.assertUnknown;
import static org.mutirao.calc.target.Findings.known;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mutirao.calc.Cases;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.target.Reason;

class GlobalBudgetsTest {

    @TestFactory
    Stream<DynamicTest> a_budget_is_the_one_that_its_edition_prints() {
        return Cases.rows("ipcc-budgets", "title", GlobalBudgetsTest::check);
    }

    private static void check(CsvTable.Row row) {
        var budget =
                known(GlobalBudgets.find(row.text("edition"), row.number("temperature"), row.integer("probability")));

        assertThat(budget.gigatonnesCo2()).isEqualTo(row.number("gigatonnes"));
        assertThat(budget.starts()).isEqualTo(row.integer("starts"));
        assertThat(budget.basis()).isEqualTo(GlobalBudget.Basis.ASSESSED);
    }

    @Test
    void a_rolled_row_of_the_table_is_what_rolling_gives() {
        var rolled = GlobalBudgets.list().stream()
                .filter(row -> row.basis() == GlobalBudget.Basis.ROLLED)
                .toList();

        assertThat(rolled)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(known(
                                        GlobalBudgets.find(row.edition(), row.temperature(), row.probability())
                                                .then(found -> GlobalBudgets.roll(found, row.starts())))
                                .gigatonnesCo2())
                        .isCloseTo(row.gigatonnesCo2(), within(1e-9)));
    }

    @Test
    void a_budget_that_is_rolled_says_so_and_is_not_the_later_assessment() {
        var rolled = known(GlobalBudgets.find("AR6", 1.5, 50).then(found -> GlobalBudgets.roll(found, 2025)));

        assertThat(rolled.basis()).isEqualTo(GlobalBudget.Basis.ROLLED);
        assertThat(rolled.gigatonnesCo2()).isCloseTo(500 - 206.2, within(1e-9));
        assertThat(known(GlobalBudgets.find("IGCC-2025", 1.5, 50)).gigatonnesCo2())
                .isLessThan(rolled.gigatonnesCo2());
    }

    @Test
    void a_year_of_the_world_that_is_not_known_keeps_a_budget_from_being_rolled() {
        var budget = known(GlobalBudgets.find("IGCC-2025", 1.5, 50));

        assertUnknown(GlobalBudgets.roll(budget, 2027), Reason.WORLD_DATA_MISSING, 2025, 2026);
        assertUnknown(GlobalBudgets.roll(budget, 2020), Reason.NO_SUCH_BUDGET, 2020);
    }

    @Test
    void what_nobody_published_is_unknown() {
        assertUnknown(GlobalBudgets.find("AR6", 1.6, 17), Reason.NO_SUCH_BUDGET);
        assertUnknown(GlobalBudgets.find("AR5", 2.0, 67), Reason.NO_SUCH_BUDGET);
    }

    @Test
    void within_an_edition_a_hotter_world_has_more_and_surer_odds_have_less() {
        for (var edition : List.of("AR6", "IGCC-2024", "IGCC-2025")) {
            var rows = GlobalBudgets.list().stream()
                    .filter(row -> row.edition().equals(edition) && row.basis() == GlobalBudget.Basis.ASSESSED)
                    .toList();
            for (var one : rows) {
                assertThat(rows)
                        .filteredOn(
                                row -> row.temperature() >= one.temperature() && row.probability() <= one.probability())
                        .allMatch(row -> row.gigatonnesCo2() >= one.gigatonnesCo2());
            }
        }
    }

    @Test
    void the_ratio_of_all_gases_to_co2_is_that_of_one_year_and_source() {
        assertThat(known(GasMix.ofWorld(2023)).co2ePerCo2()).isCloseTo(1.337, within(5e-4));
        assertThat(known(World.tonnesCo2e(2023))).isCloseTo(55.36e9, within(0.01e9));
        assertThat(known(World.tonnesCo2(2023))).isCloseTo(41.42e9, within(0.01e9));
        assertUnknown(GasMix.ofWorld(2024), Reason.WORLD_DATA_MISSING, 2024);
    }
}
