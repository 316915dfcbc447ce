// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.List;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.trace.Citation;

/// What a method is, said once. Its title and the range in which it is valid are words, under the keys
/// `calc.method.<id>.title` and `calc.method.<id>.validity`.
///
/// @param version of the method itself; a change that moves a number raises it
/// @param equation in plain notation
/// @param lines the emission lines it may give: `scope1`, `scope2`, `scope3`, or a line beside the totals
/// @param figures the other numbers it may give
/// @param places where in a GPC inventory its result may stand: a sub-sector such as `I.1`, whose cells take
/// the line of their scope, or a single cell such as `III.1.2`; none for a result that stands beside it
public record Descriptor(
        String id,
        int version,
        String equation,
        Citation source,
        List<Input<?>> inputs,
        List<String> lines,
        List<Figure> figures,
        List<String> places) {

    /// A number beside the emissions, such as the energy that was burnt.
    public record Figure(String name, Unit<?> unit) {}

    public Descriptor {
        inputs = List.copyOf(inputs);
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        places = List.copyOf(places);
    }

    /// A method whose result stands beside the inventory, unless it is put [#at] a place in it.
    public Descriptor(
            String id,
            int version,
            String equation,
            Citation source,
            List<Input<?>> inputs,
            List<String> lines,
            List<Figure> figures) {
        this(id, version, equation, source, inputs, lines, figures, List.of());
    }

    /// The same, standing at these places of a GPC inventory.
    public Descriptor at(String... references) {
        return new Descriptor(id, version, equation, source, inputs, lines, figures, List.of(references));
    }

    public String titleKey() {
        return "calc.method." + id + ".title";
    }

    public String validityKey() {
        return "calc.method." + id + ".validity";
    }
}
