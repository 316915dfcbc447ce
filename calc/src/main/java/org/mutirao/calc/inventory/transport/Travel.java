// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Distance;
import org.mutirao.calc.quantity.Dimension.PassengerDistance;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Units;

/// How far vehicles went, as such or by what their passengers travelled.
final class Travel {

    static final Input.Amount INPUT = Input.Amount.activity("travel", Units.KILOMETRE, Units.PASSENGER_KILOMETRE);
    static final Input.Figure<Per<PassengerDistance, Distance>> OCCUPANCY = Input.Figure.factor(
                    "occupancy", Units.PASSENGER_KILOMETRE.per(Units.KILOMETRE))
            .within(Bounds.above(0, 2000))
            .when(INPUT, new PassengerDistance());

    private Travel() {}

    /// - *Equation:* VKT = pkm / occupancy
    /// - *Source:* GPC, version 1.1, Ch. 7, the ASIF framework.
    /// - *Valid for:* an occupancy of the same vehicles as the passenger-kilometres.
    /// - *Units:* km, or pkm and persons a vehicle; km.
    static Estimate<Distance> vehicleDistance(Values in) {
        var travel = in.get(INPUT);
        return switch (travel.dimension()) {
            case Distance km -> travel.as(km);
            case PassengerDistance pkm ->
                travel.as(pkm).over(in.get(OCCUPANCY)).named("vehicleDistance", "pkm / occupancy");
            case Dimension other -> throw new IllegalArgumentException(other + " is not a measure of travel.");
        };
    }
}
