// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;

class IndustryFactorsTest {

    private static final Factors FACTORS = Factors.standard();
    private static final Set<String> BY_PRODUCT = Set.of(
            "ipcc2006-lime",
            "ipcc2006-glass",
            "ipcc2006-carbonates",
            "ipcc2006-ammonia",
            "ipcc2006-acids",
            "ipcc2006-chemicals",
            "ipcc2006-metals",
            "ipcc2006-aluminium");

    @ParameterizedTest
    @EnumSource(Profile.class)
    void every_product_has_its_factors_in_each_edition(Profile profile) {
        var setting = new Setting(2019, Optional.empty(), Optional.empty(), Optional.empty(), profile, "AR5");
        for (var method : IndustryMethods.list()) {
            var inputs = method.descriptor().inputs();
            if (BY_PRODUCT.contains(method.descriptor().id()) && inputs.getFirst() instanceof Input.Choice<?> product) {
                for (var id : product.ids()) {
                    var given =
                            Map.of(product.name(), Given.of(id), inputs.get(1).name(), Given.of("1 t"));
                    boolean onlyIn2006 = id.equals("steel-of-unknown-route") && profile == Profile.IPCC2019;

                    assertThat(method.run(given, setting, FACTORS).value().isPresent())
                            .as(id)
                            .isEqualTo(!onlyIn2006);
                }
            }
        }
    }

    @Test
    void a_blend_is_made_of_no_more_than_itself_and_a_little_of_hydrocarbons() {
        var tonne = Estimate.exact(Quantity.of(1, Units.TONNE));
        for (var agent : Agent.choice().options()) {
            var masses = List.copyOf(agent.emissions(tonne).gases().values());

            assertThat(Estimate.sum(masses).value()).as(agent.id()).isBetween(0.95, 1.0);
        }
    }
}
