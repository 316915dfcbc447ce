// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.quantity.Gas.Family;

class GwpSetTest {

    @Test
    void the_sets_of_four_reports_are_known_and_the_fifth_has_two() {
        assertThat(GwpSet.list())
                .extracting(GwpSet::id)
                .containsExactlyInAnyOrder("AR2", "AR4", "AR5", "AR5-feedback", "AR6");
    }

    @Test
    void methane_that_escapes_unburnt_warms_more_than_methane_whose_carbon_is_counted() {
        assertThat(set("AR5").find(Gas.CH4)).hasValue(28);
        assertThat(set("AR5").find(Gas.CH4_FOSSIL)).hasValue(30);
        assertThat(set("AR4").find(Gas.CH4)).isEqualTo(set("AR4").find(Gas.CH4_FOSSIL));
    }

    @Test
    void a_gas_that_a_report_does_not_name_has_no_equivalent_and_no_source() {
        var second = set("AR2");

        assertThat(second.find(Gas.NF3)).isEmpty();
        assertThat(second.convert(Gas.NF3, Quantity.of(1, Units.TONNE))).isEmpty();
        assertThatThrownBy(() -> second.getCitation(Gas.NF3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AR2")
                .hasMessageContaining("NF3");
    }

    @Test
    void a_potential_says_where_it_is_published() {
        assertThat(set("AR4").getCitation(Gas.N2O).source()).contains("Fourth Assessment Report");
    }

    @Test
    void every_gas_is_found_by_its_id() {
        assertThat(Arrays.stream(Gas.values()).map(gas -> Gas.find(gas.id()).orElseThrow()))
                .containsExactly(Gas.values());
        assertThat(Gas.find("ch4")).isEmpty();
    }

    @Test
    void both_origins_of_methane_are_reported_as_one_gas() {
        assertThat(Gas.find("CH4-fossil")).contains(Gas.CH4_FOSSIL);
        assertThat(Gas.CH4_FOSSIL.formula()).isEqualTo("CH4");
        assertThat(Gas.CH4_FOSSIL.family()).isEqualTo(Gas.CH4.family()).isEqualTo(Family.CH4);
        assertThat(Gas.HFC_134A.family()).isEqualTo(Family.HFC);
    }

    private static GwpSet set(String id) {
        return GwpSet.find(id).orElseThrow();
    }
}
