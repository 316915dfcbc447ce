// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.ledger.Catalogue;
import org.mutirao.platform.ledger.Ledger;

class DataPageTest {

    private final RunningPlatform platform = RunningPlatform.get();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_source_has_a_row_that_can_be_linked_to(String language) {
        var page = platform.get("/" + language + "/data").body();

        for (var source : platform.bean(Ledger.class).listSources()) {
            assertThat(page).contains("<tr role=\"row\" id=\"" + source.id() + "\">");
        }
    }

    @Test
    void what_is_missing_is_counted_and_named() {
        var page = platform.get("/en/data").body();

        assertThat(page)
                .contains("22 cities without a public inventory")
                .contains("/en/cities/casablanca")
                .contains("4 cities without a UN/LOCODE")
                .contains("ZA PRY is the code of Pretoria")
                .contains("22 places where the sources disagree")
                .contains("counts 18 cities at the meeting");
    }

    @Test
    void versions_can_be_quoted() {
        var page = platform.get("/zh/data").body();

        assertThat(page).contains(platform.bean(Catalogue.class).version()).contains("0.1.0");
    }

    @Test
    void lines_to_type_use_the_address_of_this_site() {
        assertThat(platform.get("/en/data").body())
                .contains("curl 'http://mutirao.test/api/v1/cities?limit=200'")
                .contains("href=\"/data/mutirao-open-data.zip\"");
    }
}
