// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Measured;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// A worked example: an input of one method, and either the numbers or the issues that it must give.
///
/// @param issues the message keys of the errors of an input that must be refused; empty when it must compute
public record GoldenCase(
        String id,
        String title,
        Method method,
        Setting setting,
        Map<String, Given> given,
        List<Expected> expected,
        List<String> issues,
        Citation citation) {

    /// A number that must come out.
    ///
    /// @param name a line and a gas such as `scope1.CH4`, or a figure such as `energy`
    /// @param tolerance relative
    /// @param published whether somebody else printed the number
    public record Expected(String name, Measured value, double tolerance, boolean published) {}

    /// What came out beside what must.
    ///
    /// @param ours in the unit of the expected value; empty when there is no such output
    public record Comparison(Expected expected, OptionalDouble ours) {

        public boolean agrees() {
            double target = expected.value().amount();
            return ours.isPresent()
                    && Math.abs(ours.getAsDouble() - target)
                            <= expected.tolerance() * Math.max(Math.abs(target), 1e-12);
        }
    }

    public GoldenCase {
        given = Map.copyOf(given);
        expected = List.copyOf(expected);
        issues = List.copyOf(issues);
    }

    public Checked<Result> run(Factors factors) {
        return method.run(given, setting, factors);
    }

    /// Each expected number beside ours.
    public List<Comparison> compare(Factors factors) {
        var result = run(factors).value();
        return expected.stream()
                .map(one ->
                        new Comparison(one, result.map(all -> find(all, one)).orElse(OptionalDouble.empty())))
                .toList();
    }

    /// The message keys of the errors that came out.
    public List<String> errors(Factors factors) {
        var checked = run(factors);
        return checked.value().isPresent()
                ? List.of()
                : checked.issues().stream()
                        .filter(issue -> issue.severity() == Severity.ERROR)
                        .map(Issue::messageKey)
                        .toList();
    }

    private static OptionalDouble find(Result result, Expected expected) {
        var unit = expected.value().unit();
        var figure = result.figures().get(expected.name());
        if (figure != null) {
            return in(unit, figure.quantity());
        }
        int dot = expected.name().indexOf('.');
        return result.lines().stream()
                .filter(line -> dot > 0 && line.name().equals(expected.name().substring(0, dot)))
                .findFirst()
                .flatMap(line -> mass(line, expected.name().substring(dot + 1)))
                .map(tonnes -> in(unit, new Quantity<>(tonnes, new Mass())))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<Double> mass(Result.Line line, String what) {
        return switch (what) {
            case "CO2e" -> Optional.of(line.co2e().value());
            case "biogenicCO2" -> line.emissions().biogenicCo2().map(memo -> memo.value());
            default ->
                line.emissions().gases().entrySet().stream()
                        .filter(entry -> entry.getKey().formula().equals(what))
                        .map(entry -> entry.getValue().value())
                        .reduce(Double::sum);
        };
    }

    private static OptionalDouble in(Unit<?> unit, Quantity<?> quantity) {
        return unit.dimension().equals(quantity.dimension())
                ? OptionalDouble.of(quantity.value() / unit.size())
                : OptionalDouble.empty();
    }
}
