// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import static org.mutirao.calc.method.Default.parameter;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Temperature;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// The emissions of a plant that makes heat and power, shared between the two.
final class GhgpChpAllocation {

    private enum Allocation implements Input.Constant {
        EFFICIENCY,
        ENERGY_CONTENT,
        WORK_POTENTIAL
    }

    private static final Input.Choice<Allocation> ALLOCATION =
            Input.Choice.of("allocation", Allocation.values()).orElse(Allocation.EFFICIENCY);
    private static final Input.Figure<Energy> HEAT = output("heat");
    private static final Input.Figure<Energy> POWER = output("power");
    private static final Input.Figure<Ratio> HEAT_EFFICIENCY = efficiency("heatEfficiency", "chp.heat-efficiency");
    private static final Input.Figure<Ratio> POWER_EFFICIENCY = efficiency("powerEfficiency", "chp.power-efficiency");
    private static final Input.Figure<Temperature> SUPPLY_TEMPERATURE = temperature("supplyTemperature", 331, 1000);
    private static final Input.Figure<Temperature> AMBIENT_TEMPERATURE = temperature("ambientTemperature", 220, 330);
    private static final Input.Figure<Mass> CO2 = Input.Figure.activity("co2", Units.TONNE);
    private static final Input.Figure<Mass> CH4 = Input.Figure.activity("ch4", Units.TONNE);
    private static final Input.Figure<Mass> N2O = Input.Figure.activity("n2o", Units.TONNE);
    private static final Input.Figure<Mass> BIOGENIC =
            Input.Figure.activity("biogenicCo2", Units.TONNE).optional();

    static final Method METHOD = new Method(
            new Descriptor(
                    "ghgp-chp-allocation",
                    1,
                    "e heat = (H/ηH) / (H/ηH + P/ηP), or H/(H + P), or cH/(cH + P) with c = 1 − T0/TH; E heat = E × e heat",
                    new Citation("GHG Protocol, Allocation of GHG Emissions from a CHP Plant (2006)", "section 3"),
                    List.of(
                            ALLOCATION,
                            HEAT,
                            POWER,
                            HEAT_EFFICIENCY,
                            POWER_EFFICIENCY,
                            SUPPLY_TEMPERATURE,
                            AMBIENT_TEMPERATURE,
                            CO2,
                            CH4,
                            N2O,
                            BIOGENIC),
                    List.of("heat", "power"),
                    List.of(new Descriptor.Figure("heatShare", Units.ONE))),
            GhgpChpAllocation::compute);

    private GhgpChpAllocation() {}

    /// - *Equation:* e heat = (H/ηH) / (H/ηH + P/ηP), or H/(H + P), or cH/(cH + P) with c = 1 − T0/TH; E
    ///   heat = E × e heat
    /// - *Source:* GHG Protocol, Allocation of GHG Emissions from a CHP Plant (2006), section 3
    /// - *Valid for:* a plant with both outputs above zero; the two shares are one exactly. Default
    ///   efficiencies are of a steam boiler and a power plant.
    /// - *Units:* MWh of each output, efficiencies, K; t of each gas in and out.
    static Outcome compute(Values in) {
        var heat = in.get(HEAT);
        var power = in.get(POWER);
        var share = switch (in.get(ALLOCATION)) {
            case EFFICIENCY -> {
                var forHeat = heat.overShare(in.get(HEAT_EFFICIENCY));
                yield forHeat.ratioTo(forHeat.plus(power.overShare(in.get(POWER_EFFICIENCY))))
                        .named("heatShare", "(H/ηH) / (H/ηH + P/ηP)");
            }
            case ENERGY_CONTENT -> heat.ratioTo(heat.plus(power)).named("heatShare", "H/(H + P)");
            case WORK_POTENTIAL -> {
                var carnot = in.get(AMBIENT_TEMPERATURE)
                        .ratioTo(in.get(SUPPLY_TEMPERATURE))
                        .complement()
                        .named("carnotFactor", "1 − T0/TH");
                var work = heat.share(carnot);
                yield work.ratioTo(work.plus(power)).named("heatShare", "cH/(cH + P)");
            }
        };
        var plant = plant(in);
        return Outcome.of("heat", plant.share(share))
                .and("power", plant.share(share.complement().named("powerShare", "1 − e heat")))
                .figure("heatShare", share);
    }

    private static Emissions plant(Values in) {
        var gases = Emissions.of(Gas.CO2, in.get(CO2)).and(Gas.CH4, in.get(CH4)).and(Gas.N2O, in.get(N2O));
        return in.find(BIOGENIC)
                .map(memo -> Emissions.sum(List.of(gases, Emissions.biogenic(memo))))
                .orElse(gases);
    }

    private static Input.Figure<Energy> output(String name) {
        return Input.Figure.activity(name, Units.MEGAWATT_HOUR).within(Bounds.positive());
    }

    private static Input.Figure<Ratio> efficiency(String name, String parameter) {
        return Input.Figure.factor(name, Units.ONE)
                .within(Bounds.above(0, 1.1))
                .orElse(parameter(parameter))
                .when(ALLOCATION, Allocation.EFFICIENCY);
    }

    private static Input.Figure<Temperature> temperature(String name, double least, double most) {
        return Input.Figure.factor(name, Units.KELVIN)
                .within(Bounds.between(least, most))
                .orElse(Default.none())
                .when(ALLOCATION, Allocation.WORK_POTENTIAL);
    }
}
