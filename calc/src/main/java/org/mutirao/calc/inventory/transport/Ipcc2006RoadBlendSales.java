// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.calc.inventory.fuel.FuelInputs;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Road traffic by the blend of fossil and biofuel (E10, B7 …) that was sold in the city.
final class Ipcc2006RoadBlendSales {

    private static final Input.Amount BLEND = Input.Amount.activity("amount", Units.CUBIC_METRE);
    private static final FuelInputs FOSSIL = FuelInputs.of("", Input.Choice.of("fuel", RoadFuel.fossil()), BLEND);
    private static final FuelInputs BIO = FuelInputs.of("bio", Input.Choice.of("bioFuel", RoadFuel.blended()), BLEND);
    private static final Input.Figure<Ratio> BIO_SHARE =
            Input.Figure.factor("bioShare", Units.PERCENT).within(Bounds.between(0, 100));
    private static final Input.Choice<RoadFuel.Technology> TECHNOLOGY = RoadFuel.technology();
    private static final Input.Figure<Per<Mass, Energy>> CH4 = RoadFuel.factor("ch4Factor", "CH4", TECHNOLOGY);
    private static final Input.Figure<Per<Mass, Energy>> N2O = RoadFuel.factor("n2oFactor", "N2O", TECHNOLOGY);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-road-blend-sales",
                            1,
                            "FC = V × share × ρ × NCV of each part; fossil CO2 = FC fossil × EF; CH4, N2O = (FC fossil + FC bio) × EF",
                            new Citation("2006 IPCC Guidelines", "Vol. 2, Ch. 3, section 3.2.1.4"),
                            inputs(),
                            List.of(Outcome.SCOPE_1, Outcome.SCOPE_3),
                            List.of(
                                    new Descriptor.Figure("fossilEnergy", Units.TERAJOULE),
                                    new Descriptor.Figure("bioEnergy", Units.TERAJOULE)))
                    .at("II.1"),
            Ipcc2006RoadBlendSales::compute);

    private Ipcc2006RoadBlendSales() {}

    /// - *Equation:* FC = V × share × ρ × NCV of each part; fossil CO2 = FC fossil × EF; CH4, N2O = (FC
    ///   fossil + FC
    /// bio) × EF
    /// - *Source:* 2006 IPCC Guidelines, Vol. 2, Ch. 3, section 3.2.1.4
    /// - *Valid for:* blends stated by volume. The CO2 of the biofuel is a memo.
    /// - *Units:* m3, share of the volume, kg/m3, TJ/Gg, kg/TJ; t of each gas.
    static Outcome compute(Values in) {
        var volume = in.get(BLEND).as(new Volume());
        var share = in.get(BIO_SHARE);
        var fossil =
                FOSSIL.energy(volume.share(share.complement()), in).named("fossilEnergy", "V × (1 − share) × ρ × NCV");
        var bio = BIO.energy(volume.share(share), in).named("bioEnergy", "V × share × ρ × NCV");
        var energy = fossil.plus(bio).named("energy", "FC fossil + FC bio");
        var all = Emissions.sum(List.of(FOSSIL.co2(fossil, in), BIO.co2(bio, in)))
                .and(Gas.CH4, FuelInputs.gas(Gas.CH4, energy, in.get(CH4)))
                .and(Gas.N2O, FuelInputs.gas(Gas.N2O, energy, in.get(N2O)));
        return InsideShare.split(all, in).figure("fossilEnergy", fossil).figure("bioEnergy", bio);
    }

    private static List<Input<?>> inputs() {
        var inputs = new ArrayList<Input<?>>(List.of(BLEND, BIO_SHARE));
        inputs.addAll(FOSSIL.properties());
        inputs.addAll(BIO.properties());
        inputs.addAll(List.of(TECHNOLOGY, CH4, N2O, InsideShare.INPUT));
        return inputs;
    }
}
