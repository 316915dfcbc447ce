// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.calc.Seeds;
import org.mutirao.calc.method.Input.Role;
import org.mutirao.calc.uncertainty.Distribution.Anchor;

class DistributionTest {

    private static final int DRAWS = 100_000;

    /// A chance of one in two million that a test of this width fails although all is well; the seed is
    /// fixed.
    private static final double STANDARD_ERRORS = 5;

    private static final List<Distribution> EACH = List.of(
            Distribution.normal(100, 0.05),
            Distribution.normal(100, 0.3),
            Distribution.normal(100, 1.5),
            Distribution.normal(-40, 0.2),
            Distribution.lognormal(100, 0.5),
            Distribution.lognormal(3, 1, 9, Anchor.MEDIAN),
            Distribution.lognormal(3, 1, 9, Anchor.MEAN),
            new Distribution.Triangular(0, 0.1, 1),
            new Distribution.Triangular(0.7, 1, 1),
            new Distribution.Uniform(-2, 5));

    @TestFactory
    Stream<DynamicTest> draws_have_the_mean_the_spread_and_the_percentiles_of_the_closed_form() {
        return EACH.stream()
                .map(distribution -> DynamicTest.dynamicTest(distribution.toString(), () -> {
                    var draws = draws(distribution);
                    double mean = Arrays.stream(draws).average().orElseThrow();
                    double deviation = distribution.standardDeviation();

                    assertThat(Arrays.stream(draws)).allMatch(Double::isFinite);
                    assertThat(mean)
                            .isCloseTo(distribution.mean(), within(STANDARD_ERRORS * deviation / Math.sqrt(DRAWS)));
                    assertThat(Summary.of(draws).standardDeviation()).isCloseTo(deviation, within(deviation * 0.03));
                    for (double p : new double[] {0.001, 0.025, 0.1, 0.5, 0.9, 0.975, 0.999}) {
                        double limit = distribution.quantile(p);
                        double below = Arrays.stream(draws)
                                        .filter(draw -> draw <= limit)
                                        .count()
                                / (double) DRAWS;
                        assertThat(below).isCloseTo(p, within(STANDARD_ERRORS * Math.sqrt(p * (1 - p) / DRAWS)));
                    }
                }));
    }

    @Test
    void a_factor_has_the_shape_that_its_source_gives() {
        var none = OptionalDouble.empty();

        assertThat(Distribution.of("uniform", 3, 1, 9, none)).isEqualTo(new Distribution.Uniform(1, 9));
        assertThat(Distribution.of("triangular", 3, 1, 9, none)).isEqualTo(new Distribution.Triangular(1, 3, 9));
        assertThat(Distribution.of("lognormal", 10, 9, 11, none)).isInstanceOf(Distribution.Lognormal.class);
        assertThat(Distribution.of("lognormal", 10, 0, 20, none)).isEqualTo(Distribution.of(10, 0, 20, none));
        assertThat(Distribution.of("", 10, 9, 11, none)).isInstanceOf(Distribution.Normal.class);
        assertThat(Distribution.of("uniform", 5, 5, 5, none)).isEqualTo(new Distribution.Exact(5));
    }

    @Test
    void the_specification_W50_is_reproduced() {
        var lognormal = (Distribution.Lognormal) Distribution.lognormal(100, 0.5);

        assertThat(lognormal.sigma()).isCloseTo(0.472381, within(1e-6));
        assertThat(lognormal.mu()).isCloseTo(4.493598, within(1e-6));
        assertThat(lognormal.quantile(0.025)).isCloseTo(35.436742, within(1e-6));
        assertThat(lognormal.quantile(0.975)).isCloseTo(225.754388, within(1e-5));
        assertThat(lognormal.mean()).isCloseTo(100, within(1e-9));
        assertThat(lognormal.standardDeviation()).isCloseTo(50, within(1e-9));
    }

