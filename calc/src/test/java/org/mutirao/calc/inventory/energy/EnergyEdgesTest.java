// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;

/// Where a method begins to warn or to refuse: the last number that passes and the first that does not.
class EnergyEdgesTest {

    private static final Setting USA = Setting.of(2019, "AR5").inCountry("USA");
    private static final Factors FACTORS = Factors.standard();

    @ParameterizedTest
    @CsvSource({"1.9, true", "2, false", "9, false", "25, false", "25.1, true"})
    void losses_of_a_network_below_2_and_above_25_percent_are_unusual(String percent, boolean unusual) {
        var checked = run(
                GpcGridElectricity.METHOD, "consumed", "1000 MWh", "lossRatio", percent + " %", "lossBasis", "supply");

        assertThat(checked.issues())
                .extracting(Issue::messageKey)
                .filteredOn("calc.issue.loss.unusual"::equals)
                .hasSize(unusual ? 1 : 0);
    }

    @Test
    void all_methane_of_a_mine_may_be_recovered_and_all_of_that_flared() {
        var mine = new String[] {"mining", "underground", "coal", "1 Mt", "recovered", "13735 t", "flared", "13735 t"};

        assertThat(run(Tier1CoalMining.METHOD, mine).value()).isPresent();
        mine[7] = "13736 t";
        assertThat(run(Tier1CoalMining.METHOD, mine).issues())
                .extracting(Issue::messageKey)
                .contains("calc.issue.flared.more-than-recovered");
    }

    @Test
    void contracts_may_cover_the_whole_consumption() {
        var contract = Map.of("bought", Given.of("100 MWh"), "supplierFactor", Given.of("0.1 t/MWh"));
        var given = given("consumed", "100 MWh", "residualFactor", "0.5 t/MWh");
        given.put("contracts", new Given.Records(List.of(contract)));

        var line = Scope2MarketBased.METHOD
                .run(given, USA, FACTORS)
                .value()
                .orElseThrow()
                .lines()
                .getFirst();

        assertThat(line.co2e().value()).isCloseTo(10, within(1e-12));
    }

    @Test
    void the_biogenic_carbon_of_a_plant_is_divided_like_its_gases_and_stays_a_memo() {
        var result = run(
                        GhgpChpAllocation.METHOD,
                        "heat",
                        "400 GWh",
                        "power",
                        "400 GWh",
                        "allocation",
                        "energy-content",
                        "co2",
                        "100 t",
                        "ch4",
                        "0 t",
                        "n2o",
                        "0 t",
                        "biogenicCo2",
                        "60 t")
                .value()
                .orElseThrow();

        assertThat(result.lines()).allSatisfy(line -> {
            assertThat(line.emissions().biogenicCo2().orElseThrow().value()).isCloseTo(30, within(1e-9));
            assertThat(line.co2e().value()).isCloseTo(50, within(1e-9));
        });
    }

    private static Checked<Result> run(Method method, String... inputs) {
        return method.run(given(inputs), USA, FACTORS);
    }

    private static Map<String, Given> given(String... inputs) {
        var given = new LinkedHashMap<String, Given>();
        for (int i = 0; i < inputs.length; i += 2) {
            given.put(inputs[i], Given.of(inputs[i + 1]));
        }
        return given;
    }
}
