// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import java.util.List;
import org.mutirao.calc.method.Method;

/// The methods of sector I.
public final class EnergyMethods {

    private EnergyMethods() {}

    public static List<Method> list() {
        return List.of(
                Tier1StationaryCombustion.METHOD,
                Tier1CoalMining.METHOD,
                Tier1OilAndGas2019.METHOD,
                GpcGasLoss.METHOD,
                GpcGridElectricity.METHOD,
                Scope2MarketBased.METHOD,
                GpcDistrictHeat.METHOD,
                EpaPurchasedHeat.METHOD,
                GpcDistrictCold.METHOD,
                GhgpChpAllocation.METHOD);
    }
}
