// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What stands in for an input that is not given.
public sealed interface Default {

    /// Nothing does: it has to be given.
    record None() implements Default {}

    /// The factor that a table holds for the keys.
    record FromTable(String table, List<Key> keys) implements Default {

        public FromTable {
            keys = List.copyOf(keys);
        }

        /// What to look for; empty when an input that decides it was itself refused.
        Optional<Map<String, String>> keys(Values values) {
            var asked = new LinkedHashMap<String, String>();
            for (var key : keys) {
                key.value().apply(values).ifPresent(value -> asked.put(key.column(), value));
            }
            return asked.size() == keys.size() ? Optional.of(asked) : Optional.empty();
        }
    }

    /// One key column and what to look for in it.
    ///
    /// @param words what a description shows: a fixed value, or the name of the input that decides
    record Key(String column, String words, Function<Values, Optional<String>> value) {}

    static Key key(String column, String fixed) {
        return new Key(column, fixed, values -> Optional.of(fixed));
    }

    static <T> Key key(String column, Input.Choice<T> choice, Function<T, String> value) {
        return new Key(
                column, "‹" + choice.name() + "›", values -> values.find(choice).map(value));
    }

    static Default table(String table, Key... keys) {
        return new FromTable(table, List.of(keys));
    }

    /// The value of the table `parameters` under this name.
    static Default parameter(String name) {
        return table("parameters", key("parameter", name));
    }

    static Default none() {
        return new None();
    }
}
