// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Unit;

/// One input of a method, described once: command line, page, form, workbook, schema and checks are made from
/// it, and
/// the method reads its value with it. A default comes from a table, never from code.
///
/// @param <T> what the method reads
public sealed interface Input<T> {

    /// What it is called in files; its words in each language have the key `calc.input.` and this name.
    String name();

    Need need();

    /// What an option of a closed list is called in files.
    interface Option {
        String id();
    }

    /// A constant that is called in files as in code: `GAS_VEHICLES` is `gas-vehicles`.
    interface Constant extends Option {

        String name();

        @Override
        default String id() {
            return ConstantIds.of(name());
        }
    }

    /// Whether a figure says how much of something there was, or how much follows from each of it.
    enum Role {
        ACTIVITY,
        FACTOR
    }

    /// One of a closed list.
    ///
    /// @param fallback what is chosen when nothing is; a documented convention, not a guess
    record Choice<T>(String name, List<T> options, Function<T, String> id, Optional<T> fallback, Need need)
            implements Input<T> {

        public Choice {
            options = List.copyOf(options);
        }

        public static <T extends Option> Choice<T> of(String name, T[] options) {
            return new Choice<>(name, Arrays.asList(options), Option::id, Optional.empty(), new Need.Always());
        }

        public Choice<T> orElse(T option) {
            return new Choice<>(name, options, id, Optional.of(option), need);
        }

        public Choice<T> when(Choice<?> other, Option... chosen) {
            return new Choice<>(name, options, id, fallback, whenChosen(other, chosen));
        }

        public Choice<T> when(Amount amount, Dimension... dimensions) {
            return new Choice<>(name, options, id, fallback, new Need.WhenMeasured(amount, Set.of(dimensions)));
        }

        public List<String> ids() {
            return options.stream().map(id).toList();
        }
    }

    /// A number of one dimension.
    ///
    /// @param unit in which it is shown and its bounds are meant; any other of the dimension may be written
    record Figure<D extends Dimension>(String name, Role role, Unit<D> unit, Bounds bounds, Default fallback, Need need)
            implements Input<Estimate<D>> {

        public static <D extends Dimension> Figure<D> activity(String name, Unit<D> unit) {
            return new Figure<>(name, Role.ACTIVITY, unit, Bounds.nonNegative(), Default.none(), new Need.Always());
        }

        public static <D extends Dimension> Figure<D> factor(String name, Unit<D> unit) {
            return new Figure<>(name, Role.FACTOR, unit, Bounds.nonNegative(), Default.none(), new Need.Always());
        }

        public Figure<D> within(Bounds limits) {
            return new Figure<>(name, role, unit, limits, fallback, need);
        }

        public Figure<D> orElse(Default value) {
            return new Figure<>(name, role, unit, bounds, value, need);
        }

        public Figure<D> optional() {
            return new Figure<>(name, role, unit, bounds, fallback, new Need.Optionally());
        }

        public Figure<D> when(Choice<?> choice, Option... chosen) {
            return new Figure<>(name, role, unit, bounds, fallback, whenChosen(choice, chosen));
        }

        public Figure<D> when(Amount amount, Dimension... dimensions) {
            return new Figure<>(name, role, unit, bounds, fallback, new Need.WhenMeasured(amount, Set.of(dimensions)));
        }
    }

    /// A number that may be of one of several dimensions, such as fuel by volume, mass or energy.
    ///
    /// @param units one for each dimension that is accepted
    record Amount(String name, Role role, List<Unit<?>> units, Need need) implements Input<Estimate<?>> {

        public Amount {
            units = List.copyOf(units);
        }

        public static Amount activity(String name, Unit<?>... units) {
            return new Amount(name, Role.ACTIVITY, List.of(units), new Need.Always());
        }

        public static Amount factor(String name, Unit<?>... units) {
            return new Amount(name, Role.FACTOR, List.of(units), new Need.Always());
        }

        public Amount when(Choice<?> choice, Option... chosen) {
            return new Amount(name, role, units, whenChosen(choice, chosen));
        }
    }

    /// A calendar year, written as a plain number such as `1950`.
    record Year(String name, int least, int most, Need need) implements Input<Integer> {

        public static Year between(String name, int least, int most) {
            return new Year(name, least, most, new Need.Always());
        }

        public Year optional() {
            return new Year(name, least, most, new Need.Optionally());
        }
    }

    /// A list of records, each with the same inputs; at least one of them.
    record Rows(String name, List<Input<?>> columns, Need need) implements Input<List<Values>> {

        public Rows {
            columns = List.copyOf(columns);
        }

        public static Rows of(String name, Input<?>... columns) {
            return new Rows(name, List.of(columns), new Need.Always());
        }
    }

    private static Need whenChosen(Choice<?> choice, Option[] chosen) {
        return new Need.WhenChosen(
                choice, Arrays.stream(chosen).map(Option::id).collect(Collectors.toUnmodifiableSet()));
    }
}
