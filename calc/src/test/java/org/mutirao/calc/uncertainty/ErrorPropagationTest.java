// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.calc.Seeds;
import org.mutirao.calc.trace.Issue;

class ErrorPropagationTest {

    @Test
    void rows_that_share_a_factor_are_less_sure_together() {
        var own = List.of(Category.of("a", 100, 100, 5, 20), Category.of("b", 100, 100, 5, 20));
        var shared = own.stream().map(row -> row.withFactor("f")).toList();

        assertThat(of(own).level()).isCloseTo(Math.sqrt(2 * (25 + 400)) / 2, within(1e-9));
        assertThat(of(shared).level()).isCloseTo(Math.sqrt(2 * 25 / 4.0 + 400), within(1e-9));
    }

    @Test
    void rows_of_one_activity_data_set_are_less_sure_together() {
        var own = List.of(Category.of("a", 100, 100, 20, 0), Category.of("b", 100, 100, 20, 0));
        var shared = own.stream().map(row -> row.withActivity("survey")).toList();

        assertThat(of(own).level()).isCloseTo(20 / Math.sqrt(2), within(1e-9));
        assertThat(of(shared).level()).isCloseTo(20, within(1e-9));
    }

    @Test
    void a_category_split_in_two_that_share_everything_is_the_same_category() {
        var whole = List.of(Category.of("a", 80, 100, 10, 20), Category.of("b", 50, 50, 5, 5));
        var split = List.of(
                Category.of("a1", 60, 30, 10, 20).withFactor("f").withActivity("d"),
                Category.of("a2", 20, 70, 10, 20).withFactor("f").withActivity("d"),
                Category.of("b", 50, 50, 5, 5));

        assertThat(of(split).level()).isCloseTo(of(whole).level(), within(1e-9));
        assertThat(of(split).trend()).isCloseTo(of(whole).trend(), within(0.05));
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void the_order_of_the_rows_decides_nothing(long seed) {
        var random = Seeds.random(seed);
        var rows = new ArrayList<Category>();
        for (int i = 0; i < 20; i++) {
            rows.add(Category.of(
                            "row " + i,
                            random.nextDouble(1000),
                            random.nextDouble(1000),
                            random.nextDouble(100),
                            random.nextDouble(100))
                    .withFactor("factor " + random.nextInt(10)));
        }
        var first = of(rows);
        Collections.shuffle(rows, new Random(seed));

        assertThat(of(rows).level()).isCloseTo(first.level(), within(1e-9));
        assertThat(of(rows).trend()).isCloseTo(first.trend(), within(1e-9));
        assertThat(first.columns()).allMatch(columns -> Double.isFinite(columns.trendVariance()));
    }

    @Test
    void nothing_uncertain_makes_nothing_uncertain() {
        var sure = of(List.of(Category.of("a", 100, 100, 0, 0), Category.of("b", -10, -20, 0, 0)));

        assertThat(sure.level()).isZero();
        assertThat(sure.trend()).isZero();
    }

    @Test
    void a_total_of_zero_and_a_negative_uncertainty_are_refused() {
        assertThat(ErrorPropagation.of(List.of(Category.of("a", 1, 1, 5, 5), Category.of("b", -1, 1, 5, 5)))
                        .issues())
                .extracting(Issue::messageKey)
                .containsExactly("calc.issue.uncertainty.no-total");
        assertThat(ErrorPropagation.of(List.of(Category.of("a", 1, 1, -5, 5))).issues())
                .extracting(Issue::messageKey)
                .containsExactly("calc.issue.uncertainty.negative");
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "100, 100", "100.000001, 106.688", "150, 179.049825", "229.999999, 389.453581"})
    void large_uncertainties_of_products_are_corrected(double half, double corrected) {
        assertThat(ErrorPropagation.corrected(half).value().orElseThrow()).isCloseTo(corrected, within(1e-3));
    }

    @Test
    void beyond_230_percent_only_approach_2_will_do() {
        assertThat(ErrorPropagation.corrected(230).issues())
                .extracting(Issue::messageKey)
                .containsExactly("calc.issue.uncertainty.too-large");
    }

    @Test
    void a_wide_range_is_uneven_and_never_below_minus_100_percent() {
        assertThat(ErrorPropagation.limits(20)).isEqualTo(new ErrorPropagation.Limits(-20, 20));
        assertThat(ErrorPropagation.limits(100).lower()).isCloseTo(-64.563861, within(1e-6));
        assertThat(ErrorPropagation.limits(100).upper()).isCloseTo(125.758227, within(1e-6));
        assertThat(ErrorPropagation.limits(1000).lower()).isGreaterThan(-100);
    }

    private static ErrorPropagation of(List<Category> categories) {
        return ErrorPropagation.of(categories).value().orElseThrow();
    }
}
