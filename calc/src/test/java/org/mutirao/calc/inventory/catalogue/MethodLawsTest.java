// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mutirao.calc.Seeds;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Severity;

/// The laws that every method obeys, on inputs made from its descriptor.
class MethodLawsTest {

    private static final Factors FACTORS = Factors.standard();
    private static final Setting SETTING = Setting.of(2019, "AR5").inCountry("USA");
    private static final int SEEDS = 60;

    private interface Law {
        void check(Method method, Map<String, Given> given, Result result);
    }

    @TestFactory
    Stream<DynamicTest> whatever_is_computed_is_finite_and_whatever_is_not_says_why() {
        return forEach(300, (method, seed) -> {
            var given =
                    new RandomInput(Seeds.random(seed)).of(method.descriptor().inputs());

            var checked = method.explain(given, SETTING, FACTORS);

            if (checked.value().isEmpty()) {
                assertThat(checked.issues()).anyMatch(issue -> issue.severity() == Severity.ERROR);
            }
            checked.value().ifPresent(result -> {
                assertThat(result.lines())
                        .extracting(Result.Line::name)
                        .isSubsetOf(method.descriptor().lines());
                assertThat(result.lines()).allSatisfy(line -> {
                    assertThat(line.co2e().value()).isFinite();
                    assertThat(line.co2e().value() >= 0 || takesCarbonUp(method))
                            .isTrue();
                    assertThat(line.co2e().interval().lower())
                            .isFinite()
                            .isLessThanOrEqualTo(line.co2e().value());
                    assertThat(line.co2e().interval().upper())
                            .isFinite()
                            .isGreaterThanOrEqualTo(line.co2e().value());
                    assertThat(line.co2e().trace()).isPresent();
                });
                assertThat(result.figures().keySet())
                        .isSubsetOf(method.descriptor().figures().stream()
                                .map(Descriptor.Figure::name)
                                .toList());
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> twice_the_activity_is_twice_the_emissions() {
        return laws((method, given, result) -> {
            var twice = method.run(RandomInput.scaled(method.descriptor().inputs(), given, 2), SETTING, FACTORS);

            twice.value().ifPresent(more -> same(more, result, 2));
        });
    }

    @TestFactory
    Stream<DynamicTest> the_emissions_of_two_parts_are_those_of_the_whole() {
        return laws((method, given, result) -> {
            var inputs = method.descriptor().inputs();
            var one = method.run(RandomInput.scaled(inputs, given, 0.25), SETTING, FACTORS)
                    .value();
            var rest = method.run(RandomInput.scaled(inputs, given, 0.75), SETTING, FACTORS)
                    .value();

            if (one.isPresent() && rest.isPresent()) {
                double all = result.lines().stream()
                        .mapToDouble(line -> Math.abs(line.co2e().value()))
                        .max()
                        .orElse(0);
                for (int i = 0; i < result.lines().size(); i++) {
                    double whole = result.lines().get(i).co2e().value();
                    double parts = one.get().lines().get(i).co2e().value()
                            + rest.get().lines().get(i).co2e().value();
                    assertThat(parts).isCloseTo(whole, within(1e-9 * all + 1e-12));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothing_in_gives_nothing_out() {
        return laws((method, given, result) -> method.run(
                        RandomInput.scaled(method.descriptor().inputs(), given, 0), SETTING, FACTORS)
                .value()
                .ifPresent(none -> same(none, result, 0)));
    }

    @TestFactory
    Stream<DynamicTest> numbers_of_another_world_are_refused_and_never_become_infinite() {
        return laws((method, given, result) -> {
            for (double size : new double[] {1e10, 1e15, 1e300, 1e-15, 1e-300}) {
                var inputs = method.descriptor().inputs();
                var checked = method.run(RandomInput.scaled(inputs, given, size), SETTING, FACTORS);

                assertThat(checked.value().isPresent())
                        .isNotEqualTo(checked.issues().stream().anyMatch(issue -> issue.severity() == Severity.ERROR));
                checked.value()
                        .ifPresent(computed -> assertThat(computed.lines())
                                .allSatisfy(line -> assertThat(
                                                line.co2e().interval().upper())
                                        .isFinite()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_unit_in_which_an_input_is_written_changes_nothing() {
        return laws((method, given, result) -> method.run(
                        RandomInput.rewritten(method.descriptor().inputs(), given, Units.list()), SETTING, FACTORS)
                .value()
                .ifPresent(rewritten -> same(rewritten, result, 1)));
    }

    @TestFactory
    Stream<DynamicTest> the_order_of_records_changes_not_a_bit() {
        return laws((method, given, result) -> {
            var shuffled = new HashMap<>(given);
            given.forEach((name, value) -> {
                if (value instanceof Given.Records records) {
                    var list = new ArrayList<>(records.records());
                    Collections.shuffle(list, new Random(1));
                    shuffled.put(name, new Given.Records(list));
                }
            });

            var other = method.run(shuffled, SETTING, FACTORS).value().orElseThrow();

            assertThat(values(other)).isEqualTo(values(result));
        });
    }

    @TestFactory
    Stream<DynamicTest> explaining_changes_not_a_bit() {
        return laws((method, given, result) -> assertThat(
                        values(method.explain(given, SETTING, FACTORS).value().orElseThrow()))
                .isEqualTo(values(result)));
    }

    @TestFactory
    Stream<DynamicTest> a_number_below_its_bounds_or_in_another_dimension_is_refused() {
        return laws((method, given, result) -> {
            for (var input : method.descriptor().inputs()) {
                var wrong = switch (input) {
                    case Input.Figure<?> figure ->
                        List.of("-1 " + figure.unit().id(), "5 " + foreignTo(figure), "5", "five", "");
                    case Input.Amount amount ->
                        List.of("-1 " + amount.units().getFirst().id(), "5 acre", "5", "five");
                    case Input.Choice<?> choice -> List.of("no such option", "");
                    case Input.Year year -> List.of("5 t", "1066", "2019.5", "");
                    case Input.Rows rows -> List.of("5 t");
                };
                for (var text : wrong) {
                    refuses(method, given, input, text);
                }
            }
        });
    }

    private static String foreignTo(Input.Figure<?> figure) {
        return figure.unit().dimension().equals(Units.HECTARE.dimension()) ? "kWh" : "acre";
    }

    /// Only land takes more out of the air than it gives back.
    private static boolean takesCarbonUp(Method method) {
        return method.descriptor().places().equals(List.of("V.2"));
    }

    private static void refuses(Method method, Map<String, Given> given, Input<?> input, String text) {
        var spoilt = new HashMap<>(given);
        spoilt.put(input.name(), Given.of(text));

        var checked = method.run(spoilt, SETTING, FACTORS);

        var bareRatio = input instanceof Input.Figure<?> figure
                && figure.unit().dimension().equals(Units.ONE.dimension())
                && text.equals("5");
        var unused =
                checked.issues().stream().anyMatch(issue -> issue.messageKey().equals("calc.issue.input.unused"));
        if (!bareRatio && !unused) {
            assertThat(checked.value()).as(input.name() + " = " + text).isEmpty();
        }
    }

    private interface Trial {
        void run(Method method, long seed);
    }

    private static Stream<DynamicTest> forEach(int seeds, Trial trial) {
        return Methods.list().stream()
                .map(method -> DynamicTest.dynamicTest(method.descriptor().id(), () -> {
                    for (long seed = 0; seed < seeds; seed++) {
                        trial.run(method, seed);
                    }
                }));
    }

    /// Each law on the golden cases and on those random inputs that compute.
    private static Stream<DynamicTest> laws(Law law) {
        return Stream.concat(
                GoldenCases.list().stream()
                        .filter(one -> one.issues().isEmpty())
                        .map(one -> DynamicTest.dynamicTest(
                                one.id(),
                                () -> one.method()
                                        .run(one.given(), SETTING, FACTORS)
                                        .value()
                                        .ifPresent(result -> law.check(one.method(), one.given(), result)))),
                forEach(SEEDS, (method, seed) -> {
                    var given = new RandomInput(Seeds.random(seed))
                            .of(method.descriptor().inputs());
                    method.run(given, SETTING, FACTORS).value().ifPresent(result -> law.check(method, given, result));
                }));
    }

    private static void same(Result actual, Result expected, double times) {
        assertThat(actual.lines()).hasSameSizeAs(expected.lines());
        double all = expected.lines().stream()
                .mapToDouble(line -> Math.abs(line.co2e().value()))
                .max()
                .orElse(0);
        for (int i = 0; i < actual.lines().size(); i++) {
            double wanted = expected.lines().get(i).co2e().value() * times;
            assertThat(actual.lines().get(i).co2e().value()).isCloseTo(wanted, within(1e-9 * all + 1e-15));
        }
    }

    private static List<Double> values(Result result) {
        return result.lines().stream().map(line -> line.co2e().value()).toList();
    }
}
