// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import java.util.List;
import org.mutirao.calc.method.Method;

/// The methods of sector III.
public final class WasteMethods {

    private WasteMethods() {}

    public static List<Method> list() {
        return List.of(
                Ipcc2006LandfillDecay.METHOD,
                GpcMethaneCommitment.METHOD,
                Ipcc2006BiologicalTreatment.METHOD,
                Ipcc2006DigesterLeakage.METHOD,
                Ipcc2006Incineration.METHOD,
                Ipcc2006OpenBurning.METHOD,
                Ipcc2019SewageMethane.METHOD,
                Ipcc2019SewageNitrousOxide.METHOD,
                Ipcc2006SewageNitrousOxide.METHOD,
                Ipcc2006IndustrialMethane.METHOD,
                Ipcc2019IndustrialNitrousOxide.METHOD);
    }
}
