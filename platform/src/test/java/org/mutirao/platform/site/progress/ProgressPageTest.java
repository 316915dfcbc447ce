// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.platform.RunningPlatform;

class ProgressPageTest {

    private final RunningPlatform platform = RunningPlatform.get();

    @ParameterizedTest
    @ValueSource(strings = {"rule=strict", "sort=size", "region=atlantis", "asOf=1999", "asOf=soon"})
    void a_question_that_the_page_does_not_know_is_not_answered_with_another(String question) {
        assertThat(platform.get("/en/network/progress?" + question).statusCode())
                .isEqualTo(404);
        assertThat(platform.get("/zh/network/progress.csv?" + question).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rule=code", "rule=prose", "sort=gap", "sort=change", "sort=name", "region=", "asOf="})
    void what_the_form_sends_is_answered(String question) {
        assertThat(platform.get("/en/network/progress?" + question).statusCode())
                .isEqualTo(200);
    }
}
