// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.fuel.Fuel;
import org.mutirao.calc.inventory.fuel.FuelInputs;
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
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Heat or steam from a network, computed from the fuels of its plants.
final class GpcDistrictHeat {

    private static final double SHARES_ADD_UP_WITHIN = 0.005;

    private static final Input.Figure<Energy> DELIVERED = Input.Figure.activity("delivered", Units.MEGAWATT_HOUR);
    private static final Input.Figure<Ratio> EFFICIENCY =
            Input.Figure.factor("efficiency", Units.ONE).within(Bounds.above(0, 1.1));
    private static final Input.Figure<Ratio> HEAT_SHARE = Input.Figure.factor("heatShare", Units.ONE)
            .within(Bounds.fraction())
            .orElse(parameter("chp.heat-share-of-one-network"));
    private static final Input.Choice<Fuel> FUEL =
            Input.Choice.of("fuel", Fuel.list().toArray(Fuel[]::new));
    private static final Input.Figure<Ratio> FUEL_SHARE =
            Input.Figure.factor("fuelShare", Units.PERCENT).within(Bounds.between(0, 100));
    private static final Input.Figure<Per<Mass, Energy>> CO2 =
            factor("co2Factor").orElse(table("fuel_co2", key("fuel", FUEL, Fuel::id)));
    private static final Input.Figure<Per<Mass, Energy>> CH4 = factor("ch4Factor", Gas.CH4);
    private static final Input.Figure<Per<Mass, Energy>> N2O = factor("n2oFactor", Gas.N2O);
    private static final Input.Rows FUELS = Input.Rows.of("fuels", FUEL, FUEL_SHARE, CO2, CH4, N2O);

    static final Method METHOD = new Method(
            new Descriptor(
                            "gpc-district-heat",
                            1,
                            "E = Σ fuel × EF × heat share; scope 2 = E × delivered/generated; scope 3 = E × losses/generated",
                            new Citation("GPC, version 1.1", "Ch. 6, emissions from grid-supplied heat and steam"),
                            Stream.of(List.<Input<?>>of(DELIVERED, EFFICIENCY, HEAT_SHARE, FUELS), NetworkLoss.INPUTS)
                                    .flatMap(List::stream)
                                    .toList(),
                            List.of(Outcome.SCOPE_2, Outcome.SCOPE_3),
                            List.of(
                                    new Descriptor.Figure("generated", Units.MEGAWATT_HOUR),
                                    new Descriptor.Figure("energy", Units.TERAJOULE)))
                    .at("I.1", "I.2", "I.3", "I.4", "I.5", "I.6"),
            GpcDistrictHeat::compute);

    private GpcDistrictHeat() {}

    /// - *Equation:* E = Σ fuel × EF × heat share; scope 2 = E × delivered/generated; scope 3 = E ×
    ///   losses/generated
    /// - *Source:* GPC, version 1.1, Ch. 6, emissions from grid-supplied heat and steam
    /// - *Valid for:* a network of heat or steam plants; of a plant that makes power too, the heat share of
    ///   its CHP allocation.
    /// - *Units:* MWh delivered, efficiency on the net calorific basis, kg/TJ; t of each gas.
    static Outcome compute(Values in) {
        var delivered = in.get(DELIVERED);
        var losses = NetworkLoss.losses(delivered, in);
        var generated = losses.map(delivered::plus).orElse(delivered).named("generated", "delivered + losses");
        var energy = generated.overShare(in.get(EFFICIENCY)).named("energy", "generated/efficiency");
        var outcome = Outcome.of(Outcome.SCOPE_2, emissions(delivered, in));
        if (losses.isPresent()) {
            outcome = outcome.and(Outcome.SCOPE_3, emissions(losses.get(), in));
        }
        outcome = NetworkLoss.warn(outcome.figure("generated", generated).figure("energy", energy), in);
        return sharesAddUp(in)
                ? outcome
                : outcome.but(Issue.of(Severity.ERROR, "calc.issue.shares.not-one", FUELS.name()));
    }

    private static Emissions emissions(Estimate<Energy> heat, Values in) {
        var fuel = heat.overShare(in.get(EFFICIENCY)).share(in.get(HEAT_SHARE));
        return Emissions.sum(
                in.get(FUELS).stream().map(row -> emissionsOfFuel(fuel, row)).toList());
    }

    private static Emissions emissionsOfFuel(Estimate<Energy> all, Values row) {
        var energy = all.share(row.get(FUEL_SHARE)).named("energy", "heat/efficiency × heat share × fuel share");
        var carbon = energy.times(row.get(CO2));
        var co2 = row.get(FUEL).biogenic()
                ? Emissions.biogenic(carbon.named("biogenicCO2", "FC × EF"))
                : Emissions.of(Gas.CO2, carbon.named("CO2", "FC × EF"));
        return co2.and(Gas.CH4, FuelInputs.gas(Gas.CH4, energy, row.get(CH4)))
                .and(Gas.N2O, FuelInputs.gas(Gas.N2O, energy, row.get(N2O)));
    }

    private static boolean sharesAddUp(Values in) {
        double sum = Estimate.sum(
                        in.get(FUELS).stream().map(row -> row.get(FUEL_SHARE)).toList())
                .value();
        return Math.abs(sum - 1) <= SHARES_ADD_UP_WITHIN;
    }

    private static Input.Figure<Per<Mass, Energy>> factor(String name, Gas gas) {
        return factor(name)
                .orElse(table(
                        "stationary",
                        key("group", FUEL, Fuel::group),
                        key("user", UserCategory.ENERGY_INDUSTRIES.id()),
                        key("gas", gas.id())));
    }

    private static Input.Figure<Per<Mass, Energy>> factor(String name) {
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.TERAJOULE));
    }
}
