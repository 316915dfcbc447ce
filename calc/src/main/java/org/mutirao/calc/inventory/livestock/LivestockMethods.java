// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.livestock;

import java.util.List;
import org.mutirao.calc.method.Method;

/// The methods of V.1.
public final class LivestockMethods {

    private LivestockMethods() {}

    public static List<Method> list() {
        return List.of(
                Ipcc2019EntericFermentation.METHOD,
                Ipcc2019ManureMethane.METHOD,
                Ipcc2019ManureMethaneTier2.METHOD,
                Ipcc2019ManureNitrousOxide.METHOD);
    }
}
