// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

/// A single number from outside the inventory against which rules hold it.
public enum OutsideFigure {

    /// Hectares inside the boundary, from the map.
    BOUNDARY_AREA,

    /// Cars registered in the city.
    CARS,

    /// Kilometres that these cars drove in the year, wherever.
    CAR_DISTANCE,

    /// Passengers who departed from the airports in the year, transfers excluded.
    DEPARTING_PASSENGERS,

    /// TJ of road fuel by the way that the inventory does not use: sales beside traffic, or traffic
    /// beside sales.
    OTHER_ROAD_ENERGY,

    /// TJ of electricity that arrived at all users of the city in the year, from the grid and by direct
    /// lines.
    ELECTRICITY_SUPPLIED,

    /// TJ of natural gas, net, that arrived at all users of the city in the year, power plants included.
    NATURAL_GAS_SUPPLIED,

    /// Tonnes of solid waste that the city generated in the year.
    WASTE_GENERATED,

    /// Tonnes of it that were recycled.
    WASTE_RECYCLED,

    /// Tonnes of it that nobody collected.
    WASTE_UNCOLLECTED,

    /// TJ of fuel burnt for each inhabitant of the region or country.
    REGIONAL_FUEL_PER_PERSON,

    /// Tonnes of CO2 of combustion in the city, by a global gridded inventory or by satellite.
    COMBUSTION_CO2_FROM_ABOVE
}
