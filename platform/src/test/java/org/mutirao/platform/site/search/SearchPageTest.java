// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.RunningPlatform;

class SearchPageTest {

    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    void results_are_marked_and_counted() {
        var page = search("en", "Copenhagn");

        assertThat(page).contains("<mark>Copenhagen</mark>").contains("Nothing is spelt exactly");
    }

    @Test
    void the_page_without_a_query_says_what_can_be_found() {
        assertThat(platform.get("/zh/search").body()).contains("任何一种名称都行").doesNotContain("class=\"findings\"");
        assertThat(search("en", "   ")).contains("Find a city under any of its names");
    }

    @Test
    void what_is_typed_is_shown_as_text() {
        var page = search("en", "<script>alert(1)</script>\"><img src=x>");

        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .contains("&lt;script>alert(1)");
    }

    @Test
    void when_nothing_is_found_the_page_says_what_to_do() {
        var page = search("en", "Kopnhaagn");

        assertThat(page)
                .contains("Nothing found for “Kopnhaagn”")
                .contains("/en/search?q=Copenhagen")
                .contains("/zh/search?q=Kopnhaagn");
    }

    @Test
    void a_text_that_is_too_long_is_shortened_and_the_page_says_so() {
        assertThat(search("en", "bus ".repeat(100))).contains("Only the first 200 characters were used.");
    }

    @Test
    void the_other_language_opens_with_the_same_query() {
        assertThat(search("en", "São Paulo")).contains("href=\"/zh/search?q=S%C3%A3o+Paulo\"");
    }

    @Test
    void all_results_of_one_kind_are_shown_on_their_own() {
        var page = platform.get("/en/search?q=people&kind=fact").body();

        assertThat(page).contains("kind-fact").doesNotContain("kind-source").doesNotContain("Show all");
    }

    private String search(String language, String typed) {
        var answer = platform.get("/" + language + "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
