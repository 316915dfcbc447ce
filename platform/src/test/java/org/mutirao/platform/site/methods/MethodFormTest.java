// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutirao.calc.inventory.catalogue.GoldenCases;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Given;
import org.mutirao.platform.site.methods.MethodForm.Kind;

class MethodFormTest {

    private static final Descriptor COMBUSTION = descriptor("ipcc2006-stationary-combustion");
    private static final Descriptor CONTRACTS = descriptor("ghgp-scope2-market-based");

    @Test
    void an_address_without_parameters_is_an_empty_form() {
        var form = read(COMBUSTION, "");

        assertThat(form.isEmpty()).isTrue();
        assertThat(form.problems()).isEmpty();
        assertThat(form.isTidy()).isTrue();
    }

    @Test
    void a_value_and_its_uncertainty_are_one_input() {
        var form = read(COMBUSTION, "setting.year=2019&fuel=natural-gas&amount=10 TJ&amount.uncertainty=5 %");

        assertThat(form.problems()).isEmpty();
        assertThat(form.setting().year()).isEqualTo(2019);
        assertThat(form.given())
                .containsEntry("fuel", Given.of("natural-gas"))
                .containsEntry("amount", new Given.Value("10 TJ", Optional.of("5 %")));
    }

    @Test
    void records_are_numbered_again_without_gaps() {
        var form = read(
                CONTRACTS,
                "setting.year=2019&contracts.7.bought=2 MWh&contracts.3.bought=1 MWh&contracts.3.supplierFactor=");

        assertThat(form.given().get("contracts"))
                .isEqualTo(new Given.Records(
                        List.of(Map.of("bought", Given.of("1 MWh")), Map.of("bought", Given.of("2 MWh")))));
        assertThat(form.query()).isEqualTo("?setting.year=2019&contracts.1.bought=1+MWh&contracts.2.bought=2+MWh");
        assertThat(form.isTidy()).isFalse();
    }

    @Test
    void empty_fields_are_not_given_and_the_tidy_address_leaves_them_out() {
        var form = read(COMBUSTION, "setting.year=2019&fuel=&amount= ");

        assertThat(form.given()).isEmpty();
        assertThat(form.isTidy()).isFalse();
        assertThat(form.query()).isEqualTo("?setting.year=2019");
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, UNKNOWN",
        "contracts.1.colour=red, UNKNOWN",
        "contracts.0.bought=1 MWh, UNKNOWN",
        "contracts=1, UNKNOWN",
        "fuel.uncertainty=5 %, UNKNOWN",
        "contracts.61.bought=1 MWh, ROWS",
        "contracts.rows=1000, ROWS",
        "setting.year=soon, YEAR",
        "setting.gwp=AR9, GWP",
        "setting.profile=IPCC1996, PROFILE",
        "setting.country=Brazil, COUNTRY",
        "setting.city=<b>, PLACE",
        "consumed=1 MWh, NO_YEAR"
    })
    void what_is_not_understood_is_a_problem_and_never_ignored(String parameter, Kind kind) {
        assertThat(read(CONTRACTS, parameter).problems())
                .extracting(MethodForm.Problem::kind)
                .contains(kind);
    }

    @Test
    void long_values_repeated_parameters_and_floods_are_refused() {
        assertThat(kinds(Map.of("consumed", new String[] {"9".repeat(101)}))).contains(Kind.TOO_LONG);
        assertThat(kinds(Map.of("consumed", new String[] {"1 MWh", "2 MWh"}))).containsExactly(Kind.TWICE);
        assertThat(kinds(Map.of("x".repeat(5000), new String[] {"1"}))).containsExactly(Kind.UNKNOWN);
        var flood = new LinkedHashMap<String, String[]>();
        for (int i = 0; i <= MethodForm.MOST_PARAMETERS; i++) {
            flood.put("p" + i, new String[] {"1"});
        }
        assertThat(kinds(flood)).containsExactly(Kind.TOO_MANY);
    }

    @Test
    void every_golden_case_survives_the_way_through_its_address() {
        for (var golden : GoldenCases.list()) {
            var form =
                    read(golden.method().descriptor(), MethodForm.query(golden).replaceFirst("\\?", ""));

            if (form.problems().isEmpty()) {
                assertThat(form.setting()).as(golden.id()).isEqualTo(golden.setting());
                assertThat(form.given()).as(golden.id()).isEqualTo(golden.given());
                assertThat("?" + decoded(form.query().substring(1)).size())
                        .as(golden.id())
                        .isEqualTo("?" + form.texts().size());
            } else {
                assertThat(golden.issues()).as(golden.id() + form.problems()).isNotEmpty();
            }
        }
    }

    private static List<Kind> kinds(Map<String, String[]> parameters) {
        return MethodForm.parse(CONTRACTS, parameters).problems().stream()
                .map(MethodForm.Problem::kind)
                .toList();
    }

    private static MethodForm read(Descriptor method, String query) {
        return MethodForm.parse(method, decoded(query));
    }

    private static Map<String, String[]> decoded(String query) {
        var parameters = new LinkedHashMap<String, String[]>();
        for (var part : query.isEmpty() ? new String[0] : query.split("&")) {
            var sides = part.split("=", 2);
            parameters.put(sides[0], new String[] {
                sides[1].contains("%") && !sides[1].contains("% ") && sides[1].matches(".*%[0-9A-F]{2}.*")
                        ? URLDecoder.decode(sides[1], StandardCharsets.UTF_8)
                        : sides[1].replace('+', ' ')
            });
        }
        return parameters;
    }

    private static Descriptor descriptor(String id) {
        return Methods.find(id).orElseThrow().descriptor();
    }
}
