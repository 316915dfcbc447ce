// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenDataTest {

    private final RunningPlatform platform = RunningPlatform.get();
    private final Map<String, byte[]> files =
            unzip(platform.download("/data/mutirao-open-data.zip").body());
    private final JsonNode described =
            platform.bean(JsonMapper.class).readTree(Objects.requireNonNull(files.get("datapackage.json")));

    @Test
    void the_description_names_every_file_with_its_size_and_hash() throws Exception {
        assertThat(described
                        .path("resources")
                        .valueStream()
                        .map(file -> file.path("path").asString()))
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                        .filter(name -> name.endsWith(".csv"))
                        .toList());
        for (var resource : described.path("resources")) {
            var bytes = file(resource.path("path").asString());
            assertThat(resource.path("bytes").intValue()).isEqualTo(bytes.length);
            assertThat(resource.path("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @Test
    void every_column_is_described_and_holds_values_of_its_type() {
        for (var resource : described.path("resources")) {
            var fields = resource.path("schema").path("fields").valueStream().toList();
            var rows = rows(resource.path("path").asString());
            assertThat(rows).isNotEmpty();
            assertThat(rows.getFirst().getHeader())
                    .isEqualTo(fields.stream()
                            .map(field -> field.path("name").asString())
                            .toList());
            for (var field : fields) {
                assertThat(field.path("description").asString()).isNotBlank();
                var name = field.path("name").asString();
                rows.forEach(row -> assertThat(
                                fits(row.getField(name), field.path("type").asString()))
                        .as("%s in %s: %s", name, resource.path("path"), row.getField(name))
                        .isTrue());
            }
        }
    }

    @Test
    void only_what_may_be_passed_on_is_in_it() {
        var closed = platform.bean(Ledger.class).listSources().stream()
                .filter(source -> !source.redistributable() && source.kind() != Source.Kind.DOCUMENT)
                .map(Source::id)
                .toList();

        assertThat(closed).isNotEmpty();
        for (var name : List.of("facts.csv", "inventories.csv", "cities.csv", "claims.csv")) {
            assertThat(rows(name)).map(row -> row.getField("source")).doesNotContainAnyElementsOf(closed);
        }
    }

    @Test
    void figures_of_documents_come_as_printed_with_their_line() {
        var stated = rows("facts.csv").stream()
                .filter(row -> row.getField("origin").equals("stated"))
                .toList();

        assertThat(stated).hasSizeGreaterThan(400).allSatisfy(row -> {
            assertThat(row.getField("literal")).isNotBlank().hasSizeLessThan(20);
            assertThat(row.getField("locator")).matches("[0-9]+( [0-9]+)*");
        });
    }

    @Test
    void every_reference_to_a_source_or_a_city_leads_somewhere() {
        var sources = column("sources.csv", "id");
        var cities = column("cities.csv", "id");

        for (var name : List.of("facts.csv", "inventories.csv", "cities.csv", "claims.csv")) {
            assertThat(sources).containsAll(column(name, "source"));
        }
        for (var name : List.of("facts.csv", "inventories.csv", "names.csv", "claims.csv")) {
            assertThat(cities).containsAll(column(name, "city"));
        }
    }

    @Test
    void licences_and_sources_are_stated() {
        assertThat(described.path("licenses").path(0).path("name").asString()).isEqualTo("Apache-2.0");
        assertThat(described.path("sources"))
                .isNotEmpty()
                .allMatch(source -> source.has("title") && source.has("licence"));
    }

    @Test
    void it_is_sent_once_and_only_again_when_the_data_has_changed() {
        var first = platform.download("/data/mutirao-open-data.zip");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(first.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(platform.download("/data/mutirao-open-data.zip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    private byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private Set<String> column(String file, String column) {
        return rows(file).stream()
                .map(row -> row.getField(column))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toSet());
    }

    private List<NamedCsvRecord> rows(String name) {
        var text = new String(file(name), StandardCharsets.UTF_8);
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean fits(String cell, String type) {
        return cell.isEmpty()
                || switch (type) {
                    case "integer" -> cell.matches("-?[0-9]+");
                    case "number" -> new BigDecimal(cell).toPlainString().equals(cell);
                    case "boolean" -> cell.equals("true") || cell.equals("false");
                    default -> type.equals("string");
                };
    }

    private static Map<String, byte[]> unzip(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
