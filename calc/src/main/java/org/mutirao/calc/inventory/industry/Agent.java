// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.trace.Citation;

/// What equipment and products are filled with: one gas, or a blend that is sold under a name of its own.
///
/// @param id such as `HFC-134a` or `R-410A`
record Agent(String id, List<Part> parts) implements Input.Option {

    /// A gas and its share of the mass. The parts of a blend may leave a rest that warms little: hydrocarbons.
    ///
    /// @param citations where the blend is published; none for a gas by itself
    private record Part(Gas gas, double share, List<Citation> citations) {

        Emissions of(Estimate<Mass> mass) {
            var cited = citations.toArray(Citation[]::new);
            return Emissions.of(gas, mass.times(share).named(gas.formula(), "m × share", cited));
        }
    }

    private static final List<Agent> ALL = Stream.concat(gases(), blends()).toList();

    Agent {
        parts = List.copyOf(parts);
    }

    static Input.Choice<Agent> choice() {
        return Input.Choice.of("agent", ALL.toArray(Agent[]::new));
    }

    /// The gases of so much of it.
    Emissions emissions(Estimate<Mass> mass) {
        return Emissions.sum(parts.stream().map(part -> part.of(mass)).toList());
    }

    private static Stream<Agent> gases() {
        return Arrays.stream(Gas.values())
                .filter(gas -> gas.family() == Gas.Family.HFC || gas.family() == Gas.Family.PFC)
                .map(gas -> new Agent(gas.id(), List.of(new Part(gas, 1, List.of()))));
    }

    private static Stream<Agent> blends() {
        var blends = new LinkedHashMap<String, List<Part>>();
        for (var row : CsvTable.resource("/reference/factors/blends.csv").rows()) {
            var gas = Gas.find(row.text("gas")).orElseThrow(() -> row.problem("gas", "there is no such gas"));
            var part = new Part(
                    gas, row.number("value"), List.of(new Citation(row.text("source"), row.text("source_locator"))));
            blends.merge(
                    row.text("agent"),
                    List.of(part),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return blends.entrySet().stream().map(blend -> new Agent(blend.getKey(), blend.getValue()));
    }
}
