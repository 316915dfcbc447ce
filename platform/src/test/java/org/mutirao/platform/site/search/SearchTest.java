// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.web.Language;

class SearchTest {

    private final Search search = RunningPlatform.get().bean(Search.class);

    @ParameterizedTest
    @CsvSource({
        "EN, eThekwini, durban",
        "EN, ethekwini, durban",
        "EN, 德班, durban",
        "ZH, 德班, durban",
        "ZH, Durban, durban",
        "EN, Sao Paulo, sao-paulo",
        "EN, São Paulo, sao-paulo",
        "ZH, 聖保羅, sao-paulo",
        "EN, 東京都, tokyo",
        "EN, cope, copenhagen",
        "EN, PARIS, paris",
        "ZH, Ｐａｒｉｓ, paris"
    })
    void a_city_is_found_first_under_any_of_its_names(Language language, String name, String city) {
        var found = find(language, name);

        assertThat(found.closeness()).isEqualTo(Closeness.EXACT);
        assertThat(found.groups().getFirst().kind()).isEqualTo(SearchKind.CITY);
        assertThat(found.groups().getFirst().hits().getFirst().id()).isEqualTo(city);
    }

    @ParameterizedTest
    @CsvSource({"Copenhagn, copenhagen", "Johanesburg, johannesburg", "Lodnon, london", "Melburne, melbourne"})
    void a_misspelt_name_finds_the_city_and_says_that_it_is_spelt_differently(String typed, String city) {
        var found = find(Language.EN, typed);

        assertThat(found.closeness()).isEqualTo(Closeness.SIMILAR);
        assertThat(ids(found, SearchKind.CITY)).contains(city);
    }

    @Test
    void a_short_word_or_a_number_is_taken_as_it_is_typed() {
        assertThat(new SearchWord("Rio", false).tolerance()).isZero();
        assertThat(new SearchWord("1608", false).tolerance()).isZero();
        assertThat(new SearchWord("Milan", false).tolerance()).isEqualTo(1);
        assertThat(new SearchWord("Copenhagen", false).tolerance()).isEqualTo(2);
    }

    @Test
    void chinese_is_found_by_its_words_wherever_they_stand() {
        var found = find(Language.ZH, "电动公交");

        assertThat(titles(found, SearchKind.FACT)).anyMatch(title -> title.contains("电动公交车"));
        assertThat(find(Language.ZH, "马德里公交").groups())
                .anyMatch(group -> group.hits().stream()
                        .anyMatch(hit -> hit.title().plain().contains("马德里")));
        assertThat(find(Language.ZH, "树").total()).isPositive();
    }

    @Test
    void english_is_found_in_any_form_of_the_word() {
        assertThat(titles(find(Language.EN, "electric bus"), SearchKind.FACT))
                .anyMatch(title -> title.contains("electric buses"));
        assertThat(titles(find(Language.EN, "buses"), SearchKind.FACT))
                .isEqualTo(titles(find(Language.EN, "bus"), SearchKind.FACT));
        assertThat(ids(find(Language.EN, "flood protection plans"), SearchKind.CASE))
                .contains("abidjan");
    }

    @Test
    void funders_events_and_programmes_are_found_too() {
        assertThat(ids(find(Language.EN, "Bloomberg Philanthropies"), SearchKind.FUNDER))
                .isNotEmpty();
        assertThat(ids(find(Language.ZH, "彭博慈善基金会"), SearchKind.FUNDER)).isNotEmpty();
        assertThat(ids(find(Language.EN, "congestion charge"), SearchKind.EVENT))
                .contains("london-congestion-charge");
        assertThat(ids(find(Language.EN, "Cities Finance Facility"), SearchKind.PROGRAMME))
                .isNotEmpty();
    }

    @Test
    void the_region_of_a_city_leads_to_what_it_did() {
        var found = find(Language.EN, "buses in Latin America");

        assertThat(found.closeness()).isEqualTo(Closeness.EXACT);
        assertThat(titles(found, SearchKind.FACT)).anyMatch(title -> title.startsWith("Bogotá"));
    }

