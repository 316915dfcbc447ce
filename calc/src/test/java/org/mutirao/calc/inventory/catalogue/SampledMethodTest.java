// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Input.Role;
import org.mutirao.calc.method.Rerun;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.uncertainty.DefaultUncertainty.Grade;
import org.mutirao.calc.uncertainty.Defaults;
import org.mutirao.calc.uncertainty.Distribution;
import org.mutirao.calc.uncertainty.Line;
import org.mutirao.calc.uncertainty.SampledMethod;
import org.mutirao.calc.uncertainty.Simulated;
import org.mutirao.calc.uncertainty.Simulation;
import org.mutirao.calc.uncertainty.Source;
import org.mutirao.calc.uncertainty.UncertainMethod;

/// Laws of simulating methods, tried on the inputs of all golden cases.
class SampledMethodTest {

    private static final Factors FACTORS = Factors.standard();
    private static final Defaults DEFAULTS = Defaults.of(FACTORS);
    private static final int DRAWS = 600;

    private static Stream<DynamicTest> cases(Law law) {
        return GoldenCases.list().stream()
                .filter(one -> one.issues().isEmpty())
                .map(one -> DynamicTest.dynamicTest(one.id() + " " + one.title(), () -> law.check(one, rerun(one))));
    }

    private interface Law {
        void check(GoldenCase one, Rerun rerun);
    }

    @TestFactory
    Stream<DynamicTest> the_numbers_that_were_read_give_the_result_of_the_method() {
        return cases((one, rerun) -> {
            var lines = new HashMap<String, Double>();
            var amounts = rerun.compute(point(rerun));
            for (int i = 0; i < amounts.length; i++) {
                lines.merge(rerun.parts().get(i).line(), amounts[i], Double::sum);
            }
            var result = one.method()
                    .run(one.given(), one.setting(), FACTORS)
                    .value()
                    .orElseThrow();

            assertThat(lines).hasSize(result.lines().size());
            result.lines()
                    .forEach(line -> assertThat(lines.get(line.name()))
                            .isCloseTo(
                                    line.co2e().value(),
                                    within(1e-12 * Math.abs(line.co2e().value()))));
        });
    }

