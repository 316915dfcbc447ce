// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import java.util.List;
import org.mutirao.calc.inventory.fuel.Fuel;
import org.mutirao.calc.inventory.fuel.FuelInputs;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Machines off the road: at airports and harbours, on building sites, farms and in gardens.
final class Ipcc2006OffRoad {

    /// Where a machine works, and its engine: the rows of the guideline's table.
    private enum Machine implements Input.Constant {
        AGRICULTURE_DIESEL,
        AGRICULTURE_GASOLINE_4_STROKE,
        AGRICULTURE_GASOLINE_2_STROKE,
        FORESTRY_DIESEL,
        FORESTRY_GASOLINE_2_STROKE,
        INDUSTRY_DIESEL,
        INDUSTRY_GASOLINE_4_STROKE,
        INDUSTRY_GASOLINE_2_STROKE,
        HOUSEHOLD_DIESEL,
        HOUSEHOLD_GASOLINE_4_STROKE,
        HOUSEHOLD_GASOLINE_2_STROKE
    }

    private static final FuelInputs FUEL =
            FuelInputs.of(Fuel.some("gas-diesel-oil", "motor-gasoline", "lpg", "biodiesel", "biogasoline"));
    private static final Input.Choice<Machine> MACHINE = Input.Choice.of("machine", Machine.values());
    private static final Default.Key ENGINE = Default.key("engine", MACHINE, Machine::id);
    private static final MobileFactors FACTORS = MobileFactors.of("off-road", ENGINE);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-off-road",
                            1,
                            "E = FC × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)",
                            new Citation("2006 IPCC Guidelines", "Vol. 2, Ch. 3, Eq. 3.3.1, Table 3.3.1"),
                            FUEL.and(MACHINE, FACTORS.ch4(), FACTORS.n2o(), InsideShare.INPUT),
                            List.of(Outcome.SCOPE_1, Outcome.SCOPE_3),
                            List.of(new Descriptor.Figure("energy", Units.TERAJOULE)))
                    .at("II.5"),
            Ipcc2006OffRoad::compute);

    private Ipcc2006OffRoad() {}

    /// - *Equation:* E = FC × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 2, Ch. 3, Eq. 3.3.1, Table 3.3.1
    /// - *Valid for:* Tier 1. II.5 holds the machines of transport facilities; those of industry, farms and
    ///   buildings are counted with the same factors in I.3, I.5 and I.2.
    /// - *Units:* m3, t or TJ; kg/TJ; t of each gas.
    static Outcome compute(Values in) {
        var energy = FUEL.energy(in);
        return InsideShare.split(FACTORS.emissions(FUEL, energy, in), in).figure("energy", energy);
    }
}
