// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.method.Input.Role;
import org.mutirao.calc.uncertainty.DefaultUncertainty.Grade;

class DefaultUncertaintyTest {

    private static final Factors FACTORS = Factors.standard();
    private static final Defaults DEFAULTS = Defaults.of(FACTORS);

    @Test
    void a_row_of_the_gas_comes_before_one_of_none() {
        var methane = DEFAULTS.find("II.4", Role.FACTOR, Optional.of("CH4")).orElseThrow();

        assertThat(methane.below()).isCloseTo(0.57, within(1e-12));
        assertThat(methane.above()).isCloseTo(1, within(1e-12));
        assertThat(methane.citation().source()).startsWith("2006 IPCC Guidelines");
        assertThat(DEFAULTS.find("I.8", Role.FACTOR, Optional.of("CH4"))).isPresent();
        assertThat(DEFAULTS.find("VI.1", Role.FACTOR, Optional.of("CH4"))).isEmpty();
    }

    @Test
    void grades_widen_from_high_to_low_and_other_gases_are_less_sure_than_co2() {
        for (var role : Role.values()) {
            for (var gas : Set.of("CO2", "CH4")) {
                assertThat(above(role, gas, Grade.H)).isLessThan(above(role, gas, Grade.M));
                assertThat(above(role, gas, Grade.M)).isLessThan(above(role, gas, Grade.L));
            }
        }
        assertThat(above(Role.FACTOR, "CH4", Grade.L)).isGreaterThan(above(Role.FACTOR, "CO2", Grade.L));
    }

    @Test
    void an_order_of_magnitude_is_lognormal_around_the_median() {
        var range = DEFAULTS.find("I.1", Role.FACTOR, Optional.of("N2O")).orElseThrow();

        assertThat(range.of(4, OptionalDouble.empty()).quantile(0.5)).isCloseTo(4, within(1e-12));
        assertThat(range.of(4, OptionalDouble.empty()).quantile(0.975)).isCloseTo(40, within(0.01));
    }

    @Test
    void a_range_that_is_not_even_has_both_its_sides_in_the_table() {
        var sides = new HashMap<Map<String, String>, Set<String>>();
        for (var row : FACTORS.list("uncertainty")) {
            var keys = new HashMap<>(row.keys());
            var side = keys.remove("side");
            sides.computeIfAbsent(keys, key -> new HashSet<>()).add(String.valueOf(side));
        }

        assertThat(sides.values())
                .allMatch(found -> found.equals(Set.of("both")) || found.equals(Set.of("below", "above")));
    }

    private static double above(Role role, String gas, Grade grade) {
        return DEFAULTS.of(role, Optional.of(gas), grade).above();
    }
}
