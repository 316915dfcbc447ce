// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Findings.assertUnknown;
import static org.mutirao.calc.target.Findings.known;
import static org.mutirao.calc.target.Findings.series;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.calc.Seeds;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;

class TrendTest {

    private static final String FIVE = "2010:100;2012:97;2015:90;2018:88;2020:80";

    @Test
    void least_squares_with_its_interval_are_those_of_an_independent_script() {
        var trend = known(Trend.of(series(FIVE), Fit.LEAST_SQUARES, 1990));
        var projection = known(trend.project(2030, 0));

        assertThat(trend.slope()).isCloseTo(-1.8676470588235294, within(1e-12));
        assertThat(trend.scatter()).isCloseTo(1.8981415059132427, within(1e-12));
        assertThat(projection.value()).isCloseTo(62.98529411764706, within(1e-10));
        assertThat(projection.standardError()).isCloseTo(4.0305118721518625, within(1e-10));
        assertThat(projection.lower()).isCloseTo(50.158406501713, within(1e-9));
        assertThat(projection.upper()).isCloseTo(75.81218173358111, within(1e-9));
        assertThat(projection.chanceAtMost(50)).isCloseTo(0.024259799847726, within(1e-12));
    }

    @Test
    void the_uncertainty_of_the_inventories_widens_the_interval() {
        var trend = known(Trend.of(series(FIVE), Fit.LEAST_SQUARES, 1990));

        assertThat(known(trend.project(2030, 0.1)).standardError()).isCloseTo(5.154824471815096, within(1e-10));
        assertUnknown(trend.project(2030, -0.1), Reason.SETTING_OUT_OF_RANGE);
        assertUnknown(trend.project(2030, Double.NaN), Reason.SETTING_OUT_OF_RANGE);
    }

    @Test
    void one_odd_year_does_not_move_the_line_of_least_absolute_deviations() {
        var steady = series("2015:100;2016:98;2017:96;2018:94;2019:92;2020:60;2021:88");

        assertThat(known(Trend.of(steady, Fit.LEAST_ABSOLUTE_DEVIATIONS, 1990)).slope())
                .isCloseTo(-2, within(1e-12));
        assertThat(known(Trend.of(steady, Fit.LEAST_SQUARES, 1990)).slope()).isLessThan(-3);
    }

    @Test
    void of_lines_that_fit_alike_the_flattest_is_taken() {
        var square = series("2010:10;2011:20;2012:20;2013:10");

        assertThat(known(Trend.of(square, Fit.LEAST_ABSOLUTE_DEVIATIONS, 1990)).slope())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Fit.class)
    void years_on_a_line_are_projected_with_certainty(Fit fit) {
        var trend = known(Trend.of(series("2010:100;2012:90;2016:70"), fit, 1990));
        var projection = known(trend.project(2020, 0));

        assertThat(projection.value()).isCloseTo(50, within(1e-10));
        assertThat(projection.upper() - projection.lower()).isCloseTo(0, within(1e-9));
        assertThat(trend.zero()).hasValue(2030);
    }

    @Test
    void a_path_sets_out_from_the_latest_inventory_and_stops_at_zero() {
        var trend = known(Trend.of(series("2010:100;2015:80;2020:60"), Fit.LEAST_SQUARES, 1990));

        assertThat(trend.ahead(2030)).isCloseTo(20, within(1e-10));
        assertThat(trend.ahead(2050)).isZero();
        assertThat(trend.outlook(2022).values()).containsOnlyKeys(2010, 2015, 2020, 2021, 2022);
        assertThat(known(trend.project(2050, 0)).shown()).isZero();
    }

    @Test
    void a_rising_trend_never_reaches_zero() {
        assertThat(known(Trend.of(series("2010:1;2011:2;2012:3"), Fit.LEAST_SQUARES, 1990))
                        .zero())
                .isEmpty();
    }

    @Test
    void years_that_give_no_trend_are_named() {
        assertUnknown(trend(""), Reason.NO_YEAR);
        assertUnknown(trend("2010:5"), Reason.ONE_YEAR_ONLY, 2010);
        assertUnknown(trend("2010:5;2011:6"), Reason.TOO_FEW_YEARS, 2010, 2011);
        assertUnknown(trend("2010:5;2011:0;2012:4"), Reason.ZERO_EMISSIONS, 2011);
        assertUnknown(trend("2010:5;2011:-2;2012:4"), Reason.NEGATIVE_EMISSIONS, 2011);
        assertUnknown(Trend.of(series("2010:5;2011:6;2012:7"), Fit.LEAST_SQUARES, 2012), Reason.ONE_YEAR_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"1, 12.706", "2, 4.303", "3, 3.182", "5, 2.571", "10, 2.228", "30, 2.042", "120, 1.980"})
    void the_table_of_students_t_is_the_printed_one(int freedom, double printed) {
        assertThat(StudentT.exceededWith(0.025, freedom)).isCloseTo(printed, within(5e-4));
        assertThat(StudentT.below(-printed, freedom)).isCloseTo(0.025, within(2e-5));
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void the_unit_of_the_inventories_scales_the_trend_and_leaves_the_chance(long seed) {
        var random = Seeds.random(seed);
        var tonnes = new TreeMap<Integer, Double>();
        for (int year = 2005; year < 2022; year++) {
            tonnes.put(year, random.nextDouble(70, 110));
        }
        var kilograms = new TreeMap<>(tonnes);
        kilograms.replaceAll((year, value) -> value * 1024);

        for (var fit : Fit.values()) {
            var one = known(Trend.of(new YearSeries(tonnes), fit, 1990));
            var other = known(Trend.of(new YearSeries(kilograms), fit, 1990));

            assertThat(other.slope()).isCloseTo(1024 * one.slope(), within(1e-8));
            assertThat(known(other.project(2030, 0.05)).chanceAtMost(1024 * 50))
                    .isCloseTo(known(one.project(2030, 0.05)).chanceAtMost(50), within(1e-9));
        }
    }

    private static Finding<Trend> trend(String years) {
        return Trend.of(series(years), Fit.LEAST_SQUARES, 1990);
    }
}
