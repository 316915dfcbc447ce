// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.fuel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Units;

class FuelInputsTest {

    @Test
    void a_fuel_is_found_by_its_id_with_its_state_and_its_origin() {
        assertThat(Fuel.get("natural-gas")).isEqualTo(new Fuel("natural-gas", "gas", "gas", false));
        assertThat(Fuel.get("wood").biogenic()).isTrue();
        assertThat(Fuel.list()).contains(Fuel.get("lignite")).hasSizeGreaterThan(40);
        assertThatThrownBy(() -> Fuel.get("phlogiston")).hasMessageContaining("phlogiston");
    }

    @Test
    void a_method_asks_for_its_own_fuels_only() {
        var inputs = FuelInputs.of(Fuel.some("lpg", "natural-gas"));

        assertThat(inputs.fuel().ids()).containsExactly("lpg", "natural-gas");
        assertThat(inputs.amount().units()).containsExactly(Units.TERAJOULE, Units.TONNE, Units.CUBIC_METRE);
    }

    @Test
    void the_inputs_of_a_second_fuel_begin_with_its_word() {
        var first = FuelInputs.of(Fuel.some("lpg"));
        var second = FuelInputs.of("pilot", Fuel.some("lpg"));
        var hours = Input.Figure.activity("hours", Units.YEAR);

        assertThat(first.and(hours))
                .extracting(Input::name)
                .containsExactly(
                        "fuel",
                        "amount",
                        "density",
                        "netCalorificValue",
                        "basis",
                        "netPerGross",
                        "co2Factor",
                        "oxidation",
                        "hours");
        assertThat(second.properties())
                .extracting(Input::name)
                .containsExactly(
                        "pilotFuel", "pilotDensity", "pilotNetCalorificValue", "pilotCo2Factor", "pilotOxidation");
    }
}
