// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.calc.Seeds;
import org.mutirao.calc.method.Input.Role;

class SimulationTest {

    private static final int DRAWS = 10_000;
    private static final Map<String, List<String>> TOTAL = Map.of("total", List.of("I.1.1", "II.1.1"));

    private static final List<Source> SOURCES = List.of(
            activity("gas", 100_000, 0.05),
            activity("diesel", 50_000, 0.1),
            activity("waste", 30_000, 0.3),
            factor("EF", 2, 0.2),
            factor("EF2", 3, 0.8));
    private static final List<Line> LINES = List.of(
            new Line.Product(List.of("gas", "EF"), 1, "I.1.1"),
            new Line.Product(List.of("gas", "EF2"), 28, "I.1.1"),
            new Line.Product(List.of("diesel", "EF"), 1, "II.1.1"),
            new Line.Computed(
                    List.of("waste", "EF2"), List.of("I.1.1", "II.1.1"), in -> new double[] {in[0] * in[1], in[0]}));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void any_number_of_threads_gives_the_same_bytes(int threads) throws InterruptedException, ExecutionException {
        var alone = IntStream.range(0, simulation().blocks())
                .mapToObj(simulation()::compute)
                .toList();
        try (var pool = new ForkJoinPool(threads)) {
            Callable<Simulated> run = () -> simulation().run();

            assertSame(pool.submit(run).get(), simulation().gather(alone));
        }
    }

