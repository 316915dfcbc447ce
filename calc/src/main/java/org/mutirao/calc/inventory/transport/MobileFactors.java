// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import static org.mutirao.calc.method.Default.table;

import java.util.stream.Stream;
import org.mutirao.calc.inventory.fuel.FuelInputs;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;

/// CH4 and N2O factors of trains, ships, aircraft and machines.
record MobileFactors(Input.Figure<Per<Mass, Energy>> ch4, Input.Figure<Per<Mass, Energy>> n2o) {

    static MobileFactors of(String mode, Default.Key engine) {
        return new MobileFactors(
                factor("ch4Factor", mode, engine, Gas.CH4), factor("n2oFactor", mode, engine, Gas.N2O));
    }

    /// All gases of the fuel that is burnt.
    Emissions emissions(FuelInputs fuel, Estimate<Energy> energy, Values in) {
        return fuel.co2(energy, in)
                .and(Gas.CH4, FuelInputs.gas(Gas.CH4, energy, in.get(ch4)))
                .and(Gas.N2O, FuelInputs.gas(Gas.N2O, energy, in.get(n2o)));
    }

    private static Input.Figure<Per<Mass, Energy>> factor(String name, String mode, Default.Key engine, Gas gas) {
        var keys = Stream.of(Default.key("mode", mode), engine, Default.key("gas", gas.id()))
                .toArray(Default.Key[]::new);
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.TERAJOULE)).orElse(table("mobile", keys));
    }
}
