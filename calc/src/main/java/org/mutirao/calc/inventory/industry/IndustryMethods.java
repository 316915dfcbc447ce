// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import java.util.List;
import org.mutirao.calc.method.Method;

/// The methods of sector IV.
public final class IndustryMethods {

    private IndustryMethods() {}

    public static List<Method> list() {
        return List.of(
                Ipcc2006Cement.METHOD,
                Ipcc2006Lime.METHOD,
                Ipcc2006Glass.METHOD,
                Ipcc2006Carbonates.METHOD,
                Ipcc2006Ammonia.METHOD,
                Ipcc2006Acids.METHOD,
                Ipcc2006Chemicals.METHOD,
                Ipcc2006Metals.METHOD,
                Ipcc2006Aluminium.METHOD,
                Ipcc2006NonEnergyProducts.METHOD,
                Ipcc2006Switchgear.METHOD,
                Ipcc2006NitrousOxideUse.METHOD,
                Ipcc2006FluorinatedBank.METHOD,
                Ipcc2006FluorinatedEquipment.METHOD,
                Ipcc2006FluorinatedAerosols.METHOD,
                GpcFluorinatedScaled.METHOD);
    }
}