    @Test
    void blocks_of_one_thread_each_in_any_order_give_the_same_bytes() throws InterruptedException, ExecutionException {
        var numbers = new ArrayList<>(
                IntStream.range(0, simulation().blocks()).boxed().toList());
        Collections.shuffle(numbers, new Random(5));
        var blocks = new ArrayList<Simulation.Block>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var block : threads.invokeAll(numbers.stream()
                    .map(number ->
                            (Callable<Simulation.Block>) () -> simulation().compute(number))
                    .toList())) {
                blocks.add(block.get());
            }
        }

        assertSame(simulation().gather(blocks), simulation().run());
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void the_order_of_lines_and_sources_decides_nothing(long seed) {
        var lines = new ArrayList<>(LINES);
        var sources = new ArrayList<>(SOURCES);
        Collections.shuffle(lines, new Random(seed));
        Collections.shuffle(sources, new Random(seed));

        assertSame(
                new Simulation(seed, 600, sources, lines, TOTAL).run(),
                simulation(seed, 600).run());
    }

    @Test
    void another_seed_gives_other_draws() {
        assertThat(simulation(1, DRAWS).run().draws("total"))
                .isNotEqualTo(simulation(2, DRAWS).run().draws("total"));
    }

    @Test
    void certain_inputs_give_the_point_value_and_nothing_else() {
        var sources = List.of(activity("a", 3.7, 0), factor("f", 1.1, 0));
        var line = new Line.Product(List.of("a", "f"), 28, "total");

        var simulated = new Simulation(1, 999, sources, List.of(line), Map.of()).run();

        double point = 3.7 * 28 * 1.1;
        assertThat(simulated.summary("total")).isEqualTo(new Summary(point, 0, point, point, point, 0));
        assertThat(simulated.shares("total")).allMatch(share -> share.ofVariance() == 0);
    }

    @Test
    void a_factor_that_rows_share_correlates_them_and_an_own_one_does_not() {
        var sources = List.of(activity("a", 100, 0), activity("b", 100, 0), factor("f", 1, 0.5), factor("g", 1, 0.5));
        var shared = run(sources, product("a", "f"), product("b", "f"));
        var own = run(sources, product("a", "f"), product("b", "g"));

        assertThat(shared.summary("total").standardDeviation()).isCloseTo(50, within(1.5));
        assertThat(own.summary("total").standardDeviation()).isCloseTo(50 / Math.sqrt(2), within(1.1));
    }

    @Test
    void a_line_split_in_two_that_share_all_sources_is_the_same_line() {
        var sources = List.of(activity("a", 100, 0.2), factor("f", 1, 0.5));
        var whole = run(sources, new Line.Product(List.of("a", "f"), 1, "total"));
        var split = run(
                sources,
                new Line.Product(List.of("a", "f"), 0.25, "total"),
                new Line.Product(List.of("a", "f"), 0.75, "total"));

        assertThat(split.draws("total")).containsExactly(whole.draws("total"), within(1e-10));
    }

    @Test
    void a_total_is_the_sum_of_its_cells_in_each_draw() {
        var simulated = simulation().run();
        var cell = simulated.draws("I.1.1");
        var other = simulated.draws("II.1.1");
        var total = simulated.draws("total");

        assertThat(Arrays.stream(total)).allMatch(Double::isFinite);
        assertThat(IntStream.range(0, DRAWS)).allMatch(i -> total[i] == cell[i] + other[i]);
    }

    @Test
    void a_function_called_for_each_draw_gives_what_the_product_gives() {
        var sources = List.of(activity("a", 100, 0.2), factor("f", 1, 0.5));
        var product = run(sources, new Line.Product(List.of("a", "f"), 1, "total"));
        var called = run(sources, new Line.Computed(List.of("a", "f"), List.of("total"), in ->
                new double[] {in[0] * in[1]}));

        assertThat(called.draws("total")).isEqualTo(product.draws("total"));
        assertThat(called.shares("total")).isEqualTo(product.shares("total"));
    }

    @Test
    void shares_of_a_sum_of_products_are_those_of_the_closed_form() {
        var sources = List.of(activity("a", 100, 0.1), activity("b", 50, 0.2), factor("f", 2, 0.2));
        var shares = run(sources, product("a", "f"), product("b", "f")).shares("total");

        // variances: a (2 × 5)² = 100, b (2 × 5)² = 100, f (150 × 0.2)² = 900
        assertThat(shares).extracting(Simulated.Share::source).startsWith("f");
        assertThat(share(shares, "f")).isCloseTo(900 / 1100.0, within(0.02));
        assertThat(share(shares, "a")).isCloseTo(100 / 1100.0, within(0.02));
        assertThat(share(shares, "b")).isCloseTo(100 / 1100.0, within(0.02));
    }

    @Test
    void a_trend_leaves_out_what_both_years_share() {
        var sources = List.of(activity("2010", 100, 0), activity("2020", 80, 0), factor("f", 1, 0.5));
        var lines = List.<Line>of(
                new Line.Product(List.of("2010", "f"), 1, "base"), new Line.Product(List.of("2020", "f"), 1, "later"));

        var trend = new Simulation(1, DRAWS, sources, lines, Map.of())
                .run()
                .trend("base", "later")
                .orElseThrow();

        assertThat(trend.lower()).isCloseTo(-0.2, within(1e-12));
        assertThat(trend.upper()).isCloseTo(-0.2, within(1e-12));
    }

    @Test
    void a_base_year_around_zero_has_no_trend() {
        var sources = List.of(
                new Source("2010", Role.ACTIVITY, new Distribution.Uniform(-1, 1), false), activity("2020", 80, 0));
        var lines = List.<Line>of(
                new Line.Product(List.of("2010"), 1, "base"), new Line.Product(List.of("2020"), 1, "later"));

        assertThat(new Simulation(1, 100, sources, lines, Map.of()).run().trend("base", "later"))
                .isEmpty();
    }

    @Test
    void ten_thousand_draws_settle_a_narrow_total_and_a_hundred_do_not_settle_a_wide_one() {
        assertThat(run(List.of(activity("a", 100, 0.1)), new Line.Product(List.of("a"), 1, "total"))
                        .isSettled("total"))
                .isTrue();
        assertThat(simulation(1, 100).run().isSettled("total")).isFalse();
    }

    @Test
    void a_source_or_an_output_that_is_not_there_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(List.of(), product("a", "f")))
                .withMessageContaining("no source");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation().run().draws("III.1.1"))
                .withMessageContaining("III.1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(List.of(activity("a", 1, 0), activity("a", 2, 0))))
                .withMessageContaining("two sources a");
        assertThatIllegalArgumentException().isThrownBy(() -> product("a", "a")).withMessageContaining("once");
        assertThatIllegalArgumentException().isThrownBy(() -> simulation().gather(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> simulation(1, 1));
    }

    private static void assertSame(Simulated one, Simulated other) {
        for (var output : other.outputs()) {
            assertThat(one.draws(output)).isEqualTo(other.draws(output));
            assertThat(one.shares(output)).isEqualTo(other.shares(output));
        }
        assertThat(one.outputs()).isEqualTo(other.outputs());
    }

    private static double share(List<Simulated.Share> shares, String source) {
        return shares.stream()
                .filter(share -> share.source().equals(source))
                .findFirst()
                .orElseThrow()
                .ofVariance();
    }

    private static Simulation simulation() {
        return simulation(1, DRAWS);
    }

    private static Simulation simulation(long seed, int draws) {
        return new Simulation(seed, draws, SOURCES, LINES, TOTAL);
    }

    private static Simulated run(List<Source> sources, Line... lines) {
        return new Simulation(1, DRAWS, sources, List.of(lines), Map.of()).run();
    }

    private static Line product(String activity, String factor) {
        return new Line.Product(List.of(activity, factor), 1, "total");
    }

    private static Source activity(String id, double mean, double half) {
        return new Source(id, Role.ACTIVITY, Distribution.of(mean, half), false);
    }

    private static Source factor(String id, double mean, double half) {
        return new Source(id, Role.FACTOR, Distribution.of(mean, half), false);
    }
}
