// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Findings.assertUnknown;
import static org.mutirao.calc.target.Findings.city;
import static org.mutirao.calc.target.Findings.known;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.budget.BudgetSetting;

class ShareRangeTest {

    @Test
    void every_approach_stands_beside_the_others_with_what_it_assumes() {
        var range = range("2019:6000000;2021:5000000", "2021:1000000", OptionalDouble.of(0.9));

        assertThat(range.readings()).extracting(ShareRange.Reading::approach).containsExactly(Approach.values());
        assertThat(range.readings()).allSatisfy(reading -> {
            assertThat(reading.target().find()).isPresent();
            assertThat(reading.assumed()).isNotEmpty();
        });
        assertThat(known(reading(range, Approach.RACE_TO_ZERO).target()).value())
                .isEqualTo(3e6);
        assertThat(known(reading(range, Approach.CONTRACTION_1_5).target()).value())
                .isCloseTo(5e6 * (1 - 0.042 * 9), within(1e-6));
        assertThat(known(reading(range, Approach.DEADLINE_2020).target()).value())
                .isCloseTo(2.9e6, within(1e-6));
        assertThat(range.lowest().orElseThrow().value())
                .isLessThanOrEqualTo(range.highest().orElseThrow().value());
    }

    @Test
    void an_approach_that_cannot_speak_says_why_and_leaves_the_others_standing() {
        var range = range("2021:5000000", "", OptionalDouble.empty());

        assertUnknown(reading(range, Approach.BUDGET_EQUAL).target(), Reason.POPULATION_MISSING, 2021);
        assertUnknown(reading(range, Approach.RACE_TO_ZERO).target(), Reason.NO_INVENTORY_IN_BASE_YEARS, 2021);
        assertUnknown(reading(range, Approach.HDI_SCALED).target(), Reason.HDI_MISSING);
        assertThat(known(reading(range, Approach.CONTRACTION_1_5).target()).value())
                .isPositive();
    }

    @Test
    void a_city_without_a_usable_inventory_has_no_range() {
        assertThat(range("", "2021:5", OptionalDouble.of(0.9)).lowest()).isEmpty();
        assertThat(range("2021:-5", "2021:5", OptionalDouble.of(0.9)).highest()).isEmpty();
    }

    @Test
    void population_that_is_carried_on_and_a_formula_that_is_rebuilt_are_said() {
        var range = range("2021:5000000", "2021:1000000", OptionalDouble.of(0.9));

        assertThat(reading(range, Approach.HDI_SCALED).assumed())
                .contains(Assumption.RECONSTRUCTED, Assumption.POPULATION_HELD_CONSTANT);
        assertThat(reading(range, Approach.HDI_SCALED).warnings()).hasSize(1);
        assertThat(reading(range, Approach.DEADLINE_2020).warnings()).hasSize(2);
    }

    private static ShareRange range(String tonnes, String population, OptionalDouble hdi) {
        return ShareRange.of(city(tonnes, population), BudgetSetting.standard(), hdi, 2030);
    }

    private static ShareRange.Reading reading(ShareRange range, Approach approach) {
        return range.readings().get(approach.ordinal());
    }
}
