// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import java.util.List;
import org.mutirao.calc.inventory.fuel.FuelInputs;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Road traffic by the fuel that was sold in the city.
final class Ipcc2006RoadFuelSales {

    private static final FuelInputs FUEL = FuelInputs.of(RoadFuel.all());
    private static final Input.Choice<RoadFuel.Technology> TECHNOLOGY = RoadFuel.technology();
    private static final Input.Figure<Per<Mass, Energy>> CH4 = RoadFuel.factor("ch4Factor", "CH4", TECHNOLOGY);
    private static final Input.Figure<Per<Mass, Energy>> N2O = RoadFuel.factor("n2oFactor", "N2O", TECHNOLOGY);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-road-fuel-sales",
                            1,
                            "E = sales × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)",
                            new Citation("2006 IPCC Guidelines", "Vol. 2, Ch. 3, Eq. 3.2.1 and 3.2.3"),
                            FUEL.and(TECHNOLOGY, CH4, N2O, InsideShare.INPUT),
                            List.of(Outcome.SCOPE_1, Outcome.SCOPE_3),
                            List.of(new Descriptor.Figure("energy", Units.TERAJOULE)))
                    .at("II.1"),
            Ipcc2006RoadFuelSales::compute);

    private Ipcc2006RoadFuelSales() {}

    /// - *Equation:* E = sales × EF; scope 1 = E × inside, scope 3 = E × (1 − inside)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 2, Ch. 3, Eq. 3.2.1 and 3.2.3
    /// - *Valid for:* Tier 1; one fuel by engine technology, less what is sold for use off the road.
    ///   Without a survey of where it is burnt all of it is scope 1.
    /// - *Units:* m3, t or TJ; kg/TJ; t of each gas.
    static Outcome compute(Values in) {
        var energy = FUEL.energy(in);
        var all = FUEL.co2(energy, in)
                .and(Gas.CH4, FuelInputs.gas(Gas.CH4, energy, in.get(CH4)))
                .and(Gas.N2O, FuelInputs.gas(Gas.N2O, energy, in.get(N2O)));
        return InsideShare.split(all, in).figure("energy", energy);
    }
}
