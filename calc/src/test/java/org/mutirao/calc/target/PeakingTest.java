// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.calc.Cases;
import org.mutirao.calc.Seeds;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.target.Peaking.Variant;
import org.mutirao.calc.target.Peaking.Verdict;

class PeakingTest {

    @TestFactory
    Stream<DynamicTest> the_verdict_follows_the_published_rule() {
        return Cases.rows("c40-peaking", "title", PeakingTest::check);
    }

    private static void check(CsvTable.Row row) {
        var evidence = PeakingEvidence.of(Fixtures.series(row.text("series")), Fixtures.series(row.text("stored")));

        var result = Peaking.test(evidence, row.integer("as_of"), Variant.valueOf(row.text("variant")));

        assertThat(result.verdict()).isEqualTo(Verdict.valueOf(row.text("verdict")));
        var change = result.cells().changeSincePeak();
        assertThat(change.isPresent()).isEqualTo(row.find("change").isPresent());
        change.ifPresent(value -> assertThat(value).isCloseTo(row.number("change"), within(row.number("tolerance"))));
    }

    @Test
    void a_result_names_peak_latest_year_and_conditions() {
        var reading = test("2005:100;2010:95;2015:92;2020:89", 2022).cells();

        assertThat(reading.years()).isEqualTo(4);
        assertThat(reading.peak()).contains(new YearValue(2005, 100));
        assertThat(reading.latest()).contains(new YearValue(2020, 89));
        assertThat(reading.conditions()).isEqualTo(new Peaking.Conditions(true, true, true, true));
    }

    @Test
    void readings_that_disagree_are_both_told() {
        var evidence = PeakingEvidence.of(Fixtures.series("2005:100;2010:95;2020:80"), Fixtures.series("2020:95"));

        var result = Peaking.test(evidence, 2022, Variant.PUBLISHED_CODE);

        assertThat(result.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(result.cells().verdict()).isEqualTo(Verdict.PEAKED);
        assertThat(result.stored().orElseThrow().verdict()).isEqualTo(Verdict.NOT_PEAKED);
        assertThat(result.doubtfulYears()).containsExactly(2020);
        assertThat(Peaking.explain(result).inputs()).hasSize(2);
    }

    @Test
    void years_that_do_not_count_are_told() {
        assertThat(test("2005:100;2010:-3;2015:92;2023:89", 2022).leftOut()).containsExactly(2010, 2023);
    }

    @Test
    void the_trace_holds_the_number_that_each_condition_tested() {
        var trace = Peaking.explain(test("2005:100;2010:95;2015:92;2020:89", 2022));

        assertThat(trace.label()).isEqualTo("target.peaking.PEAKED");
        assertThat(trace.inputs().getFirst().inputs())
                .extracting(condition -> condition.value().orElseThrow())
                .containsExactly(4.0, 15.0, 2.0, 0.11);
    }

    @Test
    void a_series_without_years_is_unknown_and_its_trace_has_no_numbers() {
        var trace = Peaking.explain(test("", 2022));

        assertThat(trace.inputs().getFirst().inputs())
                .extracting(condition -> condition.value().isPresent())
                .containsExactly(true, false, false, false);
    }

    @Test
    void a_doubtful_year_without_both_readings_is_refused() {
        assertThatThrownBy(() -> new PeakingEvidence(Fixtures.series("2005:100"), Fixtures.series("2010:90")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void the_unit_of_the_series_does_not_change_the_verdict(long seed) {
        var series = random(seed);
        var kilotonnes = new TreeMap<>(series.values());
        kilotonnes.replaceAll((_, tonnes) -> tonnes / 1024);

        for (var variant : Variant.values()) {
            assertThat(Peaking.test(PeakingEvidence.of(YearSeries.of(kilotonnes)), 2022, variant)
                            .verdict())
                    .isEqualTo(Peaking.test(PeakingEvidence.of(series), 2022, variant)
                            .verdict());
        }
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void what_the_strict_prose_decides_the_published_code_decides_alike(long seed) {
        var evidence = PeakingEvidence.of(random(seed));

        var strict = Peaking.test(evidence, 2022, Variant.STRICT_PROSE).verdict();

        if (strict != Verdict.UNKNOWN) {
            assertThat(Peaking.test(evidence, 2022, Variant.PUBLISHED_CODE).verdict())
                    .isEqualTo(strict);
        }
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void both_readings_are_treated_alike(long seed) {
        var one = random(seed);
        var other = new TreeMap<>(one.values());
        other.replaceAll((year, tonnes) -> tonnes * (year % 2 == 0 ? 1.5 : 1));

        for (var variant : Variant.values()) {
            assertThat(Peaking.test(PeakingEvidence.of(one, YearSeries.of(other)), 2022, variant)
                            .verdict())
                    .isEqualTo(Peaking.test(PeakingEvidence.of(YearSeries.of(other), one), 2022, variant)
                            .verdict());
        }
    }

    private static Peaking.Result test(String series, int asOf) {
        return Peaking.test(PeakingEvidence.of(Fixtures.series(series)), asOf, Variant.PUBLISHED_CODE);
    }

    private static YearSeries random(long seed) {
        var random = Seeds.random(seed);
        var values = new TreeMap<Integer, Double>();
        int years = random.nextInt(8);
        for (int i = 0; i < years; i++) {
            values.put(random.nextInt(2000, 2023), random.nextDouble(70, 110));
        }
        return new YearSeries(values);
    }
}
