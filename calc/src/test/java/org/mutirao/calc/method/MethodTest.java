// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.method.Bakery.gas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;

class MethodTest {

    private static final Place VANS = new Place.Field("vans");
    private final Bakery bakery = Bakery.open();

    @Test
    void what_is_given_and_what_a_table_has_instead_make_the_number() {
        var result = known(bakery.run(gas("sold", "90 %")));

        assertThat(result.total("scope1").tonnes()).isCloseTo(10 * 0.005 * 56.1, within(1e-12));
        assertThat(result.total("scope3").tonnes()).isCloseTo(400e-6 * 28, within(1e-15));
        assertThat(result.figures())
                .hasEntrySatisfying(
                        "soldBread", bread -> assertThat(bread.value()).isCloseTo(9, within(1e-12)));
        assertThat(result.version()).isEqualTo(3);
        assertThatThrownBy(() -> result.total("scope2")).hasMessageContaining("scope2");
    }

    @Test
    void stated_ranges_and_those_of_the_table_make_the_interval_and_the_rest_is_named() {
        var co2e = known(bakery.run(gas())).lines().getFirst().co2e();

        // 20 % of the bread, and 54.3 to 58.3 instead of 56.1 t/TJ
        assertThat(co2e.interval().upper()).isCloseTo(2.805 * (1 + Math.hypot(0.2, 2.2 / 56.1)), within(1e-9));
        assertThat(co2e.interval().lower()).isCloseTo(2.805 * (1 - Math.hypot(0.2, 1.8 / 56.1)), within(1e-9));
        assertThat(co2e.unstated()).containsExactly("heat");
    }

    @Test
    void the_trace_tells_each_input_once_and_where_it_comes_from() {
        var told = bakery.method()
                .explain(gas(), Bakery.SETTING, Bakery.FACTORS)
                .value()
                .orElseThrow();
        var text = told.lines().getFirst().co2e().trace().orElseThrow().toString();

        assertThat(text).contains("bread", "heat", "co2Factor", "2006 IPCC Guidelines", "m × 1,");
        assertThat(text.split("\\bbread\\b", -1)).hasSize(2);
        assertThat(known(bakery.run(gas())).lines().getFirst().co2e().trace()).isEmpty();
    }

    @Test
    void wood_by_volume_asks_for_its_density_and_wood_by_mass_does_not() {
        var clay = new HashMap<>(gas("oven", "clay-oven", "wood", "4 m3", "density", "500 kg/m3"));
        clay.remove("heat");

        assertThat(known(bakery.run(clay)).lines()).hasSize(1);
        clay.remove("density");
        assertThat(issues(bakery.run(clay))).containsExactly("density calc.issue.input.missing");
        clay.put("wood", Given.of("2 t"));
        assertThat(bakery.run(clay).value()).isPresent();
        clay.put("density", Given.of("500 kg/m3"));
        assertThat(issues(bakery.run(clay))).containsExactly("density calc.issue.input.unused");
    }

    @ParameterizedTest
    @CsvSource({
        "oven, steam-oven, calc.issue.input.no-such-option",
        "bread, 10, calc.issue.unit.missing",
        "bread, 10 TJ, calc.issue.unit.wrong-dimension",
        "bread, -1 t, calc.issue.input.out-of-bounds",
        "heat, 0 GJ/t, calc.issue.input.not-above",
        "heat, 51 GJ/t, calc.issue.input.not-above",
        "sold, 101 %, calc.issue.input.out-of-bounds",
        "since, 1949, calc.issue.input.year-out-of-range",
        "since, 2026, calc.issue.input.year-out-of-range",
        "since, 19x0, calc.issue.input.not-a-year",
        "vans, two, calc.issue.input.needs-list",
        "flour, 1 t, calc.issue.input.unknown",
        "co2Factor, 60000 kg/TJ, calc.issue.input.outside-range",
        "co2Factor, 54000 kg/TJ, calc.issue.input.outside-range"
    })
    void what_is_wrong_is_said_where_it_stands(String input, String text, String issue) {
        assertThat(issues(bakery.run(gas(input, text)))).contains(input + " " + issue);
    }

