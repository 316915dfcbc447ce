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

/// Ferries, tugs, port craft and ships; shore power is grid power.
final class Ipcc2006Waterborne {

    private static final FuelInputs FUEL = FuelInputs.of(
            Fuel.some("gas-diesel-oil", "residual-fuel-oil", "motor-gasoline", "natural-gas", "lpg", "biodiesel"));
    private static final Default.Key ENGINE = Default.key("engine", "any");
    private static final MobileFactors FACTORS = MobileFactors.of("water", ENGINE);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-waterborne",
                            1,
                            "E = FC × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)",
                            new Citation("2006 IPCC Guidelines", "Vol. 2, Ch. 3, Eq. 3.5.1, Table 3.5.3"),
                            FUEL.and(FACTORS.ch4(), FACTORS.n2o(), InsideShare.INPUT),
                            List.of(Outcome.SCOPE_1, Outcome.SCOPE_3),
                            List.of(new Descriptor.Figure("energy", Units.TERAJOULE)))
                    .at("II.3"),
            Ipcc2006Waterborne::compute);

    private Ipcc2006Waterborne() {}

    /// - *Equation:* E = FC × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 2, Ch. 3, Eq. 3.5.1, Table 3.5.3
    /// - *Valid for:* Tier 1; the fuel that is attributed to the city. Trips inside the boundary are scope
    ///   1, departing trips scope 3; pure transit is left out.
    /// - *Units:* m3, t or TJ; kg/TJ; t of each gas.
    static Outcome compute(Values in) {
        var energy = FUEL.energy(in);
        return InsideShare.split(FACTORS.emissions(FUEL, energy, in), in).figure("energy", energy);
    }
}
