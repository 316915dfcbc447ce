// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.livestock;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Methane from the manure of one herd, by what is done with it.
final class Ipcc2019ManureMethane {

    private static final Input.Figure<Per<Per<Mass, Mass>, Time>> SOLIDS =
            Herd.rate("volatileSolids", "volatile-solids");
    private static final Input.Figure<Per<Mass, Mass>> FACTOR = Input.Figure.factor(
                    "manureFactor", Units.GRAM.per(Units.KILOGRAM))
            .within(Bounds.between(0, 350))
            .orElse(table(
                    "manure_methane",
                    key("animal", Herd.ANIMAL, Animal::id),
                    key("productivity", Herd.PRODUCTIVITY, Productivity::id),
                    key("system", ManureSystem.CHOICE, ManureSystem::id),
                    key("climate", ManureSystem.CLIMATE, ManureSystem.Climate::id)));
    private static final Input.Rows SYSTEMS =
            Input.Rows.of("manureSystems", ManureSystem.CHOICE, ManureSystem.SHARE, FACTOR);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2019-manure-methane",
                            1,
                            "CH4 = Σ VS × AWMS × EF, VS = N × TAM × rate × 365",
                            new Citation(
                                    "2019 Refinement to the 2006 IPCC Guidelines",
                                    "Vol. 4, Ch. 10, Eq. 10.22 and 10.22A"),
                            List.of(
                                    Herd.ANIMAL,
                                    Herd.REGION,
                                    Herd.PRODUCTIVITY,
                                    ManureSystem.CLIMATE,
                                    Herd.HEADS,
                                    Herd.WEIGHT,
                                    SOLIDS,
                                    SYSTEMS),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("volatileSolids", Units.TONNE)))
                    .at("V.1"),
            Ipcc2019ManureMethane::compute);

    private Ipcc2019ManureMethane() {}

    /// - *Equation:* CH4 = Σ VS × AWMS × EF, VS = N × TAM × rate × 365
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 4, Ch. 10, Eq. 10.22 and 10.22A
    /// - *Valid for:* Tier 1; one herd, with the shares of all ways in which its manure is managed.
    /// - *Units:* head, kg/head, kg/t/day, %, g/kg; t CH4.
    static Outcome compute(Values in) {
        var solids = Herd.excreted(SOLIDS, in).named("volatileSolids", "N × TAM × rate × 365");
        return ManureSystem.methane(
                solids,
                SYSTEMS,
                in,
                (share, row) -> share.times(row.get(FACTOR)).named("CH4", "VS × AWMS × EF"));
    }
}
