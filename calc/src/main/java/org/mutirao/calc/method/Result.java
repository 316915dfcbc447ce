// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutirao.calc.quantity.Co2e;
import org.mutirao.calc.quantity.Dimension.Mass;

/// The result of one method for one input, with all that is needed to compute it again.
///
/// @param method its id
/// @param version of the method
/// @param factors the version of the factor tables
/// @param gwpSet the set of warming potentials behind every CO2e
public record Result(
        String method, int version, String factors, String gwpSet, List<Line> lines, Map<String, Estimate<?>> figures) {

    /// One emission line.
    ///
    /// @param co2e all gases together; biogenic CO2 is not among them
    public record Line(String name, Emissions emissions, Estimate<Mass> co2e) {}

    public Result {
        lines = List.copyOf(lines);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /// The total of a line, with the set it was computed with.
    ///
    /// @throws IllegalArgumentException when the method gave no such line
    public Co2e total(String line) {
        return lines.stream()
                .filter(one -> one.name().equals(line))
                .findFirst()
                .map(one -> new Co2e(one.co2e().value(), gwpSet))
                .orElseThrow(() -> new IllegalArgumentException("There is no line " + line + " in " + method + "."));
    }
}
