// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;

/// How many tonnes of CO2e go with one tonne of CO2, and whose gases that is taken from.
public record GasMix(double co2ePerCo2, int year, Assumption assumption) {

    /// - *Equation:* m = E CO2e / E CO2 of the base year.
    /// - *Source:* our method specification, 1.8 step 4.
    /// - *Valid for:* a city whose inventory is split by gas, CO2 above zero and not above CO2e; the mix
    ///   is held fixed.
    /// - *Units:* t CO2e, t CO2; m in t CO2e per t CO2.
    public static Finding<GasMix> ofCity(int year, double tonnesCo2e, double tonnesCo2) {
        if (!(tonnesCo2 > 0)) {
            return Finding.unknown(Reason.ZERO_EMISSIONS, year);
        }
        return tonnesCo2e >= tonnesCo2 && Double.isFinite(tonnesCo2e / tonnesCo2)
                ? Finding.known(new GasMix(tonnesCo2e / tonnesCo2, year, Assumption.GAS_MIX_FIXED))
                : Finding.unknown(Reason.SETTING_OUT_OF_RANGE, year);
    }

    /// - *Equation:* m = E CO2e world / E CO2 world of one year.
    /// - *Source:* our method specification, 1.8 step 4: for 2023, 55.36 Gt CO2e to 41.42 Gt CO2.
    /// - *Valid for:* a city whose split by gas is unknown; both figures from one source and one year.
    /// - *Units:* t CO2e per t CO2.
    public static Finding<GasMix> ofWorld(int year) {
        return World.tonnesCo2e(year)
                .then(all ->
                        World.tonnesCo2(year).map(co2 -> new GasMix(all / co2, year, Assumption.GAS_MIX_OF_WORLD)));
    }
}
