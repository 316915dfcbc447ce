// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningPlatformTest {

    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    void health_is_told_without_versions() {
        var health = platform.get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void a_person_who_mistypes_an_address_sees_a_page_that_helps_on() {
        var missing = platform.get("/zh/citties", "Accept", "text/html");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(missing.body()).contains("没有这个页面").contains("lang=\"zh-Hans\"");
    }

    @Test
    void a_program_that_mistypes_an_address_gets_problem_details() {
        var missing = platform.get("/api/v1/citties");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(missing.body()).startsWith("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404");
    }

    @Test
    void nothing_can_be_written() {
        var refused = platform.send("POST", "/api/v1/cities");

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
