// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.calc.Seeds;
import org.mutirao.calc.inventory.series.LmdiDecomposition.Effects;
import org.mutirao.calc.inventory.series.LmdiDecomposition.Reason;
import org.mutirao.calc.inventory.series.LmdiDecomposition.Unknown;

class LmdiDecompositionTest {

    @Test
    void worked_example_52_of_the_specification() {
        // persons, USD per person, TJ per million USD, kt per TJ: together 1e-6 kt
        var effects =
                effects(Map.of(2010, new Drivers(1e6, 20000, 6e-6, 0.07), 2020, new Drivers(1.1e6, 24000, 5e-6, 0.06)));

        assertThat(effects.weight()).isCloseTo(8157.646516, within(1e-5));
        assertThat(effects.population()).isCloseTo(777.506756, within(1e-5));
        assertThat(effects.wealth()).isCloseTo(1487.314813, within(1e-5));
        assertThat(effects.energy()).isCloseTo(-1487.314813, within(1e-5));
        assertThat(effects.carbon()).isCloseTo(-1257.506756, within(1e-5));
        assertThat(effects.total()).isCloseTo(-480, within(1e-9));
    }

    @Test
    void test_vector_of_activity_and_intensity() {
        var effects = effects(Map.of(2010, new Drivers(100, 1, 1, 2), 2020, new Drivers(110, 1, 1, 1.5)));

        assertThat(effects.weight()).isCloseTo(181.939, within(5e-4));
        assertThat(effects.population()).isCloseTo(17.341, within(5e-4));
        assertThat(effects.carbon()).isCloseTo(-52.341, within(5e-4));
        assertThat(effects.wealth()).isZero();
        assertThat(effects.total()).isCloseTo(-35, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void the_effects_of_a_chain_add_up_to_the_change(long seed) {
        var random = Seeds.random(seed);
        var years = new TreeMap<Integer, Drivers>();
        for (int year = 2010; year < 2022; year++) {
            years.put(
                    year,
                    Drivers.of(
                            random.nextDouble(1e5, 1e7),
                            random.nextDouble(1e9, 1e12),
                            random.nextDouble(1e3, 1e6),
                            random.nextDouble(1e4, 1e8)));
        }

        var effects = effects(years);

        double sum = effects.population() + effects.wealth() + effects.energy() + effects.carbon();
        double size = Math.max(
                years.firstEntry().getValue().emissions(),
                years.lastEntry().getValue().emissions());
        assertThat(sum).isCloseTo(effects.total(), within(1e-9 * size));
        assertThat(effects.total())
                .isCloseTo(
                        years.lastEntry().getValue().emissions()
                                - years.firstEntry().getValue().emissions(),
                        within(1e-9 * size));
    }

    @Test
    void equal_years_have_their_value_as_mean_and_no_effect() {
        assertThat(LmdiDecomposition.logarithmicMean(7, 7)).isEqualTo(7);
        assertThat(LmdiDecomposition.logarithmicMean(1 + 1e-12, 1)).isCloseTo(1, within(1e-11));
    }

    @Test
    void a_driver_that_is_missing_or_not_above_zero_is_told_with_its_year() {
        var good = new Drivers(1, 1, 1, 1);

        assertThat(LmdiDecomposition.chain(new TreeMap<>(Map.of(2010, good))))
                .isEqualTo(new Unknown(Reason.ONE_YEAR_ONLY, List.of(2010)));
        assertThat(LmdiDecomposition.chain(new TreeMap<>(Map.of(2010, good, 2015, Drivers.of(5, 0, 3, 2)))))
                .isEqualTo(new Unknown(Reason.NOT_ABOVE_ZERO, List.of(2015)));
        assertThat(LmdiDecomposition.chain(new TreeMap<>(Map.of(2010, Drivers.of(5, 4, 3, -2), 2015, good))))
                .isEqualTo(new Unknown(Reason.NOT_ABOVE_ZERO, List.of(2010)));
    }

    private static Effects effects(Map<Integer, Drivers> years) {
        return (Effects) LmdiDecomposition.chain(new TreeMap<>(years));
    }
}
