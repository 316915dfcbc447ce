// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.platform.RunningPlatform;

class MethodPagesTest {

    private static final String COMBUSTION = "/en/methods/ipcc2006-stationary-combustion";

    /// An attribute whose value was ended by a quotation mark of the address.
    private static final String BROKEN_OUT = "=\"[^\"]*\"onfocus";

    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    void every_method_has_a_page_in_both_languages_on_which_its_golden_cases_agree() {
        for (var method : Methods.list()) {
            for (var language : new String[] {"en", "zh"}) {
                var page = platform.get(
                        "/" + language + "/methods/" + method.descriptor().id());

                assertThat(page.statusCode()).as(method.descriptor().id()).isEqualTo(200);
                assertThat(page.body())
                        .as(method.descriptor().id())
                        .doesNotContain("calc.", "site.methods.", "<td class=\"no\">");
            }
        }
    }

    @Test
    void a_method_computes_on_the_spot_and_explains_itself() {
        var page = platform.get(COMBUSTION
                + "?setting.year=2019&fuel=natural-gas&user=commercial&amount=1000000+m3&amount.uncertainty=5+%25");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("1,890.55", "ncv.natural-gas", "/en/methods/factors/fuel_ncv?q=");
    }

    @Test
    void an_untidy_form_is_sent_on_to_the_address_of_its_calculation() {
        var answer = platform.get(COMBUSTION + "?setting.year=2019&fuel=natural-gas&density=&amount=");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith(COMBUSTION + "?setting.year=2019&fuel=natural-gas");
    }

    @Test
    void errors_stand_at_their_input_with_what_to_do() {
        var page = platform.get(COMBUSTION + "?setting.year=2019&fuel=natural-gas&amount=5");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "role=\"alert\"",
                        "href=\"#in-amount\"",
                        "Amount of fuel has no unit",
                        "id=\"in-amount-issue\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/methods/none",
                "/zh/methods/ipcc2006-",
                "/en/methods/factors/none",
                "/en/methods/factors/version",
                "/en/methods/factors/none.csv",
                "/en/methods/factors/grid?page=99",
                "/en/methods?sector=IX",
                "/api/v1/methods/none",
                "/api/v1/methods/none/run"
            })
    void what_does_not_exist_is_not_found(String address) {
        assertThat(platform.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void hostile_addresses_are_refused_and_nothing_of_them_becomes_markup() {
        var script = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22onfocus%3D%22x";
        var flood = IntStream.rangeClosed(0, 1000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));

        assertThat(platform.get(COMBUSTION + "?" + script + "=1").statusCode()).isEqualTo(400);
        assertThat(platform.get(COMBUSTION + "?amount=" + "9".repeat(101)).statusCode())
                .isEqualTo(400);
        assertThat(platform.get(COMBUSTION + "?" + flood).statusCode()).isEqualTo(400);
        for (var parameter :
                new String[] {script + "=1", "fuel=" + script, "amount=" + script, "setting.city=" + script}) {
            assertThat(platform.get(COMBUSTION + "?setting.year=2019&" + parameter)
                            .body())
                    .doesNotContain("<script>alert")
                    .doesNotContainPattern(BROKEN_OUT);
        }
        assertThat(platform.get("/en/methods?q=" + script).body())
                .doesNotContain("<script>alert")
                .doesNotContainPattern(BROKEN_OUT);
    }

    @Test
    void methods_are_found_by_their_words_in_both_languages() {
        assertThat(platform.get("/en/methods?q=clinker").body())
                .contains("ipcc2006-cement")
                .doesNotContain("gpc-gas-loss");
        assertThat(platform.get("/zh/search?q=水泥").body()).contains("/zh/methods/ipcc2006-cement");
        assertThat(platform.get("/en/search?q=stationary+combustion").body()).contains(COMBUSTION);
    }

    @Test
    void a_factor_table_shows_its_rows_and_gives_the_whole_file() {
        assertThat(platform.get("/en/methods/factors/fuel_ncv?q=ncv.natural-gas")
                        .body())
                .contains("48 TJ/Gg", "2006 IPCC Guidelines");
        var file = platform.get("/en/methods/factors/fuel_ncv.csv");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.body()).startsWith("id,fuel,value,unit").contains("ncv.natural-gas");
    }

    @Test
    void programs_get_the_same_numbers_and_the_issues_of_a_refused_input() {
        var api = "/api/v1/methods/ipcc2006-stationary-combustion/run?setting.year=2019&fuel=natural-gas";

        assertThat(platform.get(api + "&user=commercial&amount=1000000+m3").body())
                .contains("1890.5544");
        var refused = platform.get(api);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"parameter\":\"amount\"", "amount is missing");
        assertThat(platform.get(api + "&colour=red").statusCode()).isEqualTo(400);
        assertThat(platform.send("POST", api).statusCode()).isEqualTo(405);
    }
}
