// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.site.claims.ClaimIndex.Stated;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;

class ClaimsCsvTest {

    private static final Words ENGLISH = Words.of(Language.EN);

    @Test
    void a_figure_is_one_row_with_its_value_in_full() {
        var found = Fixtures.INDEX.listStated(ClaimFilter.parse(Map.of("show", "all", "q", "250万")));

        var row = read(ClaimsCsv.stated(found, ENGLISH)).rows().getFirst();

        assertThat(row.text("id")).isEqualTo("book-12-1");
        assertThat(row.text("city_name")).isEqualTo("Zürich");
        assertThat(row.number("value")).isEqualTo(2500000);
        assertThat(row.text("value")).isEqualTo("2500000");
        assertThat(row.text("literal")).isEqualTo("250万棵");
        assertThat(row.text("lines")).isEqualTo("12");
        assertThat(row.text("conflicts")).isEqualTo("DQ01");
    }

    @Test
    void a_conflict_is_one_row_for_each_reading() {
        var table = read(ClaimsCsv.disputed(Fixtures.INDEX.listDisputed(ClaimFilter.parse(Map.of())), ENGLISH));

        assertThat(table.rows()).extracting(row -> row.text("claim")).containsExactly("book-10-1", "book-12-1");
        assertThat(table.rows()).extracting(row -> row.text("kind")).containsOnly("misprint");
    }

    @Test
    void what_a_spreadsheet_would_run_is_made_harmless() {
        var table = read(ClaimsCsv.disputed(Fixtures.INDEX.listDisputed(ClaimFilter.parse(Map.of())), ENGLISH));

        assertThat(table.rows().getLast().text("says")).isEqualTo("'+2.5 million trees");
        assertThat(table.rows().getLast().text("working")).isEqualTo("'=250 × 10⁴");
    }

    @Test
    void a_negative_number_stays_a_number() {
        var fall = new Stated(
                Fixtures.fact(new Fact.OfNetwork("c40"), "book-7-1", "@change", "变化", -11.5, "%", "-11.5%"),
                Optional.empty(),
                List.of(),
                "");

        var row = read(ClaimsCsv.stated(List.of(fall), ENGLISH)).rows().getFirst();

        assertThat(row.text("value")).isEqualTo("-11.5");
        assertThat(row.text("label")).isEqualTo("'@change");
        assertThat(row.text("literal")).isEqualTo("'-11.5%");
    }

    private static CsvTable read(byte[] file) {
        return CsvTable.read(new StringReader(new String(file, UTF_8)), "claims.csv");
    }
}
