// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mutirao.platform.site.claims.Fixtures.INDEX;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.platform.web.NoSuchPage;
import org.springframework.web.server.ResponseStatusException;

class ClaimFilterTest {

    @Test
    void the_conflicts_are_shown_first() {
        var first = ClaimFilter.parse(Map.of());

        assertThat(first.show()).isEqualTo(ClaimFilter.Show.CONFLICTS);
        assertThat(first.query()).isEmpty();
        assertThat(INDEX.listDisputed(first))
                .extracting(claim -> claim.conflict().id())
                .containsExactly("DQ01");
    }

    @Test
    void figures_of_the_network_and_of_cities_make_up_all() {
        assertThat(keys("show", "all")).hasSize(4);
        assertThat(keys("show", "network")).containsExactly("introduction-5-1");
        assertThat(keys("show", "cities")).containsExactly("book-10-1", "book-12-1", "book-30-1");
    }

    @Test
    void choices_narrow_each_other() {
        assertThat(keys("show", "all", "document", "book", "city", "lagos")).containsExactly("book-30-1");
        assertThat(keys("show", "all", "document", "introduction", "city", "lagos"))
                .isEmpty();
        assertThat(keys("show", "all", "kind", "misprint")).containsExactly("book-10-1", "book-12-1");
        assertThat(keys("show", "all", "kind", "ambiguous")).isEmpty();
    }

    @Test
    void a_conflict_is_found_by_its_kind_document_and_city() {
        assertThat(disputes("kind", "misprint", "document", "book", "city", "zurich"))
                .hasSize(1);
        assertThat(disputes("kind", "editorial")).isEmpty();
        assertThat(disputes("document", "introduction")).isEmpty();
        assertThat(disputes("city", "lagos")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zurich TREES     | book-10-1 book-12-1
            苏黎世            | book-10-1 book-12-1
            种植的树木         | book-10-1 book-12-1
            eko              | book-30-1
            Lagos, 175       | book-30-1
            250万            | book-12-1
            2.5 million      | book-12-1
            250,000          | book-10-1
            line 30          | book-30-1
            第30行            | book-30-1
            solar zurich     | ''
            """)
    void every_word_of_a_text_must_occur_in_label_city_literal_figure_or_line(String text, String found) {
        assertThat(String.join(" ", keys("show", "cities", "q", text))).isEqualTo(found);
    }

    @Test
    void every_state_has_an_address_that_leads_back_to_it() {
        var asked = Map.of(
                "show",
                "cities",
                "kind",
                "misprint",
                "document",
                "book",
                "city",
                "zurich",
                "q",
                "25万 & 树",
                "page",
                "3");

        var filter = ClaimFilter.parse(asked);

        assertThat(filter.query())
                .isEqualTo("?show=cities&kind=misprint&document=book&city=zurich&q=25%E4%B8%87+%26+%E6%A0%91&page=3");
        assertThat(filter.withText("").page()).isEqualTo(1);
    }

    @Test
    void an_empty_choice_of_a_form_is_no_choice() {
        assertThat(ClaimFilter.parse(Map.of("q", " ", "city", "", "document", "", "page", "")))
                .isEqualTo(ClaimFilter.parse(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "kind", "page"})
    void a_choice_that_does_not_exist_is_no_page(String name) {
        assertThatThrownBy(() -> ClaimFilter.parse(Map.of(name, "-1"))).isInstanceOf(NoSuchPage.class);
    }

    @Test
    void an_endless_text_is_refused() {
        assertThatThrownBy(() -> ClaimFilter.parse(Map.of("q", "a".repeat(101))))
                .isInstanceOf(ResponseStatusException.class);
    }

    private static List<String> keys(String... asked) {
        return INDEX.listStated(ClaimFilter.parse(parameters(asked))).stream()
                .map(claim -> claim.fact().key())
                .toList();
    }

    private static List<ClaimIndex.Disputed> disputes(String... asked) {
        return INDEX.listDisputed(ClaimFilter.parse(parameters(asked)));
    }

    private static Map<String, String> parameters(String... asked) {
        var parameters = new HashMap<String, String>();
        for (int i = 0; i < asked.length; i += 2) {
            parameters.put(asked[i], asked[i + 1]);
        }
        return parameters;
    }
}
