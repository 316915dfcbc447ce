// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Findings.assertUnknown;
import static org.mutirao.calc.target.Findings.known;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.target.Reason;

class ShareKeyTest {

    private static final Party POOR = new Party(300, 2500, 100);
    private static final Party RICH = new Party(100, 40000, 900);
    private static final List<Party> WORLD = List.of(POOR, RICH);

    @Test
    void a_richer_person_gets_less_by_the_root_of_the_income() {
        // 300/50 = 6 and 100/200 = 0.5
        assertThat(known(ShareKey.capability(POOR, WORLD, ShareKey.STANDARD_EXPONENT))
                        .fraction())
                .isCloseTo(6 / 6.5, within(1e-12));
        assertThat(known(ShareKey.capability(RICH, WORLD, 0.5)).fraction()).isCloseTo(0.5 / 6.5, within(1e-12));
    }

    @Test
    void without_the_exponent_capability_is_equal_rights() {
        assertThat(known(ShareKey.capability(RICH, WORLD, 0)).fraction()).isEqualTo(0.25);
    }

    @Test
    void shares_by_responsibility_and_capability_add_up_to_the_whole_budget() {
        // indices: income below 7500 asks nothing of the poor; the rich bear the whole gap of 500
        double poor = known(ShareKey.responsibilityCapability(POOR, WORLD, ShareKey.STANDARD_THRESHOLD, 400, 1000, 500))
                .fraction();
        double rich = known(ShareKey.responsibilityCapability(RICH, WORLD, 7500, 600, 1000, 500))
                .fraction();

        assertThat(poor).isEqualTo(0.8);
        assertThat(rich).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void a_duty_greater_than_the_emissions_gives_a_share_below_zero() {
        assertThat(known(ShareKey.responsibilityCapability(RICH, WORLD, 7500, 300, 1000, 500))
                        .fraction())
                .isCloseTo(-0.4, within(1e-12));
    }

    @Test
    void the_weight_moves_the_blend_from_present_emissions_to_equal_rights() {
        var equal = new Share(ShareKey.EQUAL_PER_PERSON, 0.2);
        var grand = new Share(ShareKey.GRANDFATHERING, 0.6);

        assertThat(known(ShareKey.blend(1, equal, grand)).fraction()).isEqualTo(0.2);
        assertThat(known(ShareKey.blend(0, equal, grand)).fraction()).isEqualTo(0.6);
        assertThat(known(ShareKey.blend(0.25, equal, grand)).fraction()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void facts_that_are_missing_or_senseless_give_a_reason() {
        assertUnknown(ShareKey.equalPerPerson(0, 8e9), Reason.POPULATION_MISSING);
        assertUnknown(ShareKey.equalPerPerson(Double.NaN, 8e9), Reason.POPULATION_MISSING);
        assertUnknown(ShareKey.equalPerPerson(8e6, 0), Reason.WORLD_DATA_MISSING);
        assertUnknown(ShareKey.grandfathering(-1, 5e10), Reason.NEGATIVE_EMISSIONS);
        assertUnknown(ShareKey.grandfathering(0, 5e10), Reason.ZERO_EMISSIONS);
        assertUnknown(ShareKey.capability(new Party(5, 0, 1), WORLD, 0.5), Reason.GDP_MISSING);
        assertUnknown(ShareKey.capability(RICH, List.of(), 0.5), Reason.WORLD_DATA_MISSING);
        assertUnknown(ShareKey.capability(RICH, WORLD, -1), Reason.SETTING_OUT_OF_RANGE);
        assertUnknown(
                ShareKey.responsibilityCapability(new Party(5, 9, -1), WORLD, 7500, 1, 1000, 500),
                Reason.NEGATIVE_EMISSIONS);
        assertUnknown(ShareKey.responsibilityCapability(RICH, WORLD, 7500, 1, 400, 500), Reason.SETTING_OUT_OF_RANGE);
        assertUnknown(ShareKey.responsibilityCapability(RICH, WORLD, 7500, 1, 400, 0), Reason.BUDGET_SPENT);
        assertUnknown(
                ShareKey.blend(1.5, new Share(ShareKey.BLEND, 1), new Share(ShareKey.BLEND, 1)),
                Reason.SETTING_OUT_OF_RANGE);
        assertUnknown(GasMix.ofCity(2020, 100, 0), Reason.ZERO_EMISSIONS, 2020);
        assertUnknown(GasMix.ofCity(2020, 100, 101), Reason.SETTING_OUT_OF_RANGE, 2020);
    }
}
