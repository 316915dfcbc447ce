// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import java.util.List;
import org.mutirao.calc.method.Method;

/// The methods of sector II.
public final class TransportMethods {

    private TransportMethods() {}

    public static List<Method> list() {
        return List.of(
                Ipcc2006RoadFuelSales.METHOD,
                Ipcc2006RoadBlendSales.METHOD,
                Gpc2014RoadGeographic.METHOD,
                Gpc2014RoadResident.METHOD,
                Gpc2014RoadInduced.METHOD,
                Ipcc2006UreaAdditive.METHOD,
                Ipcc2006RailFuel.METHOD,
                Ipcc2006Waterborne.METHOD,
                Ipcc2006OffRoad.METHOD,
                Ipcc2006Aviation.METHOD,
                EpaDistanceBased.VEHICLES,
                EpaDistanceBased.PASSENGERS,
                EpaDistanceBased.GOODS);
    }
}
