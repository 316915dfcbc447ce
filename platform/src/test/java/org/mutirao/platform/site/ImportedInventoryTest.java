// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.inventory.C40Import;
import org.mutirao.platform.inventory.ImportOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What somebody imports is what everybody reads, on every page and in the API alike.
class ImportedInventoryTest {

    private static final String LONDON = "/api/v1/inventories?city=london";
    private static final Duration SOON = Duration.ofSeconds(3);

    private final JsonMapper json = new JsonMapper();
    private RunningPlatform platform;

    @BeforeEach
    void start(@TempDir Path data) {
        platform = RunningPlatform.start(data);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void an_imported_inventory_is_seen_everywhere(@TempDir Path folder) throws Exception {
        var workbook = Files.write(folder.resolve("london.xlsx"), london2019());
        var home = get("/en");
        var london = london2019InTheApi();
        var indicators = json("/api/v1/network/indicators");
        assertThat(london.path("origin").asString()).isEqualTo("cited");
        assertThat(get("/en/cities/london").body()).doesNotContain("an imported inventory");

        assertThat(platform.bean(C40Import.class).run(workbook, false, "test", step -> {}))
                .isInstanceOf(ImportOutcome.Done.class);
        waitForAnotherTag("/en", tag(home));

        assertHomeTells(home.body());
        assertCityTells();
        assertInventoryTells(london);
        assertIndicatorsTell(indicators);
        assertThat(json("/api/v1/search?q=London")
                        .path("items")
                        .path(0)
                        .path("page")
                        .asString())
                .isEqualTo("/en/cities/london");
    }

    private void assertHomeTells(String before) throws Exception {
        var home = get("/en").body();
        assertThat(home).contains("1 inventory imported").contains("London. Totals were computed anew");
        assertThat(before).doesNotContain("1 inventory imported");
        assertThat(since2015(home)).isNotEqualTo(since2015(before));
        assertThat(get("/zh").body()).contains("伦敦");
    }

    /// The sentence about the change since 2015, the years of which London has.
    private static String since2015(String home) {
        int at = home.indexOf("From 2015 it is");
        assertThat(at).isPositive();
        return home.substring(at, home.indexOf("</p>", at));
    }

    private void assertCityTells() throws Exception {
        assertThat(get("/en/cities/london").body())
                .contains("2019: an imported inventory with 25,000,000 tonnes replaces the cited figure of 28,775,408.")
                .contains("25,000,000");
    }

    private void assertInventoryTells(JsonNode before) throws Exception {
        var london = london2019InTheApi();
        assertThat(london.path("basic").doubleValue()).isEqualTo(25_000_000);
        assertThat(before.path("basic").doubleValue()).isNotEqualTo(25_000_000);
        assertThat(london.path("origin").asString()).isEqualTo("imported");
    }

    private void assertIndicatorsTell(JsonNode before) throws Exception {
        var now = json("/api/v1/network/indicators");
        assertThat(computed(now, "people") - computed(before, "people")).isEqualTo(1_038_011);
        assertThat(further(now)).isNotEqualTo(further(before));
    }

    private JsonNode london2019InTheApi() throws Exception {
        return json(LONDON)
                .path("items")
                .valueStream()
                .filter(inventory -> inventory.path("year").asInt() == 2019)
                .findFirst()
                .orElseThrow();
    }

    private static double computed(JsonNode indicators, String id) {
        return indicator(indicators, id).at("/computed/value").doubleValue();
    }

    private static double further(JsonNode indicators) {
        return indicator(indicators, "per-person-cities").at("/further/value").doubleValue();
    }

    private static JsonNode indicator(JsonNode indicators, String id) {
        return indicators
                .path("items")
                .valueStream()
                .filter(indicator -> indicator.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Servers ask for the revision every two seconds.
    private void waitForAnotherTag(String path, String tag) throws Exception {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (tag(get(path)).equals(tag)) {
            assertThat(System.nanoTime()).as("%s is as it was", path).isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private JsonNode json(String path) throws Exception {
        return json.readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) {
        var answer = platform.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    /// The workbook of C40 with a single row: London 2019 with another total and 10,000,000 people.
    private static byte[] london2019() throws IOException {
        var row = new LinkedHashMap<String, Object>();
        row.putAll(Map.of("City", "London", "Year", 2019, "Year_calendar", 2019, "Level", "BASIC"));
        row.putAll(Map.of("Boundary", "City", "Population", 10_000_000));
        Arrays.stream(GpcCell.values()).forEach(cell -> row.put(cell.reference(), "NO"));
        Arrays.stream(Sector.values()).forEach(sector -> row.put("Credits " + sector.numeral(), ""));
        row.putAll(Map.of("I.1.1", 20_000_000, "II.1.1", 5_000_000));
        List.of("BASIC", "BASIC+", "BASIC+S3", "Territorial").forEach(total -> row.put(total, 25_000_000));
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("GHG Dashboard Data - Inventory");
            int column = 0;
            for (var cell : row.entrySet()) {
                sheet.value(0, column, cell.getKey());
                if (cell.getValue() instanceof Number number) {
                    sheet.value(1, column, number);
                } else {
                    sheet.value(1, column, cell.getValue().toString());
                }
                column++;
            }
        }
        return file.toByteArray();
    }
}
