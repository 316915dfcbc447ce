// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Findings.assertUnknown;
import static org.mutirao.calc.target.Findings.known;
import static org.mutirao.calc.target.Findings.series;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.calc.Seeds;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.fairshare.Convergence.Shape;

class ConvergenceTest {

    private static final Convergence PUBLISHED = Convergence.published();

    @Test
    void the_published_path_adds_up_to_91_55_tonnes_a_person() {
        assertThat(known(PUBLISHED.budget(5.1, people(1)))).isCloseTo(91.55, within(1e-9));
        assertThat(PUBLISHED.perPerson(5.1, 2015)).isEqualTo(5.1);
        assertThat(PUBLISHED.perPerson(5.1, 2030)).isCloseTo(2.9, within(1e-12));
        assertThat(PUBLISHED.perPerson(5.1, 2050)).isZero();
    }

    @Test
    void the_two_published_constraints_are_not_one() {
        // 500 million residents on the path through 2.9 t would emit twice the published 22 Gt
        assertThat(known(PUBLISHED.budget(5.1, people(500e6)))).isGreaterThan(2 * 22e9);
        assertThat(Warning.of(Approach.DEADLINE_2020)).hasSize(2).allSatisfy(warning -> {
            assertThat(warning.english()).isNotBlank();
            assertThat(warning.chinese()).isNotBlank();
        });
    }