    @TestFactory
    Stream<DynamicTest> draws_are_finite_and_never_negative_where_the_result_is_not() {
        return cases((one, rerun) -> {
            var simulated = simulate(sampled(rerun));
            for (var output : simulated.outputs()) {
                boolean removes = one.method().descriptor().places().contains("V.2");
                assertThat(Arrays.stream(simulated.draws(output)))
                        .allMatch(draw -> Double.isFinite(draw) && (removes || draw >= 0));
                assertThat(simulated.shares(output))
                        .allMatch(share -> share.ofVariance() >= 0 && share.ofVariance() < 1.3);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_part_taken_as_a_product_gives_what_the_method_gives_in_each_draw() {
        return cases((one, rerun) -> {
            var sampled = sampled(rerun);
            var called = new SampledMethod(sampled.sources(), List.of(calledLine(rerun, sampled)));
            var products = simulate(sampled);
            var calls = simulate(called);

            for (var output : products.outputs()) {
                var expected = calls.draws(output);
                double size = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
                assertThat(products.draws(output)).containsExactly(expected, within(1e-9 * size + 1e-12));
            }
        });
    }

    @Test
    void a_row_of_fuel_is_one_product_for_each_gas_and_shares_its_factors() {
        var sampled = sampled(stationary("10 TJ", Optional.of("5 %")));

        assertThat(sampled.lines()).hasSize(3).allMatch(line -> line instanceof Line.Product);
        assertThat(sampled.sources()).extracting(Source::id).contains("row: amount", "factor co2.natural-gas");
        assertThat(sampled.sources()).noneMatch(Source::assumed);
    }

    @Test
    void an_uncertainty_that_nobody_stated_is_a_default_and_says_so() {
        var source = sampled(stationary("10 TJ", Optional.empty())).sources().getFirst();

        assertThat(source.assumed()).isTrue();
        assertThat(source.role()).isEqualTo(Role.ACTIVITY);
        // 3–5 % by survey, 5–10 % extrapolated: the wider
        assertThat(source.distribution()).isEqualTo(Distribution.normal(10, 0.1));
    }

    @Test
    void rows_of_one_fuel_share_the_draws_of_its_factor_across_cells_and_years() {
        var sources = new LinkedHashSet<Source>();
        var lines = new ArrayList<Line>();
        for (var year : List.of(2010, 2020)) {
            var rerun = stationary("10 TJ", Optional.of("0 %"), year);
            var sampled = SampledMethod.of(
                    uncertain(rerun), place -> "row of " + year + ": " + place, Map.of("scope1", "I.1.1 " + year));
            sources.addAll(sampled.sources());
            lines.addAll(sampled.lines());
        }
        var simulated = new Simulation(3, DRAWS, List.copyOf(sources), lines, Map.of()).run();

        assertThat(simulated.draws("I.1.1 2010")).isEqualTo(simulated.draws("I.1.1 2020"));
        assertThat(simulated.summary("I.1.1 2010").standardDeviation()).isPositive();
    }

    @Test
    void a_row_in_which_everything_is_certain_gives_its_point_value() {
        var one = GoldenCases.list().stream()
                .filter(known -> known.issues().isEmpty())
                .findFirst()
                .orElseThrow();
        var rerun = rerun(one);
        var sampled = sampled(rerun);
        var certain = sampled.sources().stream()
                .map(source -> new Source(
                        source.id(), source.role(), new Distribution.Exact(value(rerun, source.id())), false))
                .toList();

        var simulated = simulate(new SampledMethod(certain, sampled.lines()));

        double point = Arrays.stream(rerun.compute(point(rerun))).sum();
        var summary = simulated.summary(simulated.outputs().getFirst());
        assertThat(summary.mean()).isCloseTo(point, within(1e-12 * point));
        assertThat(summary.lower()).isEqualTo(summary.upper());
    }

    private static double value(Rerun rerun, String source) {
        return rerun.numbers().stream()
                .filter(number -> source.equals("row: " + number.place())
                        || number.factor()
                                .map(factor -> source.equals("factor " + factor.id()))
                                .orElse(false))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Rerun stationary(String fuel, Optional<String> uncertainty) {
        return stationary(fuel, uncertainty, 2020);
    }

    private static Rerun stationary(String fuel, Optional<String> uncertainty, int year) {
        Map<String, Given> given = Map.of(
                "fuel", Given.of("natural-gas"),
                "user", Given.of("residential"),
                "amount", new Given.Value(fuel, uncertainty));
        return Methods.find("ipcc2006-stationary-combustion")
                .orElseThrow()
                .prepare(given, Setting.of(year, GwpSet.DEFAULT), FACTORS)
                .value()
                .orElseThrow();
    }

    private static Rerun rerun(GoldenCase one) {
        return one.method().prepare(one.given(), one.setting(), FACTORS).value().orElseThrow();
    }

    private static double[] point(Rerun rerun) {
        return rerun.numbers().stream().mapToDouble(Rerun.Number::value).toArray();
    }

    private static SampledMethod sampled(Rerun rerun) {
        var outputs = new HashMap<String, String>();
        rerun.parts().forEach(part -> outputs.put(part.line(), part.line()));
        return SampledMethod.of(uncertain(rerun), place -> "row: " + place, outputs);
    }

    private static UncertainMethod uncertain(Rerun rerun) {
        var known = new Defaults.Known(List.of("I.1"), Optional.of(Grade.M), Optional.of(Grade.M));
        return UncertainMethod.of(rerun, DEFAULTS, known);
    }

    /// The whole method as one line that is called for each draw.
    private static Line calledLine(Rerun rerun, SampledMethod sampled) {
        var outputs = rerun.parts().stream().map(Rerun.Part::line).distinct().toList();
        var ids = sampled.sources().stream().map(Source::id).toList();
        return new Line.Computed(ids, outputs, draws -> {
            var numbers = point(rerun);
            for (int i = 0; i < numbers.length; i++) {
                var number = rerun.numbers().get(i);
                int source = ids.indexOf(
                        number.factor().map(factor -> "factor " + factor.id()).orElse("row: " + number.place()));
                numbers[i] = source < 0 ? numbers[i] : draws[source];
            }
            var amounts = rerun.compute(numbers);
            var sums = new double[outputs.size()];
            for (int i = 0; i < amounts.length; i++) {
                sums[outputs.indexOf(rerun.parts().get(i).line())] += amounts[i];
            }
            return sums;
        });
    }

    private static Simulated simulate(SampledMethod sampled) {
        return new Simulation(3, DRAWS, sampled.sources(), sampled.lines(), Map.of()).run();
    }
}
