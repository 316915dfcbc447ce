// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Quantity;

class EstimateTest {

    @Test
    void factors_of_a_product_combine_by_the_root_of_the_sum_of_squares() {
        assertThat(halfWidth(mass(100, 5, "a").share(ratio(1, 5, "b")))).isCloseTo(7.071068, within(1e-6));
        assertThat(halfWidth(mass(100, 10, "a").share(ratio(1, 5, "b")))).isCloseTo(11.18034, within(1e-6));
        assertThat(halfWidth(mass(100, 30, "a").share(ratio(1, 60, "b")))).isCloseTo(67.082039, within(1e-6));
    }

    @Test
    void a_sum_of_the_specification_W48_is_reproduced() {
        var gas = mass(100_000, 5, "gas").share(ratio(1, 5, "gas factor"));
        var coal = mass(50_000, 10, "coal").share(ratio(1, 5, "coal factor"));
        var landfill = mass(30_000, 30, "landfill").share(ratio(1, 60, "landfill factor"));

        assertThat(halfWidth(Estimate.sum(List.of(gas, coal, landfill)))).isCloseTo(12.250598, within(1e-6));
    }

    @Test
    void a_source_that_enters_twice_is_counted_once_and_whole() {
        var shared = ratio(1, 50, "factor");
        var sum = Estimate.sum(
                List.of(mass(10, 0, "a").share(shared), mass(10, 0, "b").share(shared)));

        assertThat(halfWidth(sum)).isCloseTo(50, within(1e-9));
        assertThat(halfWidth(mass(10, 50, "a").minus(mass(10, 50, "a").times(0.5))))
                .isCloseTo(50, within(1e-9));
    }

    @Test
    void a_complement_swings_the_other_way() {
        var share = new Estimate<>(
                new Quantity<>(0.6, new Ratio()), Map.of("p", new Swing(-0.1, 0.2)), Set.of(), Optional.empty());

        assertThat(share.complement().interval().lower()).isCloseTo(0.2, within(1e-12));
        assertThat(share.complement().interval().upper()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void no_quantity_that_is_not_negative_has_a_limit_below_zero() {
        var wild = mass(10, 100, "a").share(ratio(1, 100, "b"));

        assertThat(wild.interval().lower()).isZero();
        assertThat(wild.interval().upper()).isGreaterThan(20);
    }

    @Test
    void a_power_takes_its_base_and_its_exponent_to_their_ends() {
        var root = Estimate.power(ratio(4, 10, "base"), ratio(0.5, 0, "exponent"));
        var square = Estimate.power(ratio(3, 0, "base"), ratio(2, 50, "exponent"));

        assertThat(root.value()).isEqualTo(2);
        assertThat(halfWidth(root)).isCloseTo(4.880885, within(1e-6));
        assertThat(square.interval().upper()).isCloseTo(27, within(1e-9));
    }

    private static double halfWidth(Estimate<?> estimate) {
        return (estimate.interval().upper() - estimate.value()) / estimate.value() * 100;
    }

    private static Estimate<Mass> mass(double tonnes, double percent, String source) {
        return of(new Quantity<>(tonnes, new Mass()), percent, source);
    }

    private static Estimate<Ratio> ratio(double value, double percent, String source) {
        return of(new Quantity<>(value, new Ratio()), percent, source);
    }

    private static <D extends Dimension> Estimate<D> of(Quantity<D> quantity, double percent, String source) {
        double width = quantity.value() * percent / 100;
        return new Estimate<>(quantity, Map.of(source, new Swing(-width, width)), Set.of(), Optional.empty());
    }
}
