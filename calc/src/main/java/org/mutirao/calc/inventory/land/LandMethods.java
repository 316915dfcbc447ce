// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import java.util.List;
import org.mutirao.calc.method.Method;

/// The methods of V.2 and V.3.
public final class LandMethods {

    private LandMethods() {}

    public static List<Method> list() {
        return List.of(
                Ipcc2006ForestGainLoss.METHOD,
                Ipcc2006ForestStockDifference.METHOD,
                Ipcc2006LandConversion.METHOD,
                Ipcc2006PerennialCrops.METHOD,
                Ipcc2006UrbanTrees.METHOD,
                Ipcc2006MineralSoil.METHOD,
                Ipcc2006OrganicSoil.METHOD,
                Ipcc2019ManagedSoils.METHOD,
                Ipcc2006Liming.METHOD,
                Ipcc2006Urea.METHOD,
                Ipcc2019RiceCultivation.METHOD,
                Ipcc2006BiomassBurning.METHOD);
    }
}
