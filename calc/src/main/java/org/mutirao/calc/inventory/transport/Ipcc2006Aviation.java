// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import static org.mutirao.calc.method.Default.parameter;

import java.util.List;
import org.mutirao.calc.inventory.fuel.Fuel;
import org.mutirao.calc.inventory.fuel.FuelInputs;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Flights that depart from the airports that serve the city, by the fuel loaded there.
final class Ipcc2006Aviation {

    private static final FuelInputs FUEL = FuelInputs.of(Fuel.some("jet-kerosene", "aviation-gasoline"));
    private static final Default.Key ENGINE = Default.key("engine", "any");
    private static final MobileFactors FACTORS = MobileFactors.of("aviation", ENGINE);
    private static final Input.Figure<Ratio> CITY_SHARE = Input.Figure.factor("cityShare", Units.ONE)
            .within(Bounds.fraction())
            .orElse(parameter("share.all"));
    private static final Input.Figure<Ratio> LOCAL_SHARE = Input.Figure.factor("localFlightShare", Units.ONE)
            .within(Bounds.fraction())
            .optional();
    private static final Input.Figure<Ratio> LTO_SHARE = Input.Figure.factor("landingAndTakeOffShare", Units.ONE)
            .within(Bounds.fraction())
            .orElse(parameter("aviation.lto-share"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-aviation",
                            1,
                            "E = fuel loaded × city share × EF; scope 1 = E × local, scope 3 = E × (1 − local)",
                            new Citation("2006 IPCC Guidelines", "Vol. 2, Ch. 3, Eq. 3.6.1, Tables 3.6.4 and 3.6.5"),
                            FUEL.and(FACTORS.ch4(), FACTORS.n2o(), CITY_SHARE, LOCAL_SHARE, LTO_SHARE),
                            List.of(Outcome.SCOPE_1, Outcome.SCOPE_3),
                            List.of(
                                    new Descriptor.Figure("energy", Units.TERAJOULE),
                                    new Descriptor.Figure("landingAndTakeOffEnergy", Units.TERAJOULE),
                                    new Descriptor.Figure("cruiseEnergy", Units.TERAJOULE)))
                    .at("II.4"),
            Ipcc2006Aviation::compute);

    private Ipcc2006Aviation() {}

    /// - *Equation:* E = fuel loaded × city share × EF; scope 1 = E × local, scope 3 = E × (1 − local)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 2, Ch. 3, Eq. 3.6.1, Tables 3.6.4 and 3.6.5
    /// - *Valid for:* Tier 1; departing flights of airports inside or outside the boundary. The city's
    ///   share by where passengers begin their journey, transfers excluded. Power at the airport is grid
    ///   power.
    /// - *Units:* m3, t or TJ; kg/TJ; t of each gas.
    static Outcome compute(Values in) {
        var loaded = FUEL.energy(in);
        var energy = loaded.share(in.get(CITY_SHARE)).named("cityEnergy", "FC × city share");
        var lto = in.get(LTO_SHARE);
        return split(FACTORS.emissions(FUEL, energy, in), in)
                .figure("energy", energy)
                .figure("landingAndTakeOffEnergy", part(energy, lto, "landingAndTakeOffEnergy"))
                .figure("cruiseEnergy", part(energy, lto.complement(), "cruiseEnergy"));
    }

    private static Outcome split(Emissions all, Values in) {
        return in.find(LOCAL_SHARE)
                .map(local -> Outcome.of(Outcome.SCOPE_1, all.share(local))
                        .and(Outcome.SCOPE_3, all.share(local.complement().named("departingShare", "1 − local"))))
                .orElseGet(() -> Outcome.of(Outcome.SCOPE_3, all));
    }

    private static Estimate<Energy> part(Estimate<Energy> energy, Estimate<Ratio> share, String label) {
        return energy.share(share).named(label, "FC × share");
    }
}
