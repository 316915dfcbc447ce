// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.Funder;
import org.mutirao.platform.city.Governance;
import org.mutirao.platform.city.NamedItem.Kind;
import org.mutirao.platform.city.Term;

/// The pages on the network itself, with the real catalogue.
class NetworkPagesTest {

    private final RunningPlatform platform = RunningPlatform.get();
    private final Governance governance = platform.bean(Governance.class);

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/timeline?kind=summit&period=period-2013", "/governance", "/funders?q=bank"})
    void a_page_answers_in_both_languages_and_belongs_to_its_entry_of_the_menu(String path) {
        assertThat(platform.get("/en" + path).body())
                .contains("<a href=\"/en/timeline\" aria-current=\"page\">Timeline and governance</a>");
        assertThat(platform.get("/zh" + path).body())
                .contains("<a href=\"/zh/timeline\" aria-current=\"page\">大事与治理</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/timeline?kind=party", "/en/timeline?period=2013"})
    void a_filter_that_does_not_exist_is_no_page(String path) {
        assertThat(platform.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_search_that_is_too_long_is_refused_and_one_with_markup_is_shown_as_text() {
        assertThat(platform.get("/en/funders?q=" + "a".repeat(101)).statusCode())
                .isEqualTo(400);
        assertThat(platform.get("/en/funders?q=%22%3E%3Cscript%3E").body()).doesNotContain("\"><script>");
    }

    @Test
    void both_ends_of_a_term_and_both_lines_are_on_the_page() {
        assertThat(platform.get("/en/governance").body())
                .contains("2016–2018 or 2019")
                .contains("/en/claims/DQ05")
                .contains("book, line 100")
                .contains("book, line 756");
    }

    @Test
    void the_catalogue_is_complete() {
        assertThat(governance.listTerms().stream()
                        .filter(Term::isChair)
                        .map(Term::person)
                        .distinct())
                .hasSize(8);
        assertThat(governance.listPeriods()).hasSize(8);
        assertThat(governance.listItems(Kind.THEMATIC_NETWORK)).hasSize(9);
        assertThat(governance.listItems(Kind.AWARD)).hasSize(10);
        assertThat(governance.listItems(Kind.ACTION_AREA)).hasSize(6);
        assertThat(governance.listFunders().stream().filter(funder -> funder.kind() == Funder.Kind.LISTED))
                .hasSize(129);
        assertThat(governance.listEvents()).hasSizeGreaterThan(100);
    }

    @Test
    void every_city_that_a_term_or_event_names_is_one_of_ours() {
        var cities = platform.bean(Cities.class);

        assertThat(governance.listTerms().stream().flatMap(term -> term.city().stream()))
                .allSatisfy(city -> assertThat(cities.find(city)).isPresent());
        assertThat(governance.listEvents().stream().flatMap(event -> event.city().stream()))
                .allSatisfy(city -> assertThat(cities.find(city)).isPresent());
    }
}
