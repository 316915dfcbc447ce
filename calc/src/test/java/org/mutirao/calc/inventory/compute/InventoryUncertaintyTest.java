// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.inventory.compute.City.city;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.compute.InventoryUncertainty.Contribution;
import org.mutirao.calc.inventory.compute.InventoryUncertainty.Source;
import org.mutirao.calc.method.Estimate.Interval;
import org.mutirao.calc.method.Input.Role;

class InventoryUncertaintyTest {

    private static final int DRAWS = 10_000;

    private static City town() {
        return city().burned("I.1", "natural-gas", "100 TJ ± 5 %")
                .burned("I.2", "natural-gas", "50 TJ ± 8 %")
                .used("I.1", "20000 MWh ± 3 %")
                .used("I.2", "30000 MWh ± 3 %")
                .states("III.1.1", "CH4", "40 t ± 25 %");
    }

    @Test
    void both_approaches_agree_on_an_inventory_that_adds_up_within_one_percent_of_its_total() {
        var propagated = town().uncertain();
        var simulated = propagated.simulate(7, DRAWS);
        double total = town().computed().totals().basic().tonnes().orElseThrow();

        var one = basic(propagated);
        var two = basic(simulated);

        assertThat(two.lower()).isCloseTo(one.lower(), within(0.01 * total));
        assertThat(two.upper()).isCloseTo(one.upper(), within(0.01 * total));
        assertThat(one.upper() - one.lower()).isGreaterThan(0.05 * total);
        assertThat(simulated.isSettled(Level.BASIC::counts)).isTrue();
    }

    @Test
    void a_factor_that_lines_share_widens_the_interval() {
        var shared = city().row("I.1", "gpc-grid-electricity", power("0.4 kg/kWh ± 20 %"))
                .row("I.2", "gpc-grid-electricity", power("0.4 kg/kWh ± 20 %"));
        var own = city().row("I.1", "gpc-grid-electricity", power("0.4 kg/kWh ± 20 %"))
                .row("I.2", "gpc-grid-electricity", power("0.40000000001 kg/kWh ± 20 %"));

        assertThat(width(basic(shared.uncertain()))).isGreaterThan(1.3 * width(basic(own.uncertain())));
        assertThat(width(basic(shared.uncertain().simulate(1, DRAWS))))
                .isGreaterThan(1.3 * width(basic(own.uncertain().simulate(1, DRAWS))));
    }

