// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.livestock;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Count;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Methane from the manure of one herd, by how much it could give and how much of that each system lets go.
final class Ipcc2019ManureMethaneTier2 {

    private static final Input.Figure<Per<Per<Mass, Count>, Time>> SOLIDS = Input.Figure.factor(
                    "dailySolids", Units.KILOGRAM.per(Units.HEAD).per(Units.DAY))
            .within(Bounds.between(0, 20));
    private static final Input.Figure<Per<Volume, Mass>> CAPACITY = Input.Figure.factor(
                    "methaneCapacity", Units.CUBIC_METRE.per(Units.KILOGRAM))
            .within(Bounds.between(0, 0.6))
            .orElse(table(
                    "manure_capacity",
                    key("animal", Herd.ANIMAL, Animal::id),
                    key("productivity", Herd.PRODUCTIVITY, Productivity::id)));
    private static final Input.Figure<Per<Mass, Volume>> DENSITY = Input.Figure.factor(
                    "methaneDensity", Units.KILOGRAM.per(Units.CUBIC_METRE))
            .within(Bounds.between(0.5, 0.8))
            .orElse(parameter("methane.density.manure"));
    private static final Input.Figure<Ratio> CONVERSION = Input.Figure.factor("methaneConversion", Units.PERCENT)
            .within(Bounds.between(0, 100))
            .orElse(table(
                    "manure_conversion",
                    key("system", ManureSystem.CHOICE, ManureSystem::id),
                    key("climate", ManureSystem.CLIMATE, ManureSystem.Climate::id)));
    private static final Input.Rows SYSTEMS =
            Input.Rows.of("manureSystems", ManureSystem.CHOICE, ManureSystem.SHARE, CONVERSION);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2019-manure-methane-tier2",
                            1,
                            "CH4 = N × VS × 365 × B0 × 0.67 × Σ MCF × AWMS",
                            new Citation("2019 Refinement to the 2006 IPCC Guidelines", "Vol. 4, Ch. 10, Eq. 10.23"),
                            List.of(
                                    Herd.ANIMAL,
                                    Herd.PRODUCTIVITY,
                                    ManureSystem.CLIMATE,
                                    Herd.HEADS,
                                    SOLIDS,
                                    CAPACITY,
                                    DENSITY,
                                    SYSTEMS),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("volatileSolids", Units.TONNE)))
                    .at("V.1"),
            Ipcc2019ManureMethaneTier2::compute);

    private Ipcc2019ManureMethaneTier2() {}

    /// - *Equation:* CH4 = N × VS × 365 × B0 × 0.67 × Σ MCF × AWMS
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 4, Ch. 10, Eq. 10.23
    /// - *Valid for:* Tier 2; one herd whose volatile solids are known, with the shares of all ways in which its
    ///   manure is managed.
    /// - *Units:* head, kg/head/day, m3/kg, kg/m3, %; t CH4.
    static Outcome compute(Values in) {
        var solids = in.get(Herd.HEADS).times(Herd.YEAR.times(in.get(SOLIDS))).named("volatileSolids", "N × VS × 365");
        return ManureSystem.methane(
                solids,
                SYSTEMS,
                in,
                (share, row) -> share.times(in.get(CAPACITY))
                        .share(row.get(CONVERSION))
                        .times(in.get(DENSITY))
                        .named("CH4", "VS × AWMS × B0 × MCF × ρ"));
    }
}
