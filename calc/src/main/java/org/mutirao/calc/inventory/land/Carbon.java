// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;

/// What a change of carbon in living and dead matter or in the soil means for the air.
final class Carbon {

    private static final double CO2_PER_CARBON = 44.0 / 12.0;

    /// The year that an inventory covers.
    private static final Estimate<Time> YEAR = Estimate.exact(Quantity.of(1, Units.YEAR));

    private Carbon() {}

    /// - *Equation:* CO2 = −ΔC × 44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 4, Ch. 2, section 2.2.3.
    /// - *Valid for:* V.2 alone. A gain of carbon is a removal, and a removal is negative.
    /// - *Units:* t C; t CO2.
    static Outcome ofLand(Estimate<Mass> change) {
        var co2 = change.times(-CO2_PER_CARBON).named("CO2", "−ΔC × 44/12");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CO2, co2)).figure("carbonChange", change);
    }

    /// The CO2 of carbon that is lost to the air.
    static Estimate<Mass> lost(Estimate<Mass> carbon, String equation) {
        return carbon.times(CO2_PER_CARBON).named("CO2", equation);
    }

    /// The part of a change over a period that falls into the year of the inventory.
    static Estimate<Mass> inOneYear(Estimate<Mass> change, Estimate<Time> period) {
        return YEAR.times(change.per(period));
    }
}
