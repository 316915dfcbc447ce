// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

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
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// CO2 of lubricants and waxes that oxidise while they are used.
final class Ipcc2006NonEnergyProducts {

    private enum Material implements Input.Constant {
        LUBRICANTS("lubricants"),
        LUBRICATING_OIL("lubricants"),
        GREASE("lubricants"),
        PARAFFIN_WAX("paraffin-waxes");

        private final String fuel;

        Material(String fuel) {
            this.fuel = fuel;
        }
    }

    private static final Input.Choice<Material> MATERIAL = Input.Choice.of("material", Material.values());
    private static final Input.Amount USED = Input.Amount.activity("used", Units.TONNE, Units.TERAJOULE);
    private static final Input.Figure<Per<Energy, Mass>> CALORIFIC_VALUE = Input.Figure.factor(
                    "netCalorificValue", Units.TERAJOULE.per(Units.GIGAGRAM))
            .within(Bounds.above(0, 150))
            .orElse(table("fuel_ncv", key("fuel", MATERIAL, material -> material.fuel)))
            .when(USED, new Mass());
    private static final Input.Figure<Per<Mass, Energy>> CARBON = Input.Figure.factor(
                    "carbonContent", Units.KILOGRAM.per(Units.GIGAJOULE))
            .within(Bounds.between(0, 50))
            .orElse(IndustryTables.parameter("non-energy-carbon"));
    private static final Input.Figure<Ratio> OXIDISED =
            IndustryTables.share("oxidisedDuringUse", IndustryTables.parameter("oxidised-during-use", MATERIAL));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-non-energy-products",
                            1,
                            "CO2 = used × NCV × C × ODU × 44/12",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 5, Eq. 5.2 and 5.4, Table 5.2"),
                            List.of(MATERIAL, USED, CALORIFIC_VALUE, CARBON, OXIDISED),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("energy", Units.TERAJOULE)))
                    .at("IV.2"),
            Ipcc2006NonEnergyProducts::compute);

    private Ipcc2006NonEnergyProducts() {}

    /// - *Equation:* CO2 = used × NCV × C × ODU × 44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 5, Eq. 5.2 and 5.4, Table 5.2
    /// - *Valid for:* Tier 1 and 2; first use. Oil that is mixed into the fuel of two-stroke engines is
    ///   counted with transport, burnt waste oil in I or III.3.
    /// - *Units:* t or TJ, TJ/Gg, kg C/GJ, 1; t CO2.
    static Outcome compute(Values in) {
        var energy = energy(in.get(USED), in);
        var co2 = energy.times(in.get(CARBON))
                .share(in.get(OXIDISED))
                .times(IndustryTables.CO2_PER_CARBON)
                .named("CO2", "energy × C × ODU × 44/12");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CO2, co2)).figure("energy", energy);
    }

    private static Estimate<Energy> energy(Estimate<?> used, Values in) {
        return switch (used.dimension()) {
            case Energy energy -> used.as(energy).named("energy", "used");
            case Mass mass -> used.as(mass).times(in.get(CALORIFIC_VALUE)).named("energy", "used × NCV");
            case Dimension other -> throw new IllegalArgumentException(other + " is not a measure of oil products.");
        };
    }
}
