// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Accelerators;

/// The pages of the accelerators, with the real catalogue.
class AcceleratorPagesTest {

    private final RunningPlatform platform = RunningPlatform.get();
    private final Accelerators accelerators = platform.bean(Accelerators.class);

    @Test
    void each_of_the_fourteen_has_a_page_in_both_languages() {
        assertThat(accelerators.list()).hasSize(14).allSatisfy(accelerator -> {
            assertThat(platform.get("/en/accelerators/" + accelerator.id()).statusCode())
                    .isEqualTo(200);
            assertThat(platform.get("/zh/accelerators/" + accelerator.id()).body())
                    .contains(accelerator.name().chinese());
        });
    }

    @Test
    void the_list_shows_the_stated_totals_with_document_and_line() {
        assertThat(platform.get("/en/accelerators").body())
                .contains("268", "249", "19", "book, line 833", "90", "75", "15", "book, line 831");
    }

    @Test
    void only_the_signatory_that_a_document_names_is_known() {
        assertThat(accelerators.listOfCity("fuzhou"))
                .extracting(Accelerator::id)
                .containsExactly("water-safe-cities");
        assertThat(accelerators.listOfCity("london")).isEmpty();
        assertThat(platform.get("/en/accelerators/clean-air").body()).contains("Signatories not in our sources");
    }

    @Test
    void an_accelerator_that_does_not_exist_is_no_page() {
        assertThat(platform.get("/en/accelerators/clean-everything").statusCode())
                .isEqualTo(404);
    }
}
