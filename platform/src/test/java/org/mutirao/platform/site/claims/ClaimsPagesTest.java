// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.ledger.Ledger;

class ClaimsPagesTest {

    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    void the_page_begins_with_how_many_figures_are_stated_and_disputed() {
        assertThat(platform.get("/en/claims").body())
                .contains(stated() + " stated figures, and 22 places where the documents contradict themselves");
        assertThat(platform.get("/zh/claims").body()).contains("共" + stated() + "个原文数字，其中22处");
    }

    @Test
    void every_stated_figure_is_on_one_of_the_pages_of_the_list() {
        int rows = 0;
        for (int page = 1; page <= 9; page++) {
            rows += platform.get("/en/claims?show=all&page=" + page).body().split("<details", -1).length - 1;
        }

        assertThat(rows).isEqualTo(stated());
        assertThat(platform.get("/en/claims?show=all&page=10").statusCode()).isEqualTo(404);
    }

    @Test
    void a_claim_found_alone_is_open() {
        assertThat(platform.get("/en/claims?q=DQ02").body()).contains("<details class=\"row doubt\" open>");
    }

    @Test
    void a_figure_and_a_conflict_have_pages_of_their_own() {
        assertThat(platform.get("/en/claims/book-1608-2").body())
                .contains("<h1>Milan: surplus food recovered</h1>")
                .contains("逾795吨")
                .contains("book, line 1608")
                .contains("/en/claims/DQ11");
        assertThat(platform.get("/zh/claims/DQ02").body()).contains("2500万").contains("误印");
        assertThat(platform.get("/en/claims/DQ99").statusCode()).isEqualTo(404);
    }

    @Test
    void the_other_language_opens_in_the_same_state() {
        assertThat(platform.get("/en/claims?show=cities&city=milan").body())
                .contains("href=\"/zh/claims?show=cities&amp;city=milan\"");
    }

    @Test
    void the_table_has_the_rows_of_the_list() {
        var table = platform.get("/zh/claims.csv?show=cities&city=milan");

        assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(table.body().lines()).hasSize(5);
    }

    @Test
    void what_is_asked_for_is_shown_as_text_only() {
        assertThat(platform.get("/en/claims?q=%3Cscript%3E%22").body()).doesNotContain("<script>\"");
        assertThat(platform.get("/en/claims?city=atlantis").statusCode()).isEqualTo(404);
        assertThat(platform.get("/en/claims?q=" + "a".repeat(101)).statusCode()).isEqualTo(400);
    }

    /// How many figures the ledger holds; the other tests prove them one by one.
    private int stated() {
        return platform.bean(Ledger.class).listStated().size();
    }
}
