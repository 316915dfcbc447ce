// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The values of a method's inputs, each under the input that describes it. A record of a list sees those
/// around it.
public final class Values {

    private final Map<String, Object> own = new HashMap<>();
    private final int year;
    private final Optional<Values> around;

    Values(int year, Optional<Values> around) {
        this.year = year;
        this.around = around;
    }

    /// The year for which is calculated.
    public int year() {
        return year;
    }

    /// The value of an input.
    ///
    /// @throws IllegalArgumentException when it is optional or conditional and not there
    public <T> T get(Input<T> input) {
        return find(input)
                .orElseThrow(() -> new IllegalArgumentException("There is no value for " + input.name() + "."));
    }

    /// The value of an input that may have been left out.
    @SuppressWarnings("unchecked") // put() is the only way in, and it takes the input's own type
    public <T> Optional<T> find(Input<T> input) {
        var value = own.get(input.name());
        return value == null ? around.flatMap(values -> values.find(input)) : Optional.of((T) value);
    }

    /// The value of an input that this record itself holds, whatever stands around it.
    @SuppressWarnings("unchecked") // as above
    <T> Optional<T> findOwn(Input<T> input) {
        return Optional.ofNullable((T) own.get(input.name()));
    }

    <T> void put(Input<T> input, T value) {
        own.put(input.name(), value);
    }
}
