// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

    @Test
    void the_ends_belong_to_a_range_and_an_open_lower_end_does_not() {
        assertThat(Bounds.between(1, 2).hold(1)).isTrue();
        assertThat(Bounds.between(1, 2).hold(2)).isTrue();
        assertThat(Bounds.above(1, 2).hold(1)).isFalse();
        assertThat(Bounds.above(1, 2).hold(2)).isTrue();
        assertThat(Bounds.fraction().hold(1.0000001)).isFalse();
        assertThat(Bounds.nonNegative().hold(0)).isTrue();
        assertThat(Bounds.positive().hold(0)).isFalse();
        assertThat(Bounds.nonNegative().hold(-1e-9)).isFalse();
    }

    @Test
    void what_no_city_has_is_a_slip() {
        assertThat(Bounds.nonNegative().hold(1e15)).isTrue();
        assertThat(Bounds.nonNegative().hold(1.1e15)).isFalse();
        assertThat(Bounds.nonNegative().hold(1e-15)).isTrue();
        assertThat(Bounds.nonNegative().hold(1e-16)).isFalse();
        assertThat(Bounds.nonNegative().hold(Double.NaN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 1e-16, 1e-15, 0.5, 1, 7})
    void the_nearest_number_holds_and_one_that_holds_is_its_own_nearest(double number) {
        for (var bounds : new Bounds[] {Bounds.fraction(), Bounds.positive(), Bounds.above(0, 1)}) {
            assertThat(bounds.hold(bounds.nearest(number))).isTrue();
            if (bounds.hold(number)) {
                assertThat(bounds.nearest(number)).isEqualTo(number);
            }
        }
        assertThat(Bounds.fraction().nearest(1e-16)).isZero();
        assertThat(Bounds.above(0.5, 1).nearest(0.5)).isEqualTo(Math.nextUp(0.5));
    }
}
