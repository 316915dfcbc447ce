// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.inventory.fuel.Fuel;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Result;

/// What of a journey is inside the boundary, and what is not.
class TransportSplitTest {

    @Test
    void flights_that_stay_inside_are_scope_1_and_departing_ones_scope_3() {
        var result = run(
                Ipcc2006Aviation.METHOD, given("fuel", "jet-kerosene", "amount", "100 TJ", "localFlightShare", "0.25"));

        assertThat(result.total("scope3").tonnes())
                .isCloseTo(3 * result.total("scope1").tonnes(), within(1e-9));
        assertThat(run(Ipcc2006Aviation.METHOD, given("fuel", "jet-kerosene", "amount", "100 TJ"))
                        .lines())
                .extracting(Result.Line::name)
                .containsExactly("scope3");
    }

    @Test
    void electric_cars_of_crossing_trips_take_power_inside_and_beyond_the_boundary() {
        var given =
                given("internalTravel", "0 km", "crossingTravelInside", "200 km", "crossingTravelOutside", "600 km");
        given.put(
                "vehicles",
                new Given.Records(List.of(given(
                        "distanceShare", "100 %",
                        "drive", "electric",
                        "powerUse", "20 kWh/100 km",
                        "gridFactor", "0.5 kg/kWh"))));

        var result = run(Gpc2014RoadInduced.METHOD, given);

        // half of each crossing trip: 100 km inside and 300 km beyond, at 0.1 kg a kilometre
        assertThat(result.total("scope2").tonnes()).isCloseTo(0.01, within(1e-12));
        assertThat(result.total("scope3").tonnes()).isCloseTo(0.03, within(1e-12));
    }

    @Test
    void a_road_fuel_is_burnt_pure_or_blended_into_a_fossil_one() {
        var pure = List.of(RoadFuel.all());

        assertThat(RoadFuel.fossil()).extracting(Fuel::id).containsExactly("motor-gasoline", "gas-diesel-oil");
        assertThat(Arrays.stream(RoadFuel.fossil()).noneMatch(Fuel::biogenic)).isTrue();
        assertThat(Arrays.stream(RoadFuel.blended()).allMatch(Fuel::biogenic)).isTrue();
        assertThat(pure).contains(RoadFuel.fossil()).contains(RoadFuel.blended());
    }

    @Test
    void a_factor_is_chosen_by_the_engine_that_burns_the_fuel() {
        var road = RoadFuel.factor("ch4Factor", "CH4", RoadFuel.technology());
        var rail =
                MobileFactors.of("rail", Default.key("fuel", "gas-diesel-oil")).n2o();

        assertThat(((Default.FromTable) road.fallback()).keys())
                .extracting(Default.Key::words)
                .containsExactly("‹technology›", "CH4");
        assertThat(((Default.FromTable) rail.fallback()).keys())
                .extracting(Default.Key::words)
                .containsExactly("rail", "gas-diesel-oil", "N2O");
    }

    private static Result run(Method method, Map<String, Given> given) {
        return method.run(given, Setting.of(2019, "AR5"), Factors.standard())
                .value()
                .orElseThrow();
    }

    private static Map<String, Given> given(String... inputs) {
        var given = new LinkedHashMap<String, Given>();
        for (int i = 0; i < inputs.length; i += 2) {
            given.put(inputs[i], Given.of(inputs[i + 1]));
        }
        return given;
    }
}