    @ParameterizedTest
    @CsvSource({
        "since, 1950",
        "since, 2025",
        "heat, 50 GJ/t",
        "sold, 100 %",
        "co2Factor, 54300 kg/TJ",
        "co2Factor, 58300 kg/TJ"
    })
    void the_ends_of_a_range_are_inside_it(String input, String text) {
        assertThat(bakery.run(gas(input, text)).issues()).isEmpty();
        assertThat(bakery.run(gas(input, text)).value()).isPresent();
    }

    @Test
    void a_value_outside_its_bounds_is_told_the_bounds() {
        var issue = bakery.run(gas("heat", "51 GJ/t")).issues().getFirst();

        assertThat(issue.arguments()).containsExactly("heat", "51 GJ/t", "0", "50", "GJ/t");
        assertThat(bakery.run(gas("co2Factor", "60000 kg/TJ"))
                        .issues()
                        .getFirst()
                        .arguments())
                .containsExactly("co2Factor", "60000.0", "54300.0", "58300.0", "kg/TJ", "co2.natural-gas");
    }

    @Test
    void a_record_is_named_by_its_place_and_a_list_is_no_value() {
        var given = new HashMap<>(gas());
        given.put("bread", given.get("vans"));
        given.put("vans", new Given.Records(List.of(Map.of("trip", Given.of("1 km")))));

        assertThat(issues(bakery.run(given)))
                .containsExactlyInAnyOrder(
                        "bread calc.issue.input.needs-value", "vans[1].exhaust calc.issue.input.missing");
        given.put("vans", new Given.Records(List.of()));
        assertThat(bakery.run(given).issues()).extracting(Issue::place).contains(VANS);
        given.remove("vans");
        assertThat(issues(bakery.run(given))).contains("vans calc.issue.input.missing");
    }

    @Test
    void an_unreadable_uncertainty_and_unknown_potentials_refuse_the_whole() {
        var given = new HashMap<>(gas());
        given.put("bread", new Given.Value("10 t", Optional.of("about 5")));

        assertThat(issues(bakery.run(given))).containsExactly("bread calc.issue.uncertainty.unreadable");
        assertThat(bakery.method()
                        .run(gas(), Setting.of(2019, "AR7"), Bakery.FACTORS)
                        .issues())
                .extracting(Issue::messageKey)
                .containsExactly("calc.issue.gwp.unknown");
    }

    @Test
    void a_method_beside_the_inventory_has_no_place_until_it_is_put_in_one() {
        var descriptor = bakery.method().descriptor();

        assertThat(descriptor.places()).isEmpty();
        assertThat(descriptor.at("I.2").places()).containsExactly("I.2");
        assertThat(descriptor.titleKey()).isEqualTo("calc.method.bakery.title");
        assertThat(descriptor.validityKey()).isEqualTo("calc.method.bakery.validity");
        assertThat(bakery.oven().ids()).containsExactly("gas-oven", "clay-oven");
        assertThat(bakery.oven().orElse(Bakery.Oven.CLAY_OVEN).fallback()).contains(Bakery.Oven.CLAY_OVEN);
    }

    @Test
    void emissions_share_and_rename_every_part() {
        var one = new Estimate<>(
                new Quantity<>(1, new Mass()), Map.of("a", new Swing(-1, 1)), Set.of("b"), Optional.empty());
        var all = new Emissions(Map.of(), Optional.of(one), Optional.of(one));
        var half = all.share(Estimate.exact(new Quantity<>(0.5, new Ratio())));

        assertThat(half.biogenicCo2().orElseThrow().value()).isEqualTo(0.5);
        assertThat(half.unsplit().orElseThrow().value()).isEqualTo(0.5);
        var renamed = all.renamed(name -> "row 1 " + name).unsplit().orElseThrow();
        assertThat(renamed.unstated()).containsExactly("row 1 b");
        assertThat(Estimate.sum(List.of(renamed, one)).interval().upper()).isCloseTo(2 + Math.sqrt(2), within(1e-12));
        assertThatThrownBy(() -> one.as(new Energy())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Result known(Checked<Result> checked) {
        assertThat(checked.issues()).noneMatch(issue -> issue.severity() == Severity.ERROR);
        return checked.value().orElseThrow();
    }

    private static List<String> issues(Checked<Result> checked) {
        return checked.issues().stream()
                .map(issue ->
                        (issue.place() instanceof Place.Field field ? field.name() : "") + " " + issue.messageKey())
                .toList();
    }
}
