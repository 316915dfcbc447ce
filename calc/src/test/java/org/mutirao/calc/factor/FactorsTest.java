// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

class FactorsTest {

    private static final String HEAD =
            "id,gas,value,unit,valid_from,valid_to,region,profile,source,source_locator,quality,"
                    + "uncertainty_low,uncertainty_high,distribution,mark,note\n";

    private static final List<String> ROWS = List.of(
            row("world", "world", "", "", ""),
            row("country-2015", "country/FIN", "2015", "2015", ""),
            row("country-2019", "country/FIN", "2019", "2019", ""),
            row("country-2023", "country/FIN", "2023", "2023", ""),
            row("region", "region/FIN-LAPLAND", "2019", "2019", ""),
            row("city", "city/lahti", "", "", ""),
            row("old-profile", "country/SWE", "", "", "IPCC2006"),
            row("new-profile", "country/SWE", "", "", "IPCC2019"),
            row("one", "country/NOR", "", "", ""),
            row("other", "country/NOR", "", "", ""));

    @Test
    void the_nearest_place_wins() {
        var setting = Setting.of(2019, "AR5").inCountry("FIN");

        assertThat(id(Setting.of(2019, "AR5"))).isEqualTo("world");
        assertThat(id(setting)).isEqualTo("country-2019");
        assertThat(id(setting.inRegion("FIN-LAPLAND"))).isEqualTo("region");
    }

    @Test
    void the_closest_year_wins_and_the_earlier_of_two_equally_close() {
        assertThat(id(Setting.of(2016, "AR5").inCountry("FIN"))).isEqualTo("country-2015");
        assertThat(id(Setting.of(2017, "AR5").inCountry("FIN"))).isEqualTo("country-2015");
        assertThat(id(Setting.of(2018, "AR5").inCountry("FIN"))).isEqualTo("country-2019");
        assertThat(find(Setting.of(2030, "AR5").inCountry("FIN")).issues())
                .extracting(Issue::severity, Issue::messageKey)
                .containsExactly(tuple(Severity.WARNING, "calc.issue.factor.other-year"));
    }

    @Test
    void the_profile_decides_where_the_editions_differ() {
        var setting = Setting.of(2019, "AR5").inCountry("SWE");

        assertThat(id(setting)).isEqualTo("new-profile");
        assertThat(id(new Setting(2019, setting.city(), setting.country(), setting.region(), Profile.IPCC2006, "AR5")))
                .isEqualTo("old-profile");
    }

    @Test
    void an_ambiguity_is_an_error_that_names_the_candidates() {
        var found = find(Setting.of(2019, "AR5").inCountry("NOR"));

        assertThat(found.value()).isEmpty();
        assertThat(found.issues()).extracting(Issue::messageKey).containsExactly("calc.issue.factor.ambiguous");
        assertThat(found.issues().getFirst().arguments()).contains("one, other");
    }

    @Test
    void a_missing_factor_is_an_error_that_says_what_is_near() {
        var found = factors(ROWS).find("test", Map.of("gas", "N2O"), Setting.of(2019, "AR5"));

        assertThat(found.value()).isEmpty();
        assertThat(found.issues().getFirst().messageKey()).isEqualTo("calc.issue.factor.missing");
        assertThat(found.issues().getFirst().arguments()).contains("world");
    }

    @Test
    void the_order_of_the_rows_decides_nothing() {
        for (int seed = 0; seed < 50; seed++) {
            var shuffled = new ArrayList<>(ROWS);
            Collections.shuffle(shuffled, new Random(seed));
            for (int year = 2010; year < 2030; year++) {
                var setting = Setting.of(year, "AR5").inCountry("FIN");
                assertThat(factors(shuffled)
                                .find("test", Map.of("gas", "CH4"), setting)
                                .value())
                        .isEqualTo(find(setting).value());
            }
        }
    }

    private static String id(Setting setting) {
        return find(setting).value().orElseThrow().id();
    }

    private static Checked<Factor> find(Setting setting) {
        return factors(ROWS).find("test", Map.of("gas", "CH4"), setting);
    }

    private static Factors factors(List<String> rows) {
        var table = CsvTable.read(new StringReader(HEAD + String.join("", rows)), "test");
        return Factors.of("test@1", List.of(FactorTable.of(table, "test")));
    }

    private static String row(String id, String region, String from, String to, String profile) {
        return id + ",CH4,5,kg/TJ," + from + "," + to + "," + region + "," + profile + ",a,b,L,,,,verified,\n";
    }
}
