// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mutirao.calc.method.Given;

/// The few inputs of a row in the order in which they were given, in the least room: there may be a million
/// rows.
final class RowInputs extends AbstractMap<String, Given> {

    private final String[] names;
    private final Given[] values;

    RowInputs(Map<String, Given> inputs) {
        names = inputs.keySet().toArray(String[]::new);
        values = inputs.values().toArray(Given[]::new);
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public @Nullable Given get(Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, Given>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public int size() {
                return names.length;
            }

            @Override
            public Iterator<Entry<String, Given>> iterator() {
                return IntStream.range(0, names.length)
                        .mapToObj(i -> Map.entry(names[i], values[i]))
                        .iterator();
            }
        };
    }

    /// The same for the same inputs in any order, as for every map.
    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < names.length; i++) {
            hash += names[i].hashCode() ^ values[i].hashCode();
        }
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }
}
