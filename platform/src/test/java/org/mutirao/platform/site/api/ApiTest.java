// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {

    private final RunningPlatform platform = RunningPlatform.get();
    private final JsonMapper json = platform.bean(JsonMapper.class);

    @Test
    void the_network_has_97_profiles_and_delhi() {
        var cities = get("/api/v1/cities?limit=200");

        assertThat(cities.path("total").intValue()).isEqualTo(98);
        assertThat(cities.path("items")).hasSize(98);
        assertThat(cities.has("next")).isFalse();
        assertThat(ids(cities, city -> !city.path("profile").booleanValue())).containsExactly("delhi");
    }

    @Test
    void cities_without_membership_are_there_for_who_asks() {
        var all = get("/api/v1/cities?member=any&limit=200");

        assertThat(ids(all, city -> !city.has("network"))).containsExactlyInAnyOrder("venice", "kolkata", "dhaka");
    }

    @Test
    void a_region_is_a_part_of_the_network() {
        assertThat(get("/api/v1/cities?region=africa").path("items")).hasSize(14);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 49, 97, 98, 200})
    void page_by_page_every_city_comes_exactly_once(int limit) {
        var seen = new ArrayList<String>();
        var next = "/api/v1/cities?limit=" + limit;
        while (!next.isEmpty()) {
            var answer = platform.get(next);
            var page = json.readTree(answer.body());
            seen.addAll(ids(page, city -> true));
            next = page.path("next").asString("");
            assertThat(answer.headers().firstValue("Link"))
                    .isEqualTo(next.isEmpty() ? Optional.empty() : Optional.of("<" + next + ">; rel=\"next\""));
        }
        assertThat(seen).hasSize(98).doesNotHaveDuplicates();
    }

    @Test
    void the_next_page_keeps_the_filter() {
        var first = get("/api/v1/facts?city=milan&document=book&limit=1");

        assertThat(get(first.path("next").asString()).path("items"))
                .allMatch(fact -> fact.path("city").asString().equals("milan"));
    }

    @Test
    void a_city_tells_its_names_its_series_and_where_they_come_from() {
        var durban = get("/api/v1/cities/durban");

        assertThat(durban.path("nameZh").asString()).isEqualTo("德班");
        assertThat(durban.path("aliases")
                        .valueStream()
                        .map(alias -> alias.path("name").asString()))
                .contains("eThekwini");
        var people = durban.path("population").path(0);
        assertThat(people.path("value").isNumber()).isTrue();
        assertThat(people.path("unit").asString()).isEqualTo("people");
        assertThat(people.path("source").asString()).isEqualTo("c40-gpc-2023");
        assertThat(people.path("locator").asString()).contains("row");
    }

    @Test
    void a_missing_code_is_a_missing_field_with_a_reason() {
        var tshwane = get("/api/v1/cities/tshwane");

        assertThat(tshwane.has("locode")).isFalse();
        assertThat(tshwane.path("locodeNoteEn").asString()).contains("UN/LOCODE");
    }

    @Test
    void every_fact_has_a_source_a_place_and_a_unit() {
        var facts = new ArrayList<JsonNode>();
        var next = "/api/v1/facts?limit=200";
        while (!next.isEmpty()) {
            var page = get(next);
            page.path("items").forEach(facts::add);
            next = page.path("next").asString("");
        }
        assertThat(facts).hasSizeGreaterThan(3000).allSatisfy(fact -> {
            assertThat(fact.path("value").isNumber()).isTrue();
            assertThat(fact.path("unit").asString()).isNotBlank();
            assertThat(fact.path("source").asString()).isNotBlank();
            assertThat(fact.path("locator").asString()).isNotBlank();
            assertThat(List.of("city", "country", "network"))
                    .filteredOn(fact::has)
                    .hasSize(1);
            assertThat(fact.path("value").decimalValue().toString()).doesNotContain("E");
        });
    }

    @Test
    void a_claim_keeps_all_its_readings() {
        var claim = get("/api/v1/claims/DQ02");

        assertThat(claim.path("kind").asString()).isEqualTo("misprint");
        assertThat(claim.path("readings")
                        .valueStream()
                        .map(reading -> reading.path("literal").asString()))
                .containsExactly("2500万", "25万");
        assertThat(get("/api/v1/claims").path("total").intValue()).isEqualTo(22);
    }

    @Test
    void an_accelerator_tells_what_it_asks_and_who_is_named() {
        assertThat(get("/api/v1/accelerators").path("total").intValue()).isEqualTo(14);

        var streets = get("/api/v1/accelerators/green-and-healthy-streets");
        var buses = streets.path("commitments").path(0);
        assertThat(buses.path("comparison").asString()).isEqualTo("exactly");
        assertThat(buses.path("target").intValue()).isEqualTo(100);
        assertThat(buses.path("unit").asString()).isEqualTo("%");
        assertThat(buses.path("deadline").intValue()).isEqualTo(2025);
        assertThat(streets.path("commitments").path(1).has("target")).isFalse();
        assertThat(streets.path("figures").path(0).path("value").intValue()).isEqualTo(12);
        assertThat(get("/api/v1/accelerators/water-safe-cities")
                        .path("signatures")
                        .path(0)
                        .path("city")
                        .asString())
                .isEqualTo("fuzhou");
    }

    @Test
    void events_are_told_by_kind() {
        var summits = get("/api/v1/events?kind=summit&limit=200").path("items");

        assertThat(summits)
                .isNotEmpty()
                .allMatch(event -> event.path("kind").asString().equals("summit"));
        assertThat(get("/api/v1/events").path("total").intValue()).isEqualTo(103);
    }

    @Test
    void each_headline_is_a_number_or_a_reason_why_there_is_none() {
        var indicators = get("/api/v1/network/indicators").path("items");

        assertThat(indicators).hasSize(8).allSatisfy(indicator -> {
            assertThat(indicator.path("stated").path(0).path("value").isNumber())
                    .isTrue();
            assertThat(indicator.has("computed")).isNotEqualTo(indicator.has("missing"));
        });
        var peak = indicators.path(0).path("computed");
        var counts = peak.path("counts");
        assertThat(peak.path("unit").asString()).isEqualTo("%");
        assertThat(peak.path("value").doubleValue())
                .isEqualTo(100.0
                        * counts.path("matching").intValue()
                        / counts.path("judged").intValue());
        assertThat(counts.path("judged").intValue() + counts.path("unknown").intValue())
                .isEqualTo(counts.path("cities").intValue());
        assertThat(ids(get("/api/v1/network/indicators"), indicator -> indicator.has("missing")))
                .containsExactly("green-jobs", "resilience");
        var commitments = indicators
                .valueStream()
                .filter(indicator -> indicator.path("id").asString().equals("commitments"))
                .findFirst()
                .orElseThrow()
                .path("computed");
        assertThat(commitments.path("parts")).hasSize(2);
        assertThat(commitments.path("value").intValue()).isEqualTo(268);
    }

    @Test
    void search_finds_in_either_language() {
        assertThat(get("/api/v1/search?q=eThekwini&lang=zh")
                        .path("items")
                        .path(0)
                        .path("title")
                        .asString())
                .isEqualTo("德班");
        assertThat(get("/api/v1/search?q=Kopnhaagn").path("nearest").path(0).asString())
                .isEqualTo("Copenhagen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cities?limit=30&member=any",
                "/api/v1/facts?document=book&limit=150",
                "/api/v1/facts?quantity=population&limit=20",
                "/api/v1/search?q=water",
                "/api/v1/accelerators",
                "/api/v1/events?limit=200"
            })
    void csv_holds_the_same_rows_as_json(String path) {
        var items = get(path).path("items").valueStream().toList();
        var table = csv(path);
        var header = table.getFirst();
        var rows = table.subList(1, table.size());

        assertThat(rows).hasSameSizeAs(items);
        for (int i = 0; i < rows.size(); i++) {
            var fields = items.get(i).properties().stream()
                    .collect(Collectors.toMap(field -> field.getKey(), field -> inCsv(field.getValue())));
            for (int column = 0; column < header.size(); column++) {
                assertThat(rows.get(i).get(column)).isEqualTo(fields.getOrDefault(header.get(column), ""));
            }
            assertThat(header).containsAll(fields.keySet());
        }
    }

    @Test
    void each_reading_of_a_claim_is_a_row_of_csv() {
        var readings = get("/api/v1/claims?limit=200")
                .path("items")
                .valueStream()
                .flatMap(claim -> claim.path("readings")
                        .valueStream()
                        .map(reading -> claim.path("id").asString()
                                + reading.path("reading").asString()))
                .toList();
        var table = csv("/api/v1/claims?limit=200");
        int id = table.getFirst().indexOf("id");
        int reading = table.getFirst().indexOf("reading");

        assertThat(table.stream().skip(1).map(row -> row.get(id) + row.get(reading)))
                .isEqualTo(readings);
    }

    @ParameterizedTest
    @CsvSource({
        "cities?limit=0, limit",
        "cities?limit=201, limit",
        "cities?limit=-1, limit",
        "cities?limit=1.5, limit",
        "cities?limit=99999999999, limit",
        "cities?limit=, limit",
        "cities?limit=%D9%A1, limit",
        "cities?cursor=nowhere, cursor",
        "cities?cursor=%00, cursor",
        "facts?cursor=YWJpZGphbg, cursor",
        "cities?region=atlantis, region",
        "cities?region=, region",
        "cities?member=all, member",
        "cities?limt=5, limt",
        "cities?limit=1&limit=2, limit",
        "cities/durban?fields=id, fields",
        "facts?city=atlantis, city",
        "facts?quantity=happiness, quantity",
        "facts?document=novel, document",
        "claims?kind=misprint, kind",
        "accelerators?launched=2019, launched",
        "events?kind=party, kind",
        "network/indicators?limit=1, limit",
        "search?q=, q",
        "search, q",
        "search?q=a&lang=fr, lang"
    })
    void a_parameter_that_is_not_as_it_should_be_is_named(String path, String parameter) {
        var refused = platform.get("/api/v1/" + path);

        var problem = problem(refused, 400);
        assertThat(problem.path("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.path("detail").asString()).isNotBlank();
    }

    @Test
    void a_query_beyond_two_hundred_characters_is_refused() {
        assertThat(platform.get("/api/v1/search?q=" + "a".repeat(200)).statusCode())
                .isEqualTo(200);
        problem(platform.get("/api/v1/search?q=" + "a".repeat(201)), 400);
    }

    @Test
    void a_problem_says_what_would_do() {
        var region = problem(platform.get("/api/v1/cities?region=atlantis"), 400);
        assertThat(region.path("allowed").valueStream().map(JsonNode::asString)).contains("africa", "europe");

        var unknown = problem(platform.get("/api/v1/cities?limt=5"), 400);
        assertThat(unknown.path("allowed").valueStream().map(JsonNode::asString))
                .containsExactly("member", "region", "cursor", "limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cities/atlantis",
                "facts/book-0-0",
                "claims/DQ99",
                "accelerators/x",
                "nothing",
                "cities/durban/nothing"
            })
    void what_is_not_there_is_a_problem_too(String path) {
        problem(platform.get("/api/v1/" + path), 404);
    }

    @Test
    void a_form_that_is_not_offered_is_refused_with_those_that_are() {
        var refused = problem(platform.get("/api/v1/cities", "Accept", "application/xml"), 406);
        assertThat(refused.path("detail").asString()).contains("application/json or text/csv");

        problem(platform.get("/api/v1/cities/durban", "Accept", "text/csv"), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothing_can_be_written(String method) {
        problem(platform.send(method, "/api/v1/cities/durban"), 405);
    }

    @Test
    void an_answer_that_has_not_changed_is_not_sent_again() {
        for (var form : List.of("application/json", "text/csv")) {
            var first = platform.get("/api/v1/cities", "Accept", form);
            var tag = first.headers().firstValue("ETag").orElseThrow();

            var again = platform.get("/api/v1/cities", "Accept", form, "If-None-Match", tag);

            assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith(form);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(platform.get("/api/v1/cities", "Accept", "text/csv")
                        .headers()
                        .firstValue("ETag"))
                .isNotEqualTo(platform.get("/api/v1/cities", "Accept", "application/json")
                        .headers()
                        .firstValue("ETag"));
    }

    @Test
    void pages_of_other_sites_may_read() {
        var answer = platform.get("/api/v1/cities?limit=1", "Origin", "https://example.org");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("Link");
    }

    private JsonNode get(String path) {
        var answer = platform.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        return json.readTree(answer.body());
    }

    private JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        var problem = json.readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo("about:blank");
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("instance").asString()).startsWith("/api/v1/");
        return problem;
    }

    private List<List<String>> csv(String path) {
        var answer = platform.get(path, "Accept", "text/csv");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        try (var reader = CsvReader.builder().ofCsvRecord(answer.body())) {
            return reader.stream().map(row -> row.getFields()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inCsv(JsonNode value) {
        if (value.isNumber()) {
            return new BigDecimal(value.toString()).toPlainString();
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
        }
        var text = value.asString();
        return text.matches("(?s)[=+@-].*") ? "'" + text : text;
    }

    private static List<String> ids(JsonNode page, Predicate<JsonNode> which) {
        return page.path("items")
                .valueStream()
                .filter(which)
                .map(city -> city.path("id").asString())
                .toList();
    }
}
