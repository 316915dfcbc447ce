// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void a_city_comes_before_its_region_and_a_group_of_countries_after_the_country() {
        var lahti = new Setting(
                2019,
                Optional.of("lahti"),
                Optional.of("FIN"),
                Optional.of("Northern-Europe"),
                Profile.IPCC2019,
                "AR5");

        assertThat(lahti.places()).containsExactly("city/lahti", "country/FIN", "region/Northern-Europe", "world");
        assertThat(lahti.inRegion("FIN-L").places())
                .containsExactly("city/lahti", "region/FIN-L", "country/FIN", "world");
        assertThat(id(lahti)).isEqualTo("city");
    }

    @Test
    void a_factor_of_another_year_says_which_year_and_the_further_the_louder() {
        assertThat(find(Setting.of(2019, "AR5").inCountry("FIN")).issues()).isEmpty();
        assertThat(find(Setting.of(2021, "AR5").inCountry("FIN")).issues())
                .extracting(Issue::severity, Issue::arguments)
                .containsExactly(tuple(Severity.INFORMATION, List.of("country-2019", "2019", "2021")));
        assertThat(find(Setting.of(2012, "AR5").inCountry("FIN")).issues())
                .extracting(Issue::severity, Issue::arguments)
                .containsExactly(tuple(Severity.WARNING, List.of("country-2015", "2015", "2012")));
    }

    @Test
    void two_rows_that_both_hold_in_a_year_are_ambiguous_in_their_last_and_first_year_too() {
        var rows = List.of(
                row("until", "country/DNK", "2015", "2019", ""), row("since", "country/DNK", "2019", "2023", ""));
        var setting = Setting.of(2019, "AR5").inCountry("DNK");

        assertThat(factors(rows).find("test", Map.of("gas", "CH4"), setting).value())
                .isEmpty();
        assertThat(factors(rows)
                        .find(
                                "test",
                                Map.of("gas", "CH4"),
                                Setting.of(2018, "AR5").inCountry("DNK"))
                        .value())
                .map(Factor::id)
                .contains("until");
    }

    @Test
    void a_row_of_the_asked_edition_comes_before_one_of_none() {
        var rows = List.of(row("both", "world", "", "", ""), row("new", "world", "", "", "IPCC2019"));

        assertThat(factors(rows)
                        .find("test", Map.of("gas", "CH4"), Setting.of(2019, "AR5"))
                        .value())
                .map(Factor::id)
                .contains("new");
    }

    @Test
    void what_is_near_shares_the_place_and_differs_least() {
        var columns = HEAD.replace("id,gas,", "id,gas,fuel,user,");
        var rows = "a,CH4,coal,homes,5,kg/TJ,,,world,,a,b,L,,,,verified,\n"
                + "b,CH4,gas,homes,5,kg/TJ,,,world,,a,b,L,,,,verified,\n"
                + "c,CH4,gas,shops,5,kg/TJ,,,world,,a,b,L,,,,verified,\n"
                + "d,CH4,oil,shops,5,kg/TJ,,,country/FIN,,a,b,L,,,,verified,\n"
                + "e,CO2,gas,shops,5,kg/TJ,,,world,,a,b,L,,,,verified,\n"
                + "f,CO2,peat,,5,kg/TJ,,,world,,a,b,L,,,,verified,\n";
        var several = Factors.of(
                "test@1", List.of(FactorTable.of(CsvTable.read(new StringReader(columns + rows), "test"), "test")));
        var keys = Map.of("gas", "N2O", "fuel", "gas", "user", "homes");

        var missing =
                several.find("test", keys, Setting.of(2019, "AR5")).issues().getFirst();
        var unheardOf = several.find("test", Map.of("gas", "x", "fuel", "x", "user", "x"), Setting.of(2019, "AR5"));

        assertThat(missing.arguments())
                .containsExactly("test", "[fuel=gas, gas=N2O, user=homes]", "world", "2019", "b, a, c");
        assertThat(unheardOf.issues().getFirst().arguments().getLast()).isEqualTo("f");
    }

    @Test
    void a_table_with_a_unit_or_a_mark_that_nobody_knows_or_an_id_twice_is_not_read() {
        var good = row("one", "world", "", "", "");

        assertThat(factors(List.of(good)).list("test")).extracting(Factor::id).containsExactly("one");
        assertThatThrownBy(() -> factors(List.of(good, good)).list("test")).hasMessageContaining("twice");
        assertThatThrownBy(
                        () -> factors(List.of(good.replace("kg/TJ", "kg/moon"))).list("test"))
                .hasMessageContaining("no such unit");
        assertThatThrownBy(() ->
                        factors(List.of(good.replace("verified", "guessed"))).list("test"))
                .hasMessageContaining("neither verified nor to be confirmed");
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
