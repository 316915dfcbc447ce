// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.calc.Seeds;

class ExactSumTest {

    @Test
    void a_small_term_beside_a_huge_one_is_not_lost() {
        assertThat(ExactSum.of(1e16, 1, -1e16)).isEqualTo(1);
    }

    @Test
    void ten_tenths_are_one() {
        assertThat(ExactSum.of(DoubleStream.generate(() -> 0.1).limit(10))).isEqualTo(1);
    }

    @Test
    void opposite_terms_cancel_to_zero() {
        assertThat(ExactSum.of(0.1, 0.2, -0.1, -0.2)).isEqualTo(0);
    }

    @Test
    void a_sum_beyond_the_range_of_a_double_is_refused() {
        assertThatThrownBy(() -> ExactSum.of(Double.MAX_VALUE, Double.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_term_that_is_not_finite_is_refused() {
        assertThatThrownBy(() -> ExactSum.of(1, Double.NaN)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void terms_in_any_order_give_the_same_bits(long seed) {
        var random = Seeds.random(seed);
        var terms = new ArrayList<>(random.doubles(50, -1e9, 1e9)
                .map(term -> term * StrictMath.pow(10, random.nextInt(-12, 12)))
                .boxed()
                .toList());

        double sum = ExactSum.of(terms.stream().mapToDouble(Double::doubleValue));

        Collections.shuffle(terms, new Random(seed));
        assertThat(ExactSum.of(terms.stream().mapToDouble(Double::doubleValue))).isEqualTo(sum);
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void it_is_the_sum_of_the_terms_as_exact_decimals(long seed) {
        var random = Seeds.random(seed);
        var terms = random.doubles(40, -1, 1)
                .map(term -> Math.scalb(term, random.nextInt(-1070, 900)))
                .flatMap(term -> random.nextBoolean() ? DoubleStream.of(term) : DoubleStream.of(term, -term))
                .toArray();

        double sum = ExactSum.of(terms);

        var decimals = DoubleStream.of(terms).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualTo(decimals.doubleValue());
    }

    @Test
    void half_way_between_two_doubles_what_is_below_decides() {
        assertThat(ExactSum.of(1, 0x1p-53, 0x1p-200)).isEqualTo(Math.nextUp(1.0));
        assertThat(ExactSum.of(1, 0x1p-53, -0x1p-200)).isEqualTo(1);
    }

    @Test
    void parts_beyond_the_range_of_a_double_may_cancel() {
        assertThat(ExactSum.of(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE))
                .isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void two_sums_are_added_as_exactly_as_their_terms() {
        var some = new ExactSum();
        var others = new ExactSum();
        DoubleStream.of(1e16, 1).forEach(some::add);
        DoubleStream.of(-1e16, 0.25).forEach(others::add);

        some.add(others);

        assertThat(some.value()).isEqualTo(1.25);
    }
}
