// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.livestock;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Count;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Methane from the digestion of animals.
final class Ipcc2019EntericFermentation {

    private static final Input.Choice<Productivity> PRODUCTIVITY =
            Input.Choice.of("productivity", Productivity.values()).orElse(Productivity.AVERAGE);
    private static final Input.Figure<Per<Mass, Count>> FACTOR = Input.Figure.factor(
                    "entericFactor", Units.KILOGRAM.per(Units.HEAD))
            .within(Bounds.between(0, 300))
            .orElse(table(
                    "enteric",
                    key("animal", Herd.ANIMAL, Animal::id),
                    key("herd", Herd.REGION, Herd.Region::id),
                    key("productivity", PRODUCTIVITY, Productivity::id)));
    private static final Input.Rows HERDS =
            Input.Rows.of("herds", Herd.ANIMAL, Herd.REGION, PRODUCTIVITY, Herd.HEADS, FACTOR);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2019-enteric-fermentation",
                            1,
                            "CH4 = Σ N × EF",
                            new Citation(
                                    "2019 Refinement to the 2006 IPCC Guidelines",
                                    "Vol. 4, Ch. 10, Eq. 10.19 and 10.20"),
                            List.of(HERDS),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("V.1"),
            Ipcc2019EntericFermentation::compute);

    private Ipcc2019EntericFermentation() {}

    /// - *Equation:* CH4 = Σ N × EF
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 4, Ch. 10, Eq. 10.19 and 10.20
    /// - *Valid for:* Tier 1; the average number of animals alive in the year. The guidelines have no factor for
    ///   poultry.
    /// - *Units:* head, kg/head in a year; t CH4.
    static Outcome compute(Values in) {
        return Outcome.of(
                Outcome.SCOPE_1,
                Emissions.sum(in.get(HERDS).stream()
                        .map(row -> Emissions.of(Gas.CH4, methane(row)))
                        .toList()));
    }

    private static Estimate<Mass> methane(Values row) {
        return row.get(Herd.HEADS).times(row.get(FACTOR)).named("CH4", "N × EF");
    }
}
