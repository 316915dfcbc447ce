// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Reads what is stated for a whole cell with the machinery of the methods: units, bounds, uncertainty and
/// warming potentials are checked as everywhere. It is no method that anybody could choose.
final class StatedEmissions {

    /// The one line that it gives.
    static final String LINE = "stated";

    /// The CO2 equivalents that stand beside gases, so that they can be compared.
    static final String CHECK = "CO2e";

    private static final double MOST = 1e15;

    private static final StatedEmissions EMITTING = new StatedEmissions(Bounds.nonNegative());
    private static final StatedEmissions REMOVING = new StatedEmissions(Bounds.between(-MOST, MOST));

    private final List<Input.Figure<Mass>> gases = new ArrayList<>();
    private final Input.Figure<Mass> co2e;
    private final Input.Figure<Mass> biogenic = mass("biogenicCO2", Bounds.nonNegative());
    private final Method method;

    private StatedEmissions(Bounds carbon) {
        var inputs = new ArrayList<Input<?>>();
        for (var gas : Gas.values()) {
            gases.add(mass(gas.id(), gas == Gas.CO2 ? carbon : Bounds.nonNegative()));
        }
        co2e = mass(CHECK, carbon);
        inputs.addAll(gases);
        inputs.addAll(List.of(co2e, biogenic));
        method = new Method(
                new Descriptor(
                        "stated",
                        1,
                        "E = stated",
                        new Citation("GPC, version 1.1", "part I, reporting"),
                        inputs,
                        List.of(LINE),
                        List.of(new Descriptor.Figure(CHECK, Units.TONNE))),
                this::compute);
    }

    /// Land alone takes up carbon.
    static Method method(GpcCell cell) {
        return cell == GpcCell.V_2 ? REMOVING.method : EMITTING.method;
    }

    private Outcome compute(Values in) {
        var parts = new ArrayList<Emissions>();
        for (int i = 0; i < gases.size(); i++) {
            var gas = Gas.values()[i];
            in.find(gases.get(i)).ifPresent(mass -> parts.add(Emissions.of(gas, mass)));
        }
        var total = in.find(co2e);
        if (parts.isEmpty()) {
            total.ifPresent(mass -> parts.add(Emissions.unsplit(mass)));
        }
        in.find(biogenic).ifPresent(mass -> parts.add(Emissions.biogenic(mass)));
        var outcome = new Outcome(Map.of(LINE, Emissions.sum(parts)), Map.of(), List.of());
        return total.map(mass -> outcome.figure(CHECK, mass)).orElse(outcome);
    }

    private static Input.Figure<Mass> mass(String name, Bounds bounds) {
        return Input.Figure.activity(name, Units.TONNE).within(bounds).optional();
    }
}
