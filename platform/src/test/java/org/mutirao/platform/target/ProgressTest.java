// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.target.CityAgainstNation.Pace;
import org.mutirao.calc.target.CityAgainstNation.Reason;
import org.mutirao.calc.target.PeakedShare;
import org.mutirao.calc.target.Peaking.Variant;
import org.mutirao.calc.target.Peaking.Verdict;
import org.mutirao.platform.RunningPlatform;

class ProgressTest {

    private final Progress progress = RunningPlatform.get().bean(Progress.class);

    @Test
    void as_of_2021_the_published_code_finds_19_cities_past_their_peak_18_not_and_42_unknown() {
        var peaking = progress.peaking(2021, Variant.PUBLISHED_CODE);

        assertThat(peaking.share()).isEqualTo(new PeakedShare(19, 18, 42));
    }

    @Test
    void houston_is_unknown_because_its_two_readings_of_2020_disagree() {
        var houston = progress.peaking(2021, Variant.PUBLISHED_CODE)
                .find("houston")
                .orElseThrow()
                .result();

        assertThat(houston.doubtfulYears()).containsExactly(2020);
        assertThat(houston.cells().verdict()).isEqualTo(Verdict.PEAKED);
        assertThat(houston.stored().orElseThrow().verdict()).isEqualTo(Verdict.NOT_PEAKED);
        assertThat(houston.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void every_city_with_an_inventory_has_one_verdict() {
        var peaking = progress.peaking();

        assertThat(peaking.asOf()).isEqualTo(progress.thisYear());
        assertThat(peaking.cities()).hasSize(79).doesNotHaveDuplicates();
        assertThat(peaking.list(Verdict.UNKNOWN)).hasSize(peaking.share().unknown());
    }

    @Test
    void every_city_is_faster_slower_equal_or_unknown_with_a_reason() {
        var pace = progress.pace();

        assertThat(pace.cities()).hasSize(79);
        assertThat(pace.paces()).isEqualTo(Map.of(Pace.FASTER, 38, Pace.SLOWER, 15, Pace.EQUAL, 0));
        assertThat(pace.reasons()).containsEntry(Reason.ONE_COMMON_YEAR, 25).containsEntry(Reason.NO_COMMON_YEAR, 1);
        assertThat(pace.compared() + pace.unknown()).isEqualTo(79);
    }

    @Test
    void the_strict_prose_decides_fewer_cities_than_the_code() {
        var strict = progress.peaking(2021, Variant.STRICT_PROSE).share();

        assertThat(strict).isEqualTo(new PeakedShare(17, 15, 47));
    }

    @Test
    void a_network_change_counts_the_cities_with_both_years_and_each_of_their_nations_once() {
        var change = progress.change(2016, 2019);

        assertThat(change.cities().cities()).isEqualTo(20);
        assertThat(change.cities().leftOut()).isEqualTo(59);
        assertThat(change.nations().cities()).isEqualTo(14);
        assertThat(change.cities().together().orElseThrow().fraction()).isCloseTo(-0.1055, within(0.0001));
        assertThat(change.nations().together().orElseThrow().fraction()).isCloseTo(-0.0241, within(0.0001));
    }

    @Test
    void the_inventories_hold_the_people_of_79_cities() {
        var people = progress.people().orElseThrow();

        assertThat(people.people()).isCloseTo(359.8e6, within(0.1e6));
        assertThat(people.cities()).isEqualTo(79);
        assertThat(people.earliest()).isEqualTo(2015);
        assertThat(people.latest()).isEqualTo(2021);
    }

    @Test
    void years_outside_the_data_are_refused() {
        assertThatThrownBy(() -> progress.peaking(1989, Variant.PUBLISHED_CODE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> progress.change(2019, 2019)).isInstanceOf(IllegalArgumentException.class);
    }
}
