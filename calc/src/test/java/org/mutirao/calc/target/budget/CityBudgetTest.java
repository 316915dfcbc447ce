// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Findings.assertUnknown;
import static org.mutirao.calc.target.Findings.city;
import static org.mutirao.calc.target.Findings.known;

import org.junit.jupiter.api.Test;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Reason;

class CityBudgetTest {

    private static final GasMix WORLD_2023 = known(GasMix.ofWorld(2023));

    @Test
    void a_thousandth_of_the_people_get_a_thousandth_of_the_budget() {
        var share = known(ShareKey.equalPerPerson(8e6, 8e9));

        var budget = known(CityBudget.of(
                budget(1.5, 50), Deductions.NONE, share, new GasMix(1.5, 2023, Assumption.GAS_MIX_FIXED)));

        assertThat(budget.tonnesCo2()).isCloseTo(130e6, within(1e-3));
        assertThat(budget.tonnesCo2e()).isCloseTo(195e6, within(1e-3));
        assertThat(budget.assumed()).containsExactly(Assumption.EQUAL_RIGHTS, Assumption.GAS_MIX_FIXED);
    }

    @Test
    void what_cities_do_not_govern_is_taken_off_first() {
        var share = known(ShareKey.equalPerPerson(8e6, 8e9));

        var budget = known(CityBudget.of(budget(1.5, 50), new Deductions(10, 20, -5), share, WORLD_2023));

        assertThat(budget.sharedGigatonnes()).isEqualTo(105);
        assertThat(budget.tonnesCo2()).isCloseTo(105e6, within(1e-3));
        assertThat(budget.explain().inputs().getFirst().inputs().getFirst().inputs())
                .hasSize(4);
    }

    @Test
    void nothing_is_left_to_share_when_the_deductions_take_it_all() {
        var share = known(ShareKey.equalPerPerson(8e6, 8e9));

        assertUnknown(
                CityBudget.of(budget(1.5, 83), new Deductions(10, 20, 0), share, WORLD_2023), Reason.BUDGET_SPENT);
        assertUnknown(
                CityBudget.of(budget(1.5, 83), new Deductions(-1, 0, 0), share, WORLD_2023),
                Reason.SETTING_OUT_OF_RANGE);
    }

    @Test
    void a_reading_tells_budget_years_paths_and_what_it_took_for_granted() {
        var reading = known(BudgetReading.of(city("2019:5000000;2021:4000000", "2021:1000000"), setting()));

        double expected =
                130e9 * 1e6 / 7920514854.0 * known(GasMix.ofWorld(2021)).co2ePerCo2();
        assertThat(reading.budget().tonnesCo2e()).isCloseTo(expected, within(1e-3));
        assertThat(reading.base().year()).isEqualTo(2021);
        assertThat(reading.left().years()).isCloseTo(expected / 4e6, within(1e-9));
        assertThat(reading.linear().zero()).isCloseTo(2025 + 2 * expected / 4e6, within(1e-9));
        assertThat(reading.assumed())
                .containsExactly(
                        Assumption.EQUAL_RIGHTS, Assumption.GAS_MIX_OF_WORLD, Assumption.INVENTORY_HELD_CONSTANT);
        assertUnknown(reading.used(), Reason.NO_LATER_INVENTORY, 2025);
    }

    @Test
    void inventories_since_the_start_of_the_budget_use_it_up() {
        var reading = known(BudgetReading.of(
                city("2019:5;2020:1000000;2021:900000", "2020:1000000"),
                setting().from("AR6", 2020)));

        assertThat(known(reading.used()).cumulative()).isEqualTo(1900000);
        assertThat(reading.assumed()).doesNotContain(Assumption.INVENTORY_HELD_CONSTANT);
    }

    @Test
    void the_blend_lies_between_equal_rights_and_present_emissions() {
        var city = city("2021:8000000", "2021:1000000");

        double equal = tonnes(city, ShareKey.EQUAL_PER_PERSON);
        double grand = tonnes(city, ShareKey.GRANDFATHERING);

        assertThat(tonnes(city, ShareKey.BLEND)).isCloseTo((equal + grand) / 2, within(1e-3));
    }

    @Test
    void missing_facts_give_a_reason_and_never_a_budget() {
        assertUnknown(BudgetReading.of(city("", ""), setting()), Reason.NO_YEAR);
        assertUnknown(BudgetReading.of(city("2021:5", ""), setting()), Reason.POPULATION_MISSING, 2021);
        assertUnknown(BudgetReading.of(city("2021:5", "2020:7"), setting()), Reason.POPULATION_MISSING, 2021);
        assertUnknown(BudgetReading.of(city("2021:0", "2021:7"), setting()), Reason.ZERO_EMISSIONS, 2021);
        assertUnknown(BudgetReading.of(city("2021:-4", "2021:7"), setting()), Reason.NEGATIVE_EMISSIONS, 2021);
        assertUnknown(BudgetReading.of(city("2027:5", "2027:7"), setting()), Reason.NO_INVENTORY_AT_START, 2025);
        assertUnknown(
                BudgetReading.of(city("2021:5", "2021:7"), setting().sharedBy(ShareKey.CAPABILITY)),
                Reason.WORLD_DATA_MISSING);
        assertUnknown(BudgetReading.of(city("2021:5", "2021:7"), setting().limit(1.4, 50)), Reason.NO_SUCH_BUDGET);
    }

    private static double tonnes(CityFacts city, ShareKey key) {
        return known(BudgetReading.of(city, setting().sharedBy(key))).budget().tonnesCo2e();
    }

    private static BudgetSetting setting() {
        return BudgetSetting.standard();
    }

    private static GlobalBudget budget(double temperature, int probability) {
        return known(GlobalBudgets.find(GlobalBudgets.LATEST, temperature, probability));
    }
}
