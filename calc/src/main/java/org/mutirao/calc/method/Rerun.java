// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.factor.Factor;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.trace.Severity;

/// A method whose input was read and found right, to be computed with other numbers in place of those
/// read. It reads nothing any more, so it is what a simulation calls; threads may share it.
public final class Rerun {

    /// One number that the method reads.
    ///
    /// @param place where it stands in the input, such as `fuels[1].fuelShare`
    /// @param value in the canonical unit, as are the ends of its 95 % range
    /// @param isStated whether somebody stated that range
    /// @param most the largest value of a share; empty for other numbers
    /// @param factor the row of the factor tables it comes from; empty when it was given
    /// @param gas by its id, where it is a factor of one gas
    public record Number(
            String place,
            Input.Role role,
            double value,
            Estimate.Interval range,
            boolean isStated,
            OptionalDouble most,
            Optional<Factor> factor,
            Optional<String> gas) {

        /// What its uncertainty is called in an [Estimate].
        public String source() {
            return factor.map(row -> Estimate.FACTOR + row.id()).orElse(place);
        }

        /// The name of the input, whatever list it stands in.
        public String input() {
            return place.substring(place.lastIndexOf('.') + 1);
        }
    }

    /// One of the results: the CO2 equivalents of one gas in one line.
    ///
    /// @param gas empty for a factor that does not tell the gases apart
    public record Part(String line, Optional<Gas> gas) {}

    private record Slot(Values holder, Input<?> input, Estimate<?> estimate, Bounds bounds, double unit) {}

    private final Method method;
    private final Values values;
    private final GwpSet set;
    private final Factors factors;
    private final List<Number> numbers = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Part> parts;
    private final double[] point;

    Rerun(Method method, Map<String, Given> given, Values values, GwpSet set, Setting setting, Factors factors) {
        this.method = method;
        this.values = values;
        this.set = set;
        this.factors = factors;
        collect(method.descriptor().inputs(), given, values, "", setting, factors);
        var outcome = method.function().apply(values);
        this.parts = parts(outcome);
        this.point = amounts(outcome);
    }

    /// What the method is.
    public Descriptor descriptor() {
        return method.descriptor();
    }

    public List<Number> numbers() {
        return List.copyOf(numbers);
    }

    /// The result with further ranges of uncertainty.
    ///
    /// @param ranges one for each of the numbers: what stands in where nobody stated one; empty where nothing does
    public Result assuming(List<Optional<Estimate.Interval>> ranges) {
        var estimates = new ArrayList<Estimate<?>>(ranges.size());
        for (int i = 0; i < ranges.size(); i++) {
            var estimate = slots.get(i).estimate;
            var source = numbers.get(i).source();
            estimates.add(ranges.get(i)
                    .<Estimate<?>>map(range -> estimate.ranging(source, range))
                    .orElse(estimate));
        }
        var outcome = method.function().apply(replaced(method.descriptor().inputs(), values, estimates));
        return method.result(outcome, set, factors, new ArrayList<>());
    }

    public List<Part> parts() {
        return parts;
    }

    /// What the method gives for other numbers: t CO2e of each part. A number beyond the bounds of its
    /// input is taken to the bound. Where the method would refuse a part that turned negative, such as
    /// more methane recovered than there is, the part is zero.
    ///
    /// @param others in the canonical unit, one for each of the numbers
    public double[] compute(double[] others) {
        var estimates = new ArrayList<Estimate<?>>(others.length);
        for (int i = 0; i < others.length; i++) {
            estimates.add(with(slots.get(i).estimate, inside(i, others[i])));
        }
        var outcome = method.function().apply(replaced(method.descriptor().inputs(), values, estimates));
        var amounts = amounts(outcome);
        boolean refused = outcome.issues().stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        for (int i = 0; i < amounts.length; i++) {
            if (refused && point[i] >= 0) {
                amounts[i] = Math.max(0, amounts[i]);
            }
        }
        return amounts;
    }

    /// Another value of one of the numbers, taken to the nearest bound of its input.
    ///
    /// @param number its position among the numbers
    /// @param value in the canonical unit, as is the answer
    public double inside(int number, double value) {
        var slot = slots.get(number);
        return value == slot.estimate.value() ? value : slot.bounds.nearest(value / slot.unit) * slot.unit;
    }

