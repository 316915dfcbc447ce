// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Given;

class FirstOrderDecayTest {

    private static final double HALF_YEAR = 0.5;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5})
    void all_that_is_deposited_decays_in_the_end_and_no_more(double delay) {
        var decayed = decay(1000, 0.1, delay);

        assertThat(DoubleStream.of(decayed).sum()).isCloseTo(1, within(1e-12));
        assertThat(DoubleStream.of(decayed).allMatch(year -> year >= 0)).isTrue();
    }

    @Test
    void half_of_it_is_gone_after_the_half_life() {
        double rate = StrictMath.log(2) / 7;

        assertThat(DoubleStream.of(decay(8, rate, HALF_YEAR)).sum()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void several_years_in_one_record_are_the_sum_of_their_own_records() {
        double together = FirstOrderDecay.decayedIn(2019, 1990, 1992, 0.185, HALF_YEAR);

        assertThat(together)
                .isCloseTo(
                        FirstOrderDecay.decayedIn(2019, 1990, 1990, 0.185, HALF_YEAR)
                                + FirstOrderDecay.decayedIn(2019, 1991, 1991, 0.185, HALF_YEAR)
                                + FirstOrderDecay.decayedIn(2019, 1992, 1992, 0.185, HALF_YEAR),
                        within(1e-12));
        assertThat(FirstOrderDecay.decayedIn(1989, 1990, 1992, 0.185, HALF_YEAR))
                .isZero();
    }

    @Test
    void masses_that_are_known_apart_even_out_and_the_factors_they_share_do_not() {
        var once = methane(List.of(deposit("1970", "2019", "100 t", "10 %")), Optional.of("0.1 1/yr"));
        var halves = methane(
                List.of(deposit("1970", "2019", "50 t", "10 %"), deposit("1970", "2019", "50 t", "10 %")),
                Optional.of("0.1 1/yr"));
        var exactMasses = methane(
                List.of(deposit("1970", "2019", "50 t", "0 %"), deposit("1970", "2019", "50 t", "0 %")),
                Optional.of("0.1 1/yr"));

        assertThat(halves.value()).isCloseTo(once.value(), within(1e-9));
        assertThat(width(halves)).isLessThan(width(once));
        assertThat(width(exactMasses)).isPositive().isLessThan(width(halves));
    }

    @Test
    void the_range_of_the_rate_reaches_the_methane() {
        var fixed = methane(List.of(deposit("2010", "2019", "100 t", "0 %")), Optional.of("0.4 1/yr"));
        var ranging = methane(List.of(deposit("2010", "2019", "100 t", "0 %")), Optional.empty());

        assertThat(ranging.value()).isCloseTo(fixed.value(), within(1e-9));
        assertThat(width(ranging)).isGreaterThan(width(fixed));
    }

    @Test
    void a_short_history_and_a_gap_in_it_are_said() {
        var checked = Ipcc2006LandfillDecay.METHOD.run(
                given(
                        List.of(deposit("1990", "1995", "1 t", "5 %"), deposit("1997", "2019", "1 t", "5 %")),
                        Optional.empty()),
                Setting.of(2019, "AR5"),
                Factors.standard());

        assertThat(checked.value()).isPresent();
        assertThat(checked.issues())
                .extracting(issue -> issue.messageKey())
                .contains("calc.issue.deposits.short", "calc.issue.deposits.gap");
    }

    /// What decays in each year of one unit that is deposited in the first.
    private static double[] decay(int years, double rate, double delay) {
        var deposited = new double[years];
        deposited[0] = 1;
        var decayed = new double[years];
        FirstOrderDecay.decay(deposited, rate, delay, decayed);
        return decayed;
    }

    private static Map<String, Given> deposit(String from, String to, String mass, String uncertainty) {
        return Map.of(
                "waste", Given.of("food"),
                "site", Given.of("managed-anaerobic"),
                "from", Given.of(from),
                "to", Given.of(to),
                "yearlyMass", new Given.Value(mass, Optional.of(uncertainty)));
    }

    private static Map<String, Given> given(List<Map<String, Given>> deposits, Optional<String> rate) {
        var records = new ArrayList<Map<String, Given>>();
        for (var deposit : deposits) {
            var record = new HashMap<>(deposit);
            rate.ifPresent(text -> record.put("decayRate", Given.of(text)));
            records.add(record);
        }
        return Map.of("climate", Given.of("tropical-wet"), "deposits", new Given.Records(records));
    }

    private static Estimate<?> methane(List<Map<String, Given>> deposits, Optional<String> rate) {
        var result = Ipcc2006LandfillDecay.METHOD
                .run(given(deposits, rate), Setting.of(2019, "AR5"), Factors.standard())
                .value()
                .orElseThrow();
        return requireNonNull(result.figures().get("generated"));
    }

    private static double width(Estimate<?> estimate) {
        return estimate.interval().upper() - estimate.interval().lower();
    }
}
