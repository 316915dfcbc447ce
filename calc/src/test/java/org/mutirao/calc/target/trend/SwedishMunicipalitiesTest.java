// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Findings.known;
import static org.mutirao.calc.target.Findings.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mutirao.calc.Cases;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.target.budget.BudgetUse;
import org.mutirao.calc.target.budget.ExponentialPath;

/// Trends, sums and years of zero that are published for Swedish municipalities: a line of least absolute
/// deviations since 2015, carried on from the latest inventory; and a cut of 11.72 % a year from 2026 on.
class SwedishMunicipalitiesTest {

    private static final double CARBON_LAW = 0.1172;

    @TestFactory
    Stream<DynamicTest> the_published_figures_come_out() {
        return Cases.rows("sweden", "title", SwedishMunicipalitiesTest::check);
    }

    private static void check(CsvTable.Row row) {
        var trend = known(Trend.of(series(row.text("series")), Fit.LEAST_ABSOLUTE_DEVIATIONS, 2015));
        var ahead = trend.outlook(2050);

        assertThat(trend.slope()).isCloseTo(row.number("slope"), within(1e-3));
        assertThat(ahead.get(2030)).isCloseTo(row.number("ahead_2030"), within(5e-3));
        assertThat(known(BudgetUse.of(ahead, 1, 2026, 2050)).cumulative())
                .isCloseTo(row.number("sum_2026_2050"), within(0.5));
        checkZero(trend, row);
        checkCarbonLaw(ahead.get(2026), row);
    }

    private static void checkZero(Trend trend, CsvTable.Row row) {
        assertThat(trend.zero().isPresent()).isEqualTo(row.find("zero").isPresent());
        trend.zero().ifPresent(time -> {
            int year = (int) time;
            var day = LocalDate.of(year, 1, 1).plusDays((long) ((time - year) * 365));
            assertThat(ChronoUnit.DAYS.between(day, LocalDate.parse(row.text("zero"))))
                    .isBetween(-2L, 2L);
        });
    }

    private static void checkCarbonLaw(double start, CsvTable.Row row) {
        var path = known(ExponentialPath.cutting(CARBON_LAW, 2026, start));

        double sum = IntStream.rangeClosed(2026, 2050).mapToDouble(path::at).sum();

        assertThat(sum).isCloseTo(row.number("carbon_law_2026_2050"), within(1e-6 * sum));
    }
}
