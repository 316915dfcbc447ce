// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import java.util.List;
import org.mutirao.calc.inventory.fuel.Fuel;
import org.mutirao.calc.inventory.fuel.FuelInputs;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Trains that burn fuel; electric ones are grid power.
final class Ipcc2006RailFuel {

    private static final FuelInputs FUEL =
            FuelInputs.of(Fuel.some("gas-diesel-oil", "sub-bituminous-coal", "biodiesel"));
    private static final Default.Key ENGINE = Default.key("engine", FUEL.fuel(), Fuel::id);
    private static final MobileFactors FACTORS = MobileFactors.of("rail", ENGINE);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-rail-fuel",
                            1,
                            "E = FC × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)",
                            new Citation("2006 IPCC Guidelines", "Vol. 2, Ch. 3, Eq. 3.4.1, Table 3.4.1"),
                            FUEL.and(FACTORS.ch4(), FACTORS.n2o(), InsideShare.INPUT),
                            List.of(Outcome.SCOPE_1, Outcome.SCOPE_3),
                            List.of(new Descriptor.Figure("energy", Units.TERAJOULE)))
                    .at("II.2"),
            Ipcc2006RailFuel::compute);

    private Ipcc2006RailFuel() {}

    /// - *Equation:* E = FC × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 2, Ch. 3, Eq. 3.4.1, Table 3.4.1
    /// - *Valid for:* Tier 1; diesel and coal locomotives. The share inside by length of track, by stops or
    ///   by passenger- and tonne-kilometres.
    /// - *Units:* m3, t or TJ; kg/TJ; t of each gas.
    static Outcome compute(Values in) {
        var energy = FUEL.energy(in);
        return InsideShare.split(FACTORS.emissions(FUEL, energy, in), in).figure("energy", energy);
    }
}