    @Test
    void each_language_finds_its_own_texts() {
        assertThat(find(Language.ZH, "DQ02").groups())
                .flatExtracting(SearchResults.Group::hits)
                .allMatch(hit -> hit.href().startsWith("/zh/"));
    }

    @Test
    void when_not_all_words_are_found_together_those_with_most_of_them_are_shown() {
        var found = find(Language.EN, "Milan surplus food zeppelin");

        assertThat(found.closeness()).isEqualTo(Closeness.PARTIAL);
        assertThat(titles(found, SearchKind.FACT)).first().asString().startsWith("Milan");
    }

    @Test
    void when_nothing_is_found_the_nearest_names_are_offered() {
        var found = find(Language.EN, "Kopnhaagn");
        assertThat(found.total()).isZero();
        assertThat(found.nearest()).contains("Copenhagen");

        assertThat(find(Language.ZH, "哥本哈更").nearest()).contains("哥本哈根");
        assertThat(find(Language.EN, "qqqqqqqqqq").nearest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:(*)^\"",
                "*",
                "((((",
                "\"",
                "\\",
                "a AND OR NOT",
                "[* TO *]",
                "/.*/",
                "~~~",
                "\u0000",
                "<script>",
                "'; drop table facts; --",
                "%s%n",
                "\uD83D",
                "😀",
                "१२३",
                "-",
                "the",
                "的",
                " "
            })
    void nothing_that_is_typed_is_an_error(String typed) {
        for (var language : Language.values()) {
            assertThat(find(language, typed)).isNotNull();
        }
    }

    @Test
    void query_syntax_means_nothing() {
        assertThat(find(Language.EN, "title:(*)^\"").groups())
                .isEqualTo(find(Language.EN, "title").groups());
    }

    @Test
    void the_longest_query_is_answered() {
        for (var typed : List.of("a".repeat(200), "公".repeat(200), "bus ".repeat(50), "é".repeat(200))) {
            assertThat(find(Language.EN, typed)).isNotNull();
            assertThat(find(Language.ZH, typed)).isNotNull();
        }
    }

    @Test
    void what_matched_is_marked() {
        var city = find(Language.EN, "Copenhagn").groups().getFirst().hits().getFirst();
        assertThat(city.title().pieces()).containsExactly(new Marked.Piece("Copenhagen", true));

        var chinese = find(Language.ZH, "公交车").groups().getLast().hits().getFirst();
        assertThat(Stream.concat(chinese.title().pieces().stream(), chinese.snippet().pieces().stream())
                        .filter(Marked.Piece::marked)
                        .map(Marked.Piece::text))
                .isNotEmpty()
                .allMatch("公交车"::contains);
    }

    @Test
    void a_search_takes_less_than_fifty_milliseconds() {
        var typed = List.of("bus fleets in Latin America", "Copenhagn", "拉丁美洲的公交车队", "emissions", "qqqqqqqqqq");
        var durations = Stream.generate(() -> typed)
                .limit(40)
                .flatMap(List::stream)
                .flatMap(query -> Arrays.stream(Language.values()).map(language -> {
                    long start = System.nanoTime();
                    find(language, query);
                    return Duration.ofNanos(System.nanoTime() - start);
                }))
                .skip(200)
                .sorted()
                .toList();

        assertThat(durations.get(durations.size() * 95 / 100)).isLessThan(Duration.ofMillis(50));
    }

    private SearchResults find(Language language, String typed) {
        return search.find(language, typed, Search.everything(), 20);
    }

    private static List<String> ids(SearchResults found, SearchKind kind) {
        return hits(found, kind).map(SearchHit::id).toList();
    }

    private static List<String> titles(SearchResults found, SearchKind kind) {
        return hits(found, kind).map(hit -> hit.title().plain()).toList();
    }

    private static Stream<SearchHit> hits(SearchResults found, SearchKind kind) {
        return found.groups().stream().filter(group -> group.kind() == kind).flatMap(group -> group.hits().stream());
    }
}