    @Test
    void half_of_the_range_is_two_standard_deviations() {
        assertThat(Distribution.normal(200, 0.1).standardDeviation()).isCloseTo(10, within(1e-9));
    }

    @Test
    void quantiles_of_the_normal_distribution_are_those_of_the_tables() {
        assertThat(StandardNormal.quantile(0.5)).isZero();
        assertThat(StandardNormal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(StandardNormal.quantile(0.25)).isCloseTo(-0.6744897501960817, within(1e-14));
        assertThat(StandardNormal.quantile(1e-20)).isCloseTo(-9.262340089798408, within(1e-13));
        assertThat(StandardNormal.probability(-1.959963984540054)).isCloseTo(0.025, within(1e-14));
    }

    @Test
    void small_uncertainties_are_normal_and_large_ones_lognormal_with_the_mean_kept() {
        assertThat(Distribution.of(10, 0)).isEqualTo(new Distribution.Exact(10));
        assertThat(Distribution.of(10, 0.3)).isInstanceOf(Distribution.Normal.class);
        assertThat(Distribution.of(10, 0.31)).isInstanceOf(Distribution.Lognormal.class);
        assertThat(Distribution.of(10, 2.5).mean()).isCloseTo(10, within(1e-12));
        assertThat(Distribution.of(-10, 0.5)).isInstanceOf(Distribution.Normal.class);
    }

    @Test
    void a_range_by_a_factor_lies_around_the_median_and_both_its_ends_are_kept() {
        var factor = Distribution.of(3, 1, 9, OptionalDouble.empty());

        assertThat(factor.quantile(0.5)).isCloseTo(3, within(1e-12));
        assertThat(factor.quantile(0.025)).isCloseTo(1, within(1e-4));
        assertThat(factor.quantile(0.975)).isCloseTo(9, within(1e-3));
        assertThat(((Distribution.Lognormal) factor).anchor()).isEqualTo(Anchor.MEDIAN);
    }

    @Test
    void an_uneven_range_that_is_no_factor_keeps_the_mean() {
        var uneven = Distribution.of(10, 8, 22, OptionalDouble.empty());

        assertThat(uneven.mean()).isCloseTo(10, within(1e-12));
        assertThat(((Distribution.Lognormal) uneven).anchor()).isEqualTo(Anchor.MEAN);
    }

    @Test
    void a_share_is_triangular_and_never_above_one() {
        assertThat(Distribution.of(0.9, 0.7, 1.2, OptionalDouble.of(1)))
                .isEqualTo(new Distribution.Triangular(0.7, 0.9, 1));
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void any_range_around_any_value_gives_finite_draws_and_none_below_zero(long seed) {
        var random = Seeds.random(seed);
        double value = StrictMath.exp(random.nextDouble(-30, 30));
        double lower = random.nextInt(4) == 0 ? 0 : value * random.nextDouble();
        double upper = value * (1 + StrictMath.exp(random.nextDouble(-20, 9)));
        var share = Distribution.of(0.5, random.nextDouble(0.5), random.nextDouble(0.5, 2), OptionalDouble.of(1));

        for (double p : new double[] {0x1p-53, 0.025, 0.5, 0.975, 1 - 0x1p-53}) {
            assertThat(Distribution.of(value, lower, upper, OptionalDouble.empty())
                            .quantile(p))
                    .isFinite()
                    .isNotNegative();
            assertThat(Distribution.of(value, upper / value).quantile(p))
                    .isFinite()
                    .isNotNegative();
            assertThat(share.quantile(p)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void a_whole_that_can_only_be_more_is_certain() {
        assertThat(Distribution.of(1, 1, 1.05, OptionalDouble.of(1))).isEqualTo(new Distribution.Exact(1));
    }

    private static double[] draws(Distribution distribution) {
        var source = new Source("x", Role.FACTOR, distribution, false);
        var line = new Line.Product(List.of("x"), 1, "total");
        return new Simulation(1, DRAWS, List.of(source), List.of(line), Map.of())
                .run()
                .draws("total");
    }
}
