// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.List;
import java.util.function.UnaryOperator;

/// What turns uncertain inputs into a part of an output. Lines keep no draws.
public sealed interface Line {

    /// A product, such as activity × factor × warming potential; without sources it is certain. Lines
    /// that begin with the same source are computed together; put the one that few lines share first.
    ///
    /// @param weight everything in it that is certain
    record Product(List<String> sources, double weight, String output) implements Line {

        public Product {
            sources = once(sources);
        }
    }

    /// Any other function of its inputs, called once for each draw.
    ///
    /// @param function from one value for each source to one for each output; pure, and safe to call
    /// from threads
    record Computed(List<String> sources, List<String> outputs, UnaryOperator<double[]> function) implements Line {

        public Computed {
            sources = once(sources);
            outputs = List.copyOf(outputs);
        }
    }

    List<String> sources();

    private static List<String> once(List<String> sources) {
        if (sources.stream().distinct().count() < sources.size()) {
            throw new IllegalArgumentException("A source enters a line once: " + sources);
        }
        return List.copyOf(sources);
    }
}
