// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDownloadTest {

    @Test
    void text_with_commas_quotes_and_lines_survives() {
        assertThat(csv(List.of("São Paulo, \"SP\"", "德班\n市")))
                .isEqualTo("a,b\r\n\"São Paulo, \"\"SP\"\"\",\"德班\n市\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"})
    void text_that_a_spreadsheet_would_compute_gets_an_apostrophe(String formula) {
        assertThat(csv(List.of(formula, ""))).contains("'" + formula);
    }

    @Test
    void numbers_are_written_out_and_never_marked() {
        assertThat(csv(List.of(-11.5, 25_000_000.0))).endsWith("\r\n-11.5,25000000\r\n");
        assertThat(csv(List.of(new BigDecimal("2.5E+7"), 98))).endsWith("\r\n25000000,98\r\n");
    }

    @Test
    void what_is_missing_is_an_empty_cell() {
        assertThat(csv(List.of(Optional.empty(), Optional.of(0)))).endsWith("\r\n,0\r\n");
    }

    @Test
    void a_row_of_another_length_is_refused() {
        assertThatThrownBy(() -> csv(List.of("only one"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String csv(List<?> row) {
        return new String(CsvDownload.of(List.of("a", "b"), List.of(row)), StandardCharsets.UTF_8);
    }
}