    @Test
    void lines_of_one_factor_share_it_also_when_its_uncertainty_is_a_default() {
        var city = city().row("I.1", "gpc-grid-electricity", power("0.4 kg/kWh"))
                .row("I.2", "gpc-grid-electricity", power("0.4 kg/kWh"));

        assertThat(city.uncertain().unstated())
                .filteredOn(source -> source.number().input().equals("co2eFactor"))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.rows()).isEqualTo(2);
                    assertThat(source.assumed().orElseThrow().id()).isEqualTo("uncertainty.grid-electricity.factor");
                });
    }

    @Test
    void what_nobody_stated_has_the_default_of_its_sub_sector_and_says_so() {
        var source = only(city().burned("I.1", "natural-gas", "10 TJ"), "amount");

        assertThat(source.assumed().orElseThrow().id()).isEqualTo("uncertainty.I.1.activity");
        assertThat(source.assumed().get().citation().source()).contains("IPCC");
        assertThat(source.isLeftOut()).isFalse();
    }

    @Test
    void stating_an_uncertainty_replaces_the_default() {
        var assumed = city().burned("I.1", "natural-gas", "10 TJ").uncertain();
        var stated = city().burned("I.1", "natural-gas", "10 TJ ± 1 %").uncertain();

        assertThat(width(basic(stated))).isLessThan(width(basic(assumed)));
        assertThat(stated.unstated())
                .noneMatch(source -> source.number().input().equals("amount"));
    }

    @Test
    void an_uncertainty_that_nobody_knows_is_not_zero_and_is_named() {
        var unknown = city().burned("I.6", "natural-gas", "10 TJ");
        var certain = city().burned("I.6", "natural-gas", "10 TJ ± 0 %").uncertain();

        assertThat(only(unknown, "amount").isLeftOut()).isTrue();
        assertThat(certain.unstated())
                .noneMatch(source -> source.number().input().equals("amount"));
        assertThat(basic(certain)).isEqualTo(basic(unknown.uncertain()));
    }

    @Test
    void the_grade_of_the_data_decides_where_the_kind_of_source_has_no_default() {
        var city = city().burned("I.6", "natural-gas", "10 TJ").graded(DataQuality.MEDIUM, DataQuality.HIGH);

        assertThat(only(city, "amount").assumed().orElseThrow().above()).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void a_cell_stated_as_a_whole_takes_the_grades_of_activity_and_factor_together() {
        var graded = city().statesGraded("III.1.1", DataQuality.HIGH, DataQuality.HIGH, "CO2", "100 t");
        var ungraded = city().states("III.1.1", "CO2", "100 t").uncertain();

        double half = 100 * Math.sqrt(2) * 0.05;
        assertThat(basic(graded.uncertain()).lower()).isCloseTo(100 - half, within(1e-9));
        assertThat(ungraded.unstated()).allMatch(Source::isLeftOut).hasSize(1);
        assertThat(basic(ungraded)).isEqualTo(new Interval(100, 100));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_the_rows_changes_not_a_bit(long seed) {
        var first = town().uncertain();
        var shuffled = town().shuffled(seed).uncertain();

        for (var level : Level.values()) {
            assertThat(shuffled.interval(level::counts)).isEqualTo(first.interval(level::counts));
            assertThat(shuffled.simulate(5, 1000).interval(level::counts))
                    .isEqualTo(first.simulate(5, 1000).interval(level::counts));
        }
    }

    @Test
    void the_same_seed_gives_the_same_on_one_thread_and_on_many() {
        var propagated = town().uncertain();
        var many = propagated.simulate(11, 3000);
        try (var pool = new ForkJoinPool(1)) {
            var one = pool.submit(() -> propagated.simulate(11, 3000)).join();

            assertThat(basic(one)).isEqualTo(basic(many));
            assertThat(one.contributions(Level.BASIC::counts)).isEqualTo(many.contributions(Level.BASIC::counts));
        }
        assertThat(basic(propagated.simulate(12, 3000))).isNotEqualTo(basic(many));
    }

    @Test
    void both_approaches_name_the_same_number_to_improve_first() {
        var propagated = town().uncertain();
        var one = propagated.contributions(Level.BASIC::counts);
        var two = propagated.simulate(3, DRAWS).contributions(Level.BASIC::counts);

        assertThat(one.stream().mapToDouble(Contribution::ofVariance).sum()).isCloseTo(1, within(1e-9));
        assertThat(one.getFirst().source()).isEqualTo(two.getFirst().source());
        assertThat(one.getFirst().source().number().role()).isEqualTo(Role.FACTOR);
        assertThat(one.getFirst().ofVariance()).isCloseTo(two.getFirst().ofVariance(), within(0.05));
    }

    @Test
    void a_line_alone_in_its_cell_is_as_sure_as_the_cell() {
        var propagated = town().uncertain();
        var simulated = propagated.simulate(3, 2000);
        var line = propagated.lines().stream()
                .filter(one -> one.cell().filter(GpcCell.I_1_1::equals).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(propagated.interval(line))
                .isEqualTo(propagated.interval(GpcCell.I_1_1::equals).orElseThrow());
        var alone = simulated.interval(line);
        var cell = simulated.interval(GpcCell.I_1_1::equals).orElseThrow();
        assertThat(alone.lower()).isCloseTo(cell.lower(), within(1e-9 * cell.lower()));
        assertThat(alone.upper()).isCloseTo(cell.upper(), within(1e-9 * cell.upper()));
    }

    @Test
    void cells_without_a_number_have_no_interval() {
        var propagated = town().keys("NO", "I.7.1").uncertain();

        assertThat(propagated.interval(GpcCell.I_7_1::equals)).isEmpty();
        assertThat(propagated.simulate(3, 1000).interval(GpcCell.I_7_1::equals)).isEmpty();
    }

    @Test
    void a_row_that_was_refused_takes_no_part() {
        var propagated = city().burned("I.1", "natural-gas", "10").uncertain();

        assertThat(propagated.lines()).isEmpty();
        assertThat(propagated.interval(Level.BASIC::counts)).isEmpty();
        assertThat(propagated.simulate(3, 1000).contributions(Level.BASIC::counts))
                .isEmpty();
    }

    private static String[] power(String factor) {
        return new String[] {
            "consumed", "1000 MWh ± 1 %", "factorForm", "co2e", "co2eFactor", factor, "lossRatio", "8 % ± 1 %"
        };
    }

    private static Source only(City city, String input) {
        return city.uncertain().unstated().stream()
                .filter(source -> source.number().input().equals(input))
                .findFirst()
                .orElseThrow();
    }

    private static Interval basic(InventoryUncertainty uncertainty) {
        return uncertainty.interval(Level.BASIC::counts).orElseThrow();
    }

    private static double width(Interval interval) {
        return interval.upper() - interval.lower();
    }
}
