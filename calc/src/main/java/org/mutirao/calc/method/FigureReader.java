// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.factor.Factor;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Measured;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;
import org.mutirao.calc.trace.Trace;

/// Reads numbers: what a person wrote, and what a factor table has instead. What it looked up once for a
/// setting it knows.
final class FigureReader {

    /// So many different uncertainties are remembered.
    private static final int MOST_SIDES = 1000;

    private final Setting setting;
    private final Factors factors;
    private final boolean telling;
    private final Map<Input.Figure<?>, Map<Map<String, String>, Checked<? extends Estimate<?>>>> defaults =
            new IdentityHashMap<>();
    private final Map<String, Checked<UncertaintyText.Sides>> sides = new HashMap<>();

    FigureReader(Setting setting, Factors factors, boolean telling) {
        this.setting = setting;
        this.factors = factors;
        this.telling = telling;
    }

    <D extends Dimension> Checked<Estimate<D>> read(
            Input.Figure<D> figure, Given.Value given, Values values, String place) {
        var parsed = Units.parse(given.text());
        if (parsed.value().isEmpty()) {
            return refused(parsed);
        }
        var measured = parsed.value().get();
        var quantity = measured.quantity().as(figure.unit().dimension());
        if (quantity.isEmpty()) {
            return Checked.refused(
                    wrongUnit(figure.name(), measured, figure.unit().id()));
        }
        if (!figure.bounds().hold(quantity.get().in(figure.unit()))) {
            return Checked.refused(outOfBounds(figure, given.text()));
        }
        var issues = new ArrayList<>(outsideRange(figure, quantity.get(), values));
        return estimate(quantity.get(), measured, given, figure.name(), place, issues);
    }

    Checked<Estimate<?>> read(Input.Amount amount, Given.Value given, String place) {
        var parsed = Units.parse(given.text());
        if (parsed.value().isEmpty()) {
            return refused(parsed);
        }
        var measured = parsed.value().get();
        var shown = amount.units().stream()
                .filter(unit -> unit.dimension().equals(measured.unit().dimension()))
                .findFirst();
        if (shown.isEmpty()) {
            var accepted =
                    String.join(", ", amount.units().stream().map(Unit::id).toList());
            return Checked.refused(wrongUnit(amount.name(), measured, accepted));
        }
        double number = measured.quantity().value() / shown.get().size();
        if (!Bounds.nonNegative().hold(number)) {
            return Checked.refused(outOfBounds(
                    amount.name(),
                    given.text(),
                    Bounds.nonNegative(),
                    shown.get().id()));
        }
        return widen(estimate(measured.quantity(), measured, given, amount.name(), place, List.of()));
    }

    <D extends Dimension> Checked<Estimate<D>> lookUp(
            Input.Figure<D> figure, Default.FromTable table, Map<String, String> keys) {
        var known = defaults.computeIfAbsent(figure, none -> new HashMap<>());
        var checked = known.get(keys);
        if (checked == null) {
            checked = find(figure, table, keys);
            known.put(keys, checked);
        }
        return as(checked, figure);
    }

    @SuppressWarnings("unchecked") // what is kept for a figure was found for it
    private static <D extends Dimension> Checked<Estimate<D>> as(
            Checked<? extends Estimate<?>> found, Input.Figure<D> figure) {
        return (Checked<Estimate<D>>) found;
    }

    private <D extends Dimension> Checked<Estimate<D>> find(
            Input.Figure<D> figure, Default.FromTable table, Map<String, String> keys) {
        var found = factors.find(table.table(), keys, setting);
        if (found.value().isEmpty()) {
            return refused(found);
        }
        var factor = found.value().get();
        var quantity = factor.value()
                .quantity()
                .as(figure.unit().dimension())
                .orElseThrow(() -> new IllegalStateException(
                        "The factor " + factor.id() + " is not in a unit of " + figure.name() + "."));
        var citations = List.of(factor.citation(), new Citation(factors.version(), factor.id()));
        var spread = swing(factor)
                .map(swing -> Spread.of(Estimate.FACTOR + factor.id(), swing))
                .orElseGet(() -> Spread.unstated(figure.name()));
        return new Checked<>(
                Optional.of(new Estimate<>(quantity, spread, leaf(figure.name(), factor.value(), citations), false)),
                found.issues());
    }

