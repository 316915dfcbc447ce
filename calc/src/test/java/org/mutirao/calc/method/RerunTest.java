// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.method.Bakery.gas;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.factor.Factor;
import org.mutirao.calc.method.Rerun.Number;
import org.mutirao.calc.method.Rerun.Part;
import org.mutirao.calc.quantity.Gas;

class RerunTest {

    private final Rerun rerun = Bakery.open()
            .method()
            .prepare(gas("sold", "90 %", "since", "1990"), Bakery.SETTING, Bakery.FACTORS)
            .value()
            .orElseThrow();

    @Test
    void every_number_that_is_read_is_told_with_its_place_and_its_kind() {
        assertThat(rerun.numbers())
                .extracting(Number::place, Number::role, Number::isStated)
                .containsExactly(
                        tuple("bread", Input.Role.ACTIVITY, true),
                        tuple("heat", Input.Role.FACTOR, false),
                        tuple("co2Factor", Input.Role.FACTOR, true),
                        tuple("sold", Input.Role.FACTOR, false),
                        tuple("vans[1].trip", Input.Role.ACTIVITY, false),
                        tuple("vans[1].exhaust", Input.Role.FACTOR, false),
                        tuple("vans[2].trip", Input.Role.ACTIVITY, false),
                        tuple("vans[2].exhaust", Input.Role.FACTOR, false));
        assertThat(rerun.numbers().get(2).factor()).map(Factor::id).contains("co2.natural-gas");
        assertThat(rerun.numbers().get(1).factor()).isEmpty();
        assertThat(rerun.numbers().get(3).most()).hasValue(1);
        assertThat(rerun.numbers().get(1).most()).isEmpty();
    }

    @Test
    void other_numbers_give_other_parts() {
        double[] point = values();
        double[] more = values();
        more[0] *= 2;
        more[6] *= 3;

        assertThat(rerun.parts())
                .containsExactly(new Part("scope1", Optional.of(Gas.CO2)), new Part("scope3", Optional.of(Gas.CH4)));
        assertThat(rerun.compute(point)[0]).isCloseTo(2.805, within(1e-12));
        assertThat(rerun.compute(point)[1]).isCloseTo(400e-6 * 28, within(1e-15));
        assertThat(rerun.compute(more)[0]).isCloseTo(5.61, within(1e-12));
        assertThat(rerun.compute(more)[1]).isCloseTo(800e-6 * 28, within(1e-15));
    }

    @Test
    void a_number_beyond_its_bounds_is_taken_to_the_bound() {
        assertThat(rerun.inside(1, 0.06)).isCloseTo(0.05, within(1e-15));
        assertThat(rerun.inside(1, 0.04)).isCloseTo(0.04, within(1e-15));
        assertThat(rerun.inside(3, 1.5)).isEqualTo(1);
        assertThat(rerun.inside(0, -5)).isZero();
    }

    @Test
    void what_is_refused_cannot_be_computed_again() {
        var refused = Bakery.open().method().prepare(gas("heat", "0 GJ/t"), Bakery.SETTING, Bakery.FACTORS);

        assertThat(refused.value()).isEmpty();
        assertThat(refused.issues()).isNotEmpty();
    }

    private double[] values() {
        return rerun.numbers().stream().mapToDouble(Number::value).toArray();
    }
}
