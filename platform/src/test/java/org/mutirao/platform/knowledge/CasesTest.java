// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mutirao.platform.RunningPlatform;

/// The cases, with the real catalogue.
class CasesTest {

    private final Cases cases = RunningPlatform.get().bean(Cases.class);

    @Test
    void every_profile_tells_what_the_city_did() {
        assertThat(cases.list()).hasSize(97);
        assertThat(cases.findByCity("delhi")).isEmpty();
    }

    @Test
    void a_case_names_its_closest_field_first_and_carries_its_figures() {
        var abidjan = cases.findByCity("abidjan").orElseThrow();

        assertThat(abidjan.sectors()).extracting(Case.ActionSector::id).containsExactly("adaptation", "governance");
        assertThat(abidjan.facts()).extracting(fact -> fact.key()).contains("book-1262-1");
    }

    @Test
    void every_field_has_cases() {
        assertThat(cases.listSectors())
                .hasSize(16)
                .allSatisfy(
                        sector -> assertThat(cases.listBySector(sector.id())).isNotEmpty());
    }
}