    private <D extends Dimension> Checked<Estimate<D>> estimate(
            Quantity<D> quantity, Measured measured, Given.Value given, String name, String place, List<Issue> issues) {
        var stated = given.uncertainty().map(this::sides);
        if (stated.isPresent() && stated.get().value().isEmpty()) {
            return refused(stated.get());
        }
        var spread = stated.flatMap(Checked::value)
                .map(sides -> Spread.of(
                        place, new Swing(-quantity.value() * sides.below(), quantity.value() * sides.above())))
                .orElseGet(() -> Spread.unstated(place));
        return new Checked<>(
                Optional.of(new Estimate<>(quantity, spread, leaf(name, measured, List.of()), false)), issues);
    }

    private Checked<UncertaintyText.Sides> sides(String text) {
        if (sides.size() == MOST_SIDES) {
            sides.clear();
        }
        return sides.computeIfAbsent(text, UncertaintyText::parse);
    }

    private Optional<List<Trace>> leaf(String name, Measured measured, List<Citation> citations) {
        return telling
                ? Optional.of(List.of(new Trace(
                        name,
                        "",
                        OptionalDouble.of(measured.amount()),
                        measured.unit().id(),
                        List.of(),
                        citations)))
                : Optional.empty();
    }

    /// A value of one's own that lies outside the 95 % range of the default is worth a second look.
    private <D extends Dimension> List<Issue> outsideRange(
            Input.Figure<D> figure, Quantity<D> quantity, Values values) {
        if (!(figure.fallback() instanceof Default.FromTable table)) {
            return List.of();
        }
        var known = table.keys(values)
                .flatMap(asked -> factors.find(table.table(), asked, setting).value());
        if (known.isEmpty() || known.get().low().isEmpty() || known.get().high().isEmpty()) {
            return List.of();
        }
        var factor = known.get();
        double number = quantity.value() / factor.value().unit().size();
        if (number >= factor.low().getAsDouble() && number <= factor.high().getAsDouble()) {
            return List.of();
        }
        return List.of(Issue.of(
                Severity.WARNING,
                "calc.issue.input.outside-range",
                figure.name(),
                Double.toString(number),
                Double.toString(factor.low().getAsDouble()),
                Double.toString(factor.high().getAsDouble()),
                factor.value().unit().id(),
                factor.id()));
    }

    private static Optional<Swing> swing(Factor factor) {
        if (factor.low().isEmpty() || factor.high().isEmpty()) {
            return Optional.empty();
        }
        double size = factor.value().unit().size();
        double amount = factor.value().amount();
        return Optional.of(new Swing(
                (factor.low().getAsDouble() - amount) * size, (factor.high().getAsDouble() - amount) * size));
    }

    private static Issue wrongUnit(String name, Measured measured, String accepted) {
        var unitIsMissing = measured.unit().equals(Units.ONE);
        return unitIsMissing
                ? Issue.of(Severity.ERROR, "calc.issue.unit.missing", name, accepted)
                : Issue.of(
                        Severity.ERROR,
                        "calc.issue.unit.wrong-dimension",
                        name,
                        measured.unit().id(),
                        accepted);
    }

    private static Issue outOfBounds(Input.Figure<?> figure, String text) {
        return outOfBounds(figure.name(), text, figure.bounds(), figure.unit().id());
    }

    private static Issue outOfBounds(String name, String text, Bounds bounds, String unit) {
        return Issue.of(
                Severity.ERROR,
                bounds.open() ? "calc.issue.input.not-above" : "calc.issue.input.out-of-bounds",
                name,
                text,
                written(bounds.least()),
                written(bounds.most()),
                unit);
    }

    private static String written(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }

    private static <T> Checked<T> refused(Checked<?> other) {
        return new Checked<>(Optional.empty(), other.issues());
    }

    private static <D extends Dimension> Checked<Estimate<?>> widen(Checked<Estimate<D>> checked) {
        return new Checked<>(checked.value().map(estimate -> estimate), checked.issues());
    }
}
