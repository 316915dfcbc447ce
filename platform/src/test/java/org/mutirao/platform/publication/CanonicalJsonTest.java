// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    private static String canonical(String json) {
        return CanonicalJson.of(JsonMapper.shared().readTree(json));
    }

    @Test
    void members_stand_in_the_order_of_their_utf_16_names_and_white_space_is_gone() {
        var rfc8785 = """
                { "\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One", "\\ud83d\\ude00": "Emoji", "\\u0080": "Control", "\\u00f6": "o with diaeresis" }""";

        assertThat(canonical(rfc8785))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"o with diaeresis\",\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void texts_escape_only_what_they_must() {
        assertThat(canonical("[\"\\u20ac$\\u000F\\nA'B\\\"\\\\\\/\", null, true, false, {}, []]"))
                .isEqualTo("[\"€$\\u000f\\nA'B\\\"\\\\/\",null,true,false,{},[]]");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "4.50, 4.5",
        "2e-3, 0.002",
        "1E30, 1e+30",
        "100000000000000000000, 100000000000000000000",
        "1000000000000000000000, 1e+21",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "-1.25e-9, -1.25e-9",
        "2019, 2019"
    })
    void numbers_are_written_as_ecmascript_writes_them(String number, String written) {
        assertThat(canonical(number)).isEqualTo(written);
    }

    @Test
    void numbers_keep_12_significant_digits() {
        assertThat(canonical("39841930.213668525")).isEqualTo("39841930.2137");
        assertThat(canonical("0.096124285714285704")).isEqualTo("0.0961242857143");
        assertThat(canonical("0.1") + canonical("0.30000000000000004")).isEqualTo("0.10.3");
    }

    @Test
    void the_order_of_members_does_not_change_the_hash() {
        var json = JsonMapper.shared();

        assertThat(CanonicalJson.sha256(json.readTree("{\"a\":1,\"b\":2}")))
                .isEqualTo(CanonicalJson.sha256(json.readTree("{\"b\":2.0,\"a\":1}")))
                .isEqualTo("43258cff783fe7036d8a43033f830adfc60ec037382473548ac742b888292777");
    }
}
