// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Findings.assertUnknown;
import static org.mutirao.calc.target.Findings.known;
import static org.mutirao.calc.target.Findings.series;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.calc.Cases;
import org.mutirao.calc.Seeds;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.target.Reason;

class BudgetPathTest {

    @TestFactory
    Stream<DynamicTest> what_follows_from_a_budget_is_as_worked_out() {
        return Cases.rows("carbon-budget", "title", BudgetPathTest::check);
    }

    private static void check(CsvTable.Row row) {
        double budget = row.number("budget");
        double emissions = row.number("emissions");
        var tolerance = within(row.number("tolerance"));
        var exponential = row.find("end").isPresent()
                ? ExponentialPath.within(budget, 0, emissions, row.integer("end"))
                : ExponentialPath.within(budget, 0, emissions);

        assertThat(known(YearsLeft.of(budget, 0, emissions)).years()).isCloseTo(row.number("years"), tolerance);
        assertThat(known(LinearPath.within(budget, 0, emissions)).zero())
                .isCloseTo(row.number("zero_after"), tolerance);
        assertThat(known(exponential).yearlyCut()).isCloseTo(row.number("yearly_cut"), tolerance);
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void the_years_of_a_path_add_up_to_its_budget(long seed) {
        var random = Seeds.random(seed);
        double emissions = random.nextDouble(1, 1e8);
        double budget = emissions * random.nextDouble(0.5, 40);
        var linear = known(LinearPath.within(budget, 2025, emissions));
        var ending = known(ExponentialPath.within(budget, 2025, emissions, 2066));
        var endless = known(ExponentialPath.within(budget, 2025, emissions));

        assertThat(sum(linear, 2150)).isCloseTo(budget, within(1e-9 * budget));
        assertThat(sum(ending, 2065)).isCloseTo(budget, within(1e-9 * budget));
        assertThat(sum(endless, 2025 + 2000)).isCloseTo(budget, within(1e-9 * budget));
        for (var path : List.of(linear, ending, endless)) {
            assertThat(path.at(2025)).isCloseTo(emissions, within(1e-12 * emissions));
            assertThat(path.during(2030)).isLessThanOrEqualTo(path.during(2029));
        }
    }

    @Test
    void a_linear_path_is_half_way_down_at_half_time_and_stays_at_zero() {
        var path = known(LinearPath.within(100, 2025, 10));

        assertThat(path.at(2035)).isEqualTo(5);
        assertThat(path.at(2060)).isZero();
        assertThat(path.during(2050)).isZero();
    }

    @Test
    void a_budget_that_lasts_beyond_the_end_asks_for_no_cut() {
        assertUnknown(ExponentialPath.within(100, 2025, 10, 2030), Reason.BUDGET_NOT_BINDING, 2030);
        assertUnknown(ExponentialPath.within(100, 2025, 10, 2025), Reason.BASE_YEAR_AFTER_TARGET_YEAR);
    }

    @Test
    void a_chosen_cut_is_that_of_every_year() {
        var path = known(ExponentialPath.cutting(0.07, 2025, 100));

        assertThat(path.yearlyCut()).isCloseTo(0.07, within(1e-15));
        assertThat(path.at(2024)).isEqualTo(100);
        assertThat(path.at(2026)).isCloseTo(93, within(1e-12));
        assertThat(path.residual(2027)).isCloseTo(0.93 * 0.93, within(1e-15));
        assertThat(path.cumulative(2025)).isZero();
        assertUnknown(ExponentialPath.cutting(0, 2025, 100), Reason.SETTING_OUT_OF_RANGE);
        assertUnknown(ExponentialPath.cutting(1, 2025, 100), Reason.SETTING_OUT_OF_RANGE);
    }

    @Test
    void the_gases_of_a_city_go_with_its_carbon_dioxide() {
        assertThat(known(GasMix.ofCity(2020, 120, 100)).co2ePerCo2()).isEqualTo(1.2);
        assertThat(known(GasMix.ofCity(2020, 100, 100)).co2ePerCo2()).isEqualTo(1);
        assertUnknown(GasMix.ofCity(2020, 99, 100), Reason.SETTING_OUT_OF_RANGE, 2020);
        assertUnknown(GasMix.ofCity(2020, 120, 0), Reason.ZERO_EMISSIONS, 2020);
    }

    @Test
    void who_shares_a_budget_has_people_and_income_and_may_never_have_emitted() {
        assertThat(known(new Party(1, 1, 0).checked())).isEqualTo(new Party(1, 1, 0));
        assertUnknown(new Party(0, 1, 0).checked(), Reason.POPULATION_MISSING);
        assertUnknown(new Party(1, 0, 0).checked(), Reason.GDP_MISSING);
        assertUnknown(new Party(1, 1, -1).checked(), Reason.NEGATIVE_EMISSIONS);
    }

    @Test
    void a_promised_zero_year_gives_a_line_and_its_sum() {
        var path = known(LinearPath.until(2045, 2025, 10));

        assertThat(path.cumulative(2045)).isEqualTo(100);
        assertUnknown(LinearPath.until(2025, 2025, 10), Reason.BASE_YEAR_AFTER_TARGET_YEAR, 2025, 2025);
    }

    @Test
    void the_day_on_which_a_budget_is_spent_counts_the_days_of_its_year() {
        assertThat(known(YearsLeft.of(130, 2025, 42.2)).spent()).contains(LocalDate.of(2028, 1, 30));
        assertThat(known(YearsLeft.of(20, 2025, 10)).spent()).contains(LocalDate.of(2027, 1, 1));
        assertThat(known(YearsLeft.of(1e9, 2025, 10)).spent()).isEmpty();
    }

    @Test
    void emissions_and_budgets_that_cannot_be_divided_give_a_reason() {
        assertUnknown(YearsLeft.of(100, 2025, 0), Reason.ZERO_EMISSIONS, 2025);
        assertUnknown(YearsLeft.of(100, 2025, -1), Reason.NEGATIVE_EMISSIONS, 2025);
        assertUnknown(LinearPath.within(0, 2025, 10), Reason.BUDGET_SPENT);
        assertUnknown(ExponentialPath.within(-5, 2025, 10), Reason.BUDGET_SPENT);
    }

    @Test
    void a_budget_is_used_up_within_the_year_in_which_the_sum_exceeds_it() {
        var use = known(BudgetUse.of(series("2025:40;2026:40;2027:40"), 100, 2025, 2027));

        assertThat(use.cumulative()).isEqualTo(120);
        assertThat(use.used()).isCloseTo(1.2, within(1e-12));
        assertThat(use.overrun()).isEqualTo(20);
        assertThat(use.overshoot()).contains(new BudgetUse.Overshoot(2027, 0.5));
    }

    @Test
    void a_budget_that_is_just_used_up_is_not_exceeded() {
        var use = known(BudgetUse.of(series("2025:60;2026:40"), 100, 2025, 2026));

        assertThat(use.used()).isEqualTo(1);
        assertThat(use.overrun()).isZero();
        assertThat(use.overshoot()).isEmpty();
    }

    @Test
    void a_gap_or_a_negative_year_keeps_the_sum_unknown() {
        assertUnknown(BudgetUse.of(series("2025:40;2027:40"), 100, 2024, 2027), Reason.GAP_YEARS, 2024, 2026);
        assertUnknown(BudgetUse.of(series("2025:40;2026:-1"), 100, 2025, 2026), Reason.NEGATIVE_EMISSIONS, 2026);
        assertUnknown(BudgetUse.of(series("2025:40"), 100, 2026, 2025), Reason.NO_LATER_INVENTORY);
        assertUnknown(BudgetUse.of(series("2025:40"), 0, 2025, 2025), Reason.BUDGET_SPENT);
    }

    private static double sum(BudgetPath path, int last) {
        return path.through(last).values().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
