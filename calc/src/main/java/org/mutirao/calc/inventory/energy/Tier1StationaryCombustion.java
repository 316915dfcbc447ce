// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.inventory.fuel.Fuel;
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

/// Fuel burnt in buildings, plants and fields.
final class Tier1StationaryCombustion {

    private static final FuelInputs FUEL = FuelInputs.of(Fuel.list().toArray(Fuel[]::new));
    private static final Input.Choice<UserCategory> USER = Input.Choice.of("user", UserCategory.values());
    private static final Input.Figure<Per<Mass, Energy>> CH4_FACTOR = factor("ch4Factor", Gas.CH4);
    private static final Input.Figure<Per<Mass, Energy>> N2O_FACTOR = factor("n2oFactor", Gas.N2O);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-stationary-combustion",
                            1,
                            "E = FC × EF × OF for CO2; E = FC × EF for CH4 and N2O",
                            new Citation("2006 IPCC Guidelines", "Vol. 2, Ch. 2, Eq. 2.1 and 2.2"),
                            FUEL.and(USER, CH4_FACTOR, N2O_FACTOR),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("energy", Units.TERAJOULE)))
                    .at("I.1", "I.2", "I.3", "I.4", "I.5", "I.6", "I.4.4"),
            Tier1StationaryCombustion::compute);

    private Tier1StationaryCombustion() {}

    /// - *Equation:* E = FC × EF × OF for CO2; E = FC × EF for CH4 and N2O
    /// - *Source:* 2006 IPCC Guidelines, Vol. 2, Ch. 2, Eq. 2.1 and 2.2
    /// - *Valid for:* Tier 1 and 2; any listed fuel, by user category. The CO2 of biomass is a memo.
    /// - *Units:* TJ on the net calorific basis, kg/TJ; t of each gas.
    static Outcome compute(Values in) {
        var energy = FUEL.energy(in);
        var emissions = FUEL.co2(energy, in)
                .and(Gas.CH4, FuelInputs.gas(Gas.CH4, energy, in.get(CH4_FACTOR)))
                .and(Gas.N2O, FuelInputs.gas(Gas.N2O, energy, in.get(N2O_FACTOR)));
        return Outcome.of(Outcome.SCOPE_1, emissions).figure("energy", energy);
    }

    private static Input.Figure<Per<Mass, Energy>> factor(String name, Gas gas) {
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.TERAJOULE))
                .orElse(table(
                        "stationary",
                        key("group", FUEL.fuel(), Fuel::group),
                        key("user", USER, UserCategory::id),
                        key("gas", gas.id())));
    }
}
