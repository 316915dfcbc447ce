// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.platform.RunningPlatform;

class PageCacheTest {

    private final RunningPlatform platform = RunningPlatform.get();

    @ParameterizedTest
    @ValueSource(strings = {"/en/cities/nairobi", "/api/v1/cities/nairobi"})
    void what_is_asked_for_again_is_the_same_to_the_byte_and_to_the_header(String path) throws IOException {
        var first = compressed(path);
        var again = compressed(path);

        assertThat(text(again))
                .isEqualTo(text(first))
                .isEqualTo(platform.get(path).body());
        assertThat(headers(again)).isEqualTo(headers(first));
    }

    @Test
    void each_language_and_form_of_one_address_has_an_answer_of_its_own() throws IOException {
        var table = compressed("/api/v1/cities?limit=60", "Accept", "text/csv");
        var json = compressed("/api/v1/cities?limit=60", "Accept", "application/json");

        assertThat(text(table)).startsWith("id,");
        assertThat(text(json)).startsWith("{");
        for (var language : List.of("en", "zh-Hans")) {
            var home = compressed("/", "Accept-Language", language);
            assertThat(text(home)).contains("<html lang=\"" + language + "\"");
            assertThat(home.headers().firstValue("Content-Language")).contains(language);
        }
    }

    @Test
    void what_is_not_there_is_not_remembered() {
        assertThat(platform.download("/en/cities/atlantis", "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(404);
        assertThat(platform.download("/en/cities/atlantis", "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<byte[]> compressed(String path, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Accept-Encoding", "gzip"));
        var answer = platform.download(path, all.toArray(String[]::new));
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        try (var page = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// All but those of the moment and of the transport. What the answer varies by may stand in one header or in
    /// several.
    private static TreeMap<String, List<String>> headers(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        List.of("date", "content-length", "transfer-encoding").forEach(headers::remove);
        headers.computeIfPresent(
                "vary",
                (name, values) -> values.stream()
                        .flatMap(value -> Stream.of(value.split(",")))
                        .map(value -> value.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .sorted()
                        .toList());
        return headers;
    }
}
