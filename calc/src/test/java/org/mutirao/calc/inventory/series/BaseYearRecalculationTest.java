// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.inventory.series.BaseYearRecalculation.test;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.inventory.series.BaseYearRecalculation.Cause;
import org.mutirao.calc.inventory.series.BaseYearRecalculation.Decided;
import org.mutirao.calc.inventory.series.BaseYearRecalculation.Reason;
import org.mutirao.calc.inventory.series.BaseYearRecalculation.Unknown;

class BaseYearRecalculationTest {

    private static final double FIVE = BaseYearRecalculation.defaultThreshold();

    @Test
    void worked_example_53_of_the_specification() {
        var method = (Decided) test(2e6, 2.13e6, FIVE, Set.of(Cause.METHOD_OR_FACTOR));
        var error = (Decided) test(2e6, 2.06e6, FIVE, Set.of(Cause.ERROR));

        assertThat(method.change()).isCloseTo(0.065, within(1e-12));
        assertThat(method.recalculate()).isTrue();
        assertThat(error.change()).isCloseTo(0.03, within(1e-12));
        assertThat(error.recalculate()).isFalse();
    }

    @Test
    void a_change_of_exactly_the_threshold_is_kept_and_a_fall_counts_like_a_rise() {
        assertThat(((Decided) test(100, 105, FIVE, Set.of(Cause.BOUNDARY))).recalculate())
                .isFalse();
        assertThat(((Decided) test(100, 94, FIVE, Set.of(Cause.BOUNDARY))).recalculate())
                .isTrue();
    }

    @Test
    void other_warming_potentials_always_ask_for_it_and_growth_alone_never_does() {
        assertThat(((Decided) test(100, 100.1, FIVE, Set.of(Cause.WARMING_POTENTIALS))).recalculate())
                .isTrue();
        assertThat(((Decided) test(100, 150, FIVE, Set.of(Cause.ORGANIC))).recalculate())
                .isFalse();
        assertThat(((Decided) test(100, 150, FIVE, Set.of(Cause.ORGANIC, Cause.NEW_SOURCE_OR_LEVEL))).recalculate())
                .isTrue();
    }

    @Test
    void a_total_or_a_threshold_that_cannot_be_gives_a_reason() {
        assertThat(test(0, 5, FIVE, Set.of(Cause.ERROR))).isEqualTo(new Unknown(Reason.ORIGINAL_NOT_ABOVE_ZERO));
        assertThat(test(-3, 5, FIVE, Set.of(Cause.ERROR))).isEqualTo(new Unknown(Reason.ORIGINAL_NOT_ABOVE_ZERO));
        assertThat(test(5, Double.NaN, FIVE, Set.of(Cause.ERROR)))
                .isEqualTo(new Unknown(Reason.RECALCULATED_NOT_FINITE));
        assertThat(test(5, 6, 0.2, Set.of(Cause.ERROR))).isEqualTo(new Unknown(Reason.THRESHOLD_OUT_OF_RANGE));
    }
}
