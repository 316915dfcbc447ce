// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import java.util.Optional;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Gas;

/// What chemicals and metals share: a product times the factor of each gas.
final class Production {

    private Production() {}

    /// CO2, and CH4 where the process has a factor for it.
    static Emissions emissions(
            Estimate<Mass> produced, Estimate<Per<Mass, Mass>> co2, Optional<Estimate<Per<Mass, Mass>>> ch4) {
        var carbon = Emissions.of(Gas.CO2, produced.times(co2).named("CO2", "product × EF"));
        return ch4.map(factor ->
                        carbon.and(Gas.CH4_FOSSIL, produced.times(factor).named("CH4", "product × EF")))
                .orElse(carbon);
    }
}