    private void collect(
            List<Input<?>> inputs,
            Map<String, Given> given,
            Values holder,
            String path,
            Setting setting,
            Factors factors) {
        for (var input : inputs) {
            var place = path + input.name();
            switch (input) {
                case Input.Choice<?> choice -> {}
                case Input.Year year -> {} // a year is certain
                case Input.Figure<?> figure ->
                    holder.findOwn(figure).ifPresent(estimate -> {
                        var factor = given.containsKey(figure.name())
                                ? Optional.<Factor>empty()
                                : factor(figure, holder, setting, factors);
                        double unit = figure.unit().size();
                        add(place, figure.role(), estimate, most(figure), factor, gas(figure, holder));
                        slots.add(new Slot(holder, figure, estimate, figure.bounds(), unit));
                    });
                case Input.Amount amount ->
                    holder.findOwn(amount).ifPresent(estimate -> {
                        add(place, amount.role(), estimate, OptionalDouble.empty(), Optional.empty(), Optional.empty());
                        slots.add(new Slot(holder, amount, estimate, Bounds.nonNegative(), 1));
                    });
                case Input.Rows rows -> {
                    var records = holder.findOwn(rows).orElse(List.of());
                    for (int i = 0; i < records.size(); i++) {
                        var record = given.get(rows.name()) instanceof Given.Records written
                                ? written.records().get(i)
                                : Map.<String, Given>of();
                        collect(rows.columns(), record, records.get(i), place + "[" + (i + 1) + "].", setting, factors);
                    }
                }
            }
        }
    }

    private void add(
            String place,
            Input.Role role,
            Estimate<?> estimate,
            OptionalDouble most,
            Optional<Factor> factor,
            Optional<String> gas) {
        boolean isStated = estimate.unstated().isEmpty();
        numbers.add(new Number(place, role, estimate.value(), estimate.interval(), isStated, most, factor, gas));
    }

    private static Optional<String> gas(Input.Figure<?> figure, Values holder) {
        return figure.fallback() instanceof Default.FromTable table
                ? table.keys(holder).flatMap(keys -> Optional.ofNullable(keys.get("gas")))
                : Optional.empty();
    }

    private static Optional<Factor> factor(Input.Figure<?> figure, Values holder, Setting setting, Factors factors) {
        return figure.fallback() instanceof Default.FromTable table
                ? table.keys(holder)
                        .flatMap(keys ->
                                factors.find(table.table(), keys, setting).value())
                : Optional.empty();
    }

    private static OptionalDouble most(Input.Figure<?> figure) {
        double most = figure.bounds().most() * figure.unit().size();
        return figure.unit().dimension() instanceof Ratio && most <= 1
                ? OptionalDouble.of(most)
                : OptionalDouble.empty();
    }

    private Values replaced(List<Input<?>> inputs, Values from, List<Estimate<?>> estimates) {
        return replaced(inputs, from, Optional.empty(), estimates.iterator());
    }

    private static Values replaced(
            List<Input<?>> inputs, Values from, Optional<Values> around, Iterator<Estimate<?>> estimates) {
        var to = new Values(from.year(), around);
        for (var input : inputs) {
            switch (input) {
                case Input.Choice<?> choice -> copy(choice, from, to);
                case Input.Year year -> copy(year, from, to);
                case Input.Figure<?> figure -> replace(figure, from, to, estimates);
                case Input.Amount amount -> from.findOwn(amount).ifPresent(old -> to.put(amount, estimates.next()));
                case Input.Rows rows ->
                    from.findOwn(rows)
                            .ifPresent(records -> to.put(
                                    rows,
                                    records.stream()
                                            .map(record -> replaced(rows.columns(), record, Optional.of(to), estimates))
                                            .toList()));
            }
        }
        return to;
    }

    private static <T> void copy(Input<T> input, Values from, Values to) {
        from.findOwn(input).ifPresent(value -> to.put(input, value));
    }

    private static <D extends Dimension> void replace(
            Input.Figure<D> figure, Values from, Values to, Iterator<Estimate<?>> estimates) {
        from.findOwn(figure)
                .ifPresent(
                        old -> to.put(figure, estimates.next().as(figure.unit().dimension())));
    }

    private static <D extends Dimension> Estimate<D> with(Estimate<D> old, double value) {
        return Estimate.exact(new Quantity<>(value, old.dimension()));
    }

    private static List<Part> parts(Outcome outcome) {
        var parts = new ArrayList<Part>();
        outcome.lines().forEach((line, emissions) -> {
            emissions.gases().keySet().forEach(gas -> parts.add(new Part(line, Optional.of(gas))));
            emissions.unsplit().ifPresent(co2e -> parts.add(new Part(line, Optional.empty())));
        });
        return List.copyOf(parts);
    }

    private double[] amounts(Outcome outcome) {
        return parts.stream()
                .mapToDouble(part -> Optional.ofNullable(outcome.lines().get(part.line()))
                        .flatMap(emissions -> mass(emissions, part))
                        .map(mass -> mass.value() * potential(part))
                        .orElse(0.0))
                .toArray();
    }

    private static Optional<Estimate<Mass>> mass(Emissions emissions, Part part) {
        return part.gas().isPresent()
                ? Optional.ofNullable(emissions.gases().get(part.gas().get()))
                : emissions.unsplit();
    }

    private double potential(Part part) {
        return part.gas().map(gas -> set.find(gas).orElseThrow()).orElse(1.0);
    }
}
