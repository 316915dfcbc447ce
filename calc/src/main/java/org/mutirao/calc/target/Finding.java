// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a calculation says of one city: a result, or that nothing can be said and why. Never a number that
/// stands for missing data.
public sealed interface Finding<T> {

    record Known<T>(T value) implements Finding<T> {}

    /// @param years the years that the reason is about, where it is about years
    record Unknown<T>(Reason reason, List<Integer> years) implements Finding<T> {

        public Unknown {
            years = List.copyOf(years);
        }
    }

    static <T> Finding<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Finding<T> unknown(Reason reason, Integer... years) {
        return new Unknown<>(reason, List.of(years));
    }

    default <R> Finding<R> map(Function<T, R> change) {
        return then(value -> known(change.apply(value)));
    }

    /// A further calculation on a result, which may itself find nothing. The first reason stays.
    default <R> Finding<R> then(Function<T, Finding<R>> next) {
        return switch (this) {
            case Known<T>(var value) -> next.apply(value);
            case Unknown<T>(var reason, var years) -> new Unknown<>(reason, years);
        };
    }

    default Optional<T> find() {
        return switch (this) {
            case Known<T>(var value) -> Optional.of(value);
            case Unknown<T> unknown -> Optional.empty();
        };
    }
}
