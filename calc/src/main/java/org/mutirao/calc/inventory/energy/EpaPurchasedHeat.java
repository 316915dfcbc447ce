// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import java.util.stream.Stream;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
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

/// Heat or steam bought at a factor for each unit delivered, when the fuels of the plants are not known.
final class EpaPurchasedHeat {

    private static final Input.Figure<Energy> DELIVERED = Input.Figure.activity("delivered", Units.MEGAWATT_HOUR);
    private static final Input.Figure<Per<Mass, Energy>> CO2 = factor("co2Factor", "CO2");
    private static final Input.Figure<Per<Mass, Energy>> CH4 = factor("ch4Factor", "CH4");
    private static final Input.Figure<Per<Mass, Energy>> N2O = factor("n2oFactor", "N2O");

    static final Method METHOD = new Method(
            new Descriptor(
                            "epa-purchased-heat",
                            1,
                            "scope 2 = delivered × EF; scope 3 = losses × EF",
                            new Citation("US EPA, Emission Factors for Greenhouse Gas Inventories (2021)", "Table 7"),
                            Stream.of(List.<Input<?>>of(DELIVERED, CO2, CH4, N2O), NetworkLoss.INPUTS)
                                    .flatMap(List::stream)
                                    .toList(),
                            List.of(Outcome.SCOPE_2, Outcome.SCOPE_3),
                            List.of(new Descriptor.Figure("losses", Units.MEGAWATT_HOUR)))
                    .at("I.1", "I.2", "I.3", "I.4", "I.5", "I.6"),
            EpaPurchasedHeat::compute);

    private EpaPurchasedHeat() {}

    /// - *Equation:* scope 2 = delivered × EF; scope 3 = losses × EF
    /// - *Source:* US EPA, Emission Factors for Greenhouse Gas Inventories (2021), Table 7
    /// - *Valid for:* heat or steam with a known factor; the default is of the USA, natural gas at 80 %
    ///   efficiency.
    /// - *Units:* MWh, kg/TJ of heat delivered; t of each gas.
    static Outcome compute(Values in) {
        var delivered = in.get(DELIVERED);
        var outcome = Outcome.of(Outcome.SCOPE_2, emissions(delivered, in));
        var losses = NetworkLoss.losses(delivered, in);
        if (losses.isPresent()) {
            outcome = outcome.and(Outcome.SCOPE_3, emissions(losses.get(), in)).figure("losses", losses.get());
        }
        return NetworkLoss.warn(outcome, in);
    }

    private static Emissions emissions(Estimate<Energy> heat, Values in) {
        return Emissions.of(Gas.CO2, heat.times(in.get(CO2)).named("CO2", "Q × EF"))
                .and(Gas.CH4, heat.times(in.get(CH4)).named("CH4", "Q × EF"))
                .and(Gas.N2O, heat.times(in.get(N2O)).named("N2O", "Q × EF"));
    }

    private static Input.Figure<Per<Mass, Energy>> factor(String name, String gas) {
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.TERAJOULE))
                .within(Bounds.between(0, 400_000))
                .orElse(table("heat", key("gas", gas)));
    }
}
