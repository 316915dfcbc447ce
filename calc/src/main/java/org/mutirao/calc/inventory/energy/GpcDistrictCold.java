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
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Cold from a network, by the power or heat that its chillers draw.
final class GpcDistrictCold {

    private enum Chiller implements Input.Constant {
        ELECTRIC_CENTRIFUGAL,
        ELECTRIC_AIR_COOLED,
        ABSORPTION
    }

    private static final Input.Figure<Energy> DELIVERED = Input.Figure.activity("delivered", Units.MEGAWATT_HOUR);
    private static final Input.Choice<Chiller> CHILLER = Input.Choice.of("chiller", Chiller.values());
    private static final Input.Figure<Ratio> PERFORMANCE = Input.Figure.factor("performance", Units.ONE)
            .within(Bounds.between(0.3, 12))
            .orElse(table("parameters", key("parameter", CHILLER, chiller -> "chiller." + chiller.id())));
    private static final Input.Figure<Per<Mass, Energy>> DRIVE_FACTOR = Input.Figure.factor(
                    "driveFactor", Units.TONNE.per(Units.MEGAWATT_HOUR))
            .within(Bounds.between(0, 3));

    static final Method METHOD = new Method(
            new Descriptor(
                            "gpc-district-cold",
                            1,
                            "scope 2 = delivered/COP × EF drive; scope 3 = losses/COP × EF drive",
                            new Citation("GPC, version 1.1", "Ch. 6, emissions from grid-supplied cooling"),
                            Stream.of(
                                            List.<Input<?>>of(DELIVERED, CHILLER, PERFORMANCE, DRIVE_FACTOR),
                                            NetworkLoss.INPUTS)
                                    .flatMap(List::stream)
                                    .toList(),
                            List.of(Outcome.SCOPE_2, Outcome.SCOPE_3),
                            List.of(new Descriptor.Figure("drive", Units.MEGAWATT_HOUR)))
                    .at("I.1", "I.2", "I.3", "I.4", "I.5", "I.6"),
            GpcDistrictCold::compute);

    private GpcDistrictCold() {}

    /// - *Equation:* scope 2 = delivered/COP × EF drive; scope 3 = losses/COP × EF drive
    /// - *Source:* GPC, version 1.1, Ch. 6, emissions from grid-supplied cooling
    /// - *Valid for:* electric chillers at the grid's factor, absorption chillers at the factor of their
    ///   heat. The
    ///   default coefficients of performance are to be confirmed.
    /// - *Units:* MWh of cold, COP, t CO2e/MWh of power or heat; t CO2e.
    static Outcome compute(Values in) {
        var delivered = in.get(DELIVERED);
        var outcome = Outcome.of(Outcome.SCOPE_2, emissions(delivered, in)).figure("drive", drive(delivered, in));
        var losses = NetworkLoss.losses(delivered, in);
        if (losses.isPresent()) {
            outcome = outcome.and(Outcome.SCOPE_3, emissions(losses.get(), in));
        }
        return NetworkLoss.warn(outcome, in);
    }

    private static Emissions emissions(Estimate<Energy> cold, Values in) {
        return Emissions.unsplit(drive(cold, in).times(in.get(DRIVE_FACTOR)).named("CO2e", "drive × EF"));
    }

    private static Estimate<Energy> drive(Estimate<Energy> cold, Values in) {
        return cold.overShare(in.get(PERFORMANCE)).named("drive", "cold/COP");
    }
}
