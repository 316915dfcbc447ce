// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.trace;

import java.util.List;
import java.util.OptionalDouble;

/// How a number came to be, as a tree: each step has a label, the equation it applied, its value if it has one, the
/// steps it drew on and the sources of its rule. A leaf without equation is an input.
///
/// @param label the name of the step: the field's own name such as a cell reference, or a message key
/// @param equation in plain notation; empty for an input
public record Trace(
        String label,
        String equation,
        OptionalDouble value,
        String unit,
        List<Trace> inputs,
        List<Citation> citations) {

    public Trace {
        inputs = List.copyOf(inputs);
        citations = List.copyOf(citations);
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException(label + " must be finite");
        }
    }

    public static Trace input(String label, OptionalDouble value, String unit) {
        return new Trace(label, "", value, unit, List.of(), List.of());
    }
}
