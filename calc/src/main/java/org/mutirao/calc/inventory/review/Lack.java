// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

/// What a rule can be short of.
public enum Lack {
    COMPUTED_ROWS,
    ANSWERED_CELLS,
    NUMERIC_CELLS,
    NOTATION_KEYS,
    INCLUDED_ELSEWHERE,
    NOT_OCCURRING,
    STATED_BESIDE_COMPUTED,
    GASES,
    PREVIOUS_YEAR,
    ACTIVITY_ROWS,
    FUEL_ROWS,
    ELECTRICITY_ROWS,
    LOSS_RATIO,
    FACTOR_YEAR,
    FACTOR_RANGE,
    METHOD_NOTE,
    CHP_ROWS,
    POWER_PLANTS,
    POPULATION,
    CENSUS,
    AREA,
    BOUNDARY,
    ROAD_ROWS,
    CAR_NUMBER,
    ROAD_ENERGY,
    AVIATION_ROWS,
    PASSENGERS,
    WASTE_ROWS,
    WASTE_BALANCE,
    LANDFILL_ROWS,
    LANDFILL_BOTH_WAYS,
    GAS_SYSTEMS,
    BURNT_WASTE,
    WASTEWATER_ROWS,
    PLANT_REGISTRY,
    FLUORINATED_GASES,
    LAND,
    LAND_USE_YEARS,
    PEERS,
    SCALING,
    BASE_YEAR,
    FUEL_BALANCE,
    COMBUSTION_FROM_ABOVE,
    UNCERTAINTY;

    public String messageKey() {
        return "calc.review.missing." + name();
    }
}