    @Test
    void an_exponential_fall_ends_at_a_tenth_of_a_tonne() {
        var path = PUBLISHED.shaped(Shape.EXPONENTIAL);

        assertThat(path.perPerson(5.1, 2030)).isCloseTo(2.9, within(1e-12));
        assertThat(path.perPerson(5.1, 2040)).isCloseTo(0.538516480713450, within(1e-12));
        assertThat(path.perPerson(5.1, 2050)).isCloseTo(0.1, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void the_common_value_that_is_solved_for_spends_the_budget(long seed) {
        var random = Seeds.random(seed);
        var group = List.of(
                new CommonValue.Member(random.nextDouble(0.5, 15), people(random.nextDouble(1e5, 1e7))),
                new CommonValue.Member(random.nextDouble(0.5, 15), people(random.nextDouble(1e5, 1e7))));
        var path = PUBLISHED.shaped(random.nextBoolean() ? Shape.LINEAR : Shape.EXPONENTIAL);
        double common = random.nextDouble(0.01, 19);
        double budget = group.stream()
                .mapToDouble(member -> known(path.to(common).budget(member.start(), member.population())))
                .sum();

        var solved = (CommonValue.Solved) CommonValue.solve(group, budget, path);

        assertThat(solved.common()).isCloseTo(common, within(1e-9));
        assertThat(solved.sum()).isCloseTo(budget, within(1e-6 * budget));
    }

    @Test
    void a_budget_below_what_the_straight_lines_emit_is_infeasible_and_the_least_is_told() {
        var group = List.of(new CommonValue.Member(5, people(100)));

        // 5 t falling to nothing in 15 years: half of 16 × 5 t for each of 100 people
        var infeasible = (CommonValue.Infeasible) CommonValue.solve(group, 3000, PUBLISHED);

        assertThat(infeasible.smallestBudget()).isCloseTo(4000, within(1e-9));
    }

    @Test
    void what_cannot_be_solved_gives_a_reason() {
        var group = List.of(new CommonValue.Member(5, people(100)));
        var gaps = List.of(new CommonValue.Member(5, series("2015:100;2050:100")));

        assertThat(CommonValue.solve(group, 0, PUBLISHED))
                .isEqualTo(new CommonValue.Unknown(Reason.BUDGET_SPENT, List.of()));
        assertThat(CommonValue.solve(group, 1e9, PUBLISHED))
                .isEqualTo(new CommonValue.Unknown(Reason.BUDGET_NOT_BINDING, List.of()));
        assertThat(CommonValue.solve(List.of(), 10, PUBLISHED))
                .isEqualTo(new CommonValue.Unknown(Reason.NO_YEAR, List.of()));
        assertThat(((CommonValue.Unknown) CommonValue.solve(gaps, 10, PUBLISHED)).reason())
                .isEqualTo(Reason.POPULATION_MISSING);
        assertUnknown(PUBLISHED.emissions(-1, people(5)), Reason.NEGATIVE_EMISSIONS, 2015);
        assertThatThrownBy(() -> PUBLISHED.from(2030)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "20000, 6, STEEP_DECLINE",
        "20000, 5.1, STEADY_DECLINE",
        "15000, 6, EARLY_PEAK",
        "15000, 5.1, LATE_PEAK",
        "900, 0.4, LATE_PEAK"
    })
    void income_and_emissions_per_person_make_the_typology(double gdp, double perPerson, Typology expected) {
        assertThat(known(Typology.of(OptionalDouble.of(gdp), OptionalDouble.of(perPerson))))
                .isEqualTo(expected);
    }

    @Test
    void without_income_or_inventory_there_is_no_typology() {
        assertUnknown(Typology.of(OptionalDouble.empty(), OptionalDouble.of(5)), Reason.GDP_MISSING);
        assertUnknown(Typology.of(OptionalDouble.of(5), OptionalDouble.empty()), Reason.NO_YEAR);
        assertUnknown(Typology.of(OptionalDouble.of(5), OptionalDouble.of(0)), Reason.ZERO_EMISSIONS);
    }

    @Test
    void a_steep_decline_halves_by_2030_and_leaves_a_tenth_in_2050() {
        var path = known(Trajectory.of(Typology.STEEP_DECLINE, new YearValue(2015, 1000), 0.05, people(100)));

        assertThat(path.yearly().get(2015)).isEqualTo(1000);
        assertThat(path.yearly().get(2030)).isCloseTo(290, within(1e-9));
        assertThat(path.yearly().get(2050)).isCloseTo(100, within(1e-9));
        assertThat(path.convergenceBudget()).isCloseTo(16 * 645 + 9.5 * 290, within(1e-6));
    }

    @Test
    void an_early_peak_grows_until_2025_no_faster_than_it_may() {
        var path = known(Trajectory.of(Typology.EARLY_PEAK, new YearValue(2015, 600), 0.05, people(100)));

        assertThat(path.yearly().get(2025)).isCloseTo(600 * Math.pow(1.015, 10), within(1e-9));
        assertThat(path.yearly().get(2030)).isCloseTo(290, within(1e-9));
        assertThat(path.mismatch()).isTrue();
    }

    @Test
    void a_late_peak_meets_its_cap_in_2030() {
        var path = known(Trajectory.of(Typology.LATE_PEAK, new YearValue(2015, 200), 0.01, people(100)));

        assertThat(path.yearly().get(2029)).isCloseTo(200 * Math.pow(1.01, 14), within(1e-9));
        assertThat(path.yearly().get(2030)).isCloseTo(290, within(1e-9));
        assertThat(path.budget())
                .isCloseTo(
                        path.yearly().values().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum(),
                        within(1e-6));
    }

    @Test
    void a_trajectory_needs_a_base_before_2030_and_people_in_every_year() {
        assertUnknown(
                Trajectory.of(Typology.LATE_PEAK, new YearValue(2031, 5), 0, people(1)),
                Reason.BASE_YEAR_AFTER_TARGET_YEAR,
                2031,
                2030);
        assertUnknown(
                Trajectory.of(Typology.LATE_PEAK, new YearValue(2020, 5), 0, series("2020:4")),
                Reason.POPULATION_MISSING);
        assertUnknown(Trajectory.of(Typology.LATE_PEAK, new YearValue(2020, 0), 0, people(1)), Reason.ZERO_EMISSIONS);
        assertUnknown(
                Trajectory.of(Typology.LATE_PEAK, new YearValue(2020, 5), Double.NaN, people(1)),
                Reason.SETTING_OUT_OF_RANGE);
    }

    private static YearSeries people(double each) {
        var years = new TreeMap<Integer, Double>();
        for (int year = 2015; year <= 2050; year++) {
            years.put(year, each);
        }
        return new YearSeries(years);
    }
}
