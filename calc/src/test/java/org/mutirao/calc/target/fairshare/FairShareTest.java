// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Findings.assertUnknown;
import static org.mutirao.calc.target.Findings.city;
import static org.mutirao.calc.target.Findings.known;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.fairshare.AbsoluteContraction.Ambition;
import org.mutirao.calc.target.fairshare.SectorDecarbonisation.City;
import org.mutirao.calc.target.fairshare.SectorDecarbonisation.Sector;

class FairShareTest {

    private static final Sector SECTOR = new Sector(100, 70, 20, 1000, 1000);

    @Test
    void race_to_zero_halves_the_base_by_2030_and_ends_in_2050() {
        var path = known(RaceToZero.path(city("2019:100;2022:90", "")));

        assertThat(known(path.in(2030)).value()).isEqualTo(50);
        assertThat(known(path.in(2040)).value()).isEqualTo(25);
        assertThat(known(path.in(2050)).value()).isZero();
        assertThat(known(path.gapNow(city("2019:100;2030:60", "")))).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"2018:1;2019:2;2020:3, 2019", "2018:1;2020:3, 2018", "2020:3;2021:4, 2020"})
    void the_base_is_the_allowed_year_nearest_to_2019(String years, int base) {
        assertThat(known(RaceToZero.path(city(years, ""))).base().year()).isEqualTo(base);
    }

    @Test
    void without_an_inventory_in_the_base_years_the_nearest_is_offered() {
        assertUnknown(RaceToZero.path(city("2010:5;2016:4;2023:3", "")), Reason.NO_INVENTORY_IN_BASE_YEARS, 2016);
        assertUnknown(RaceToZero.path(city("2019:5", ""), 2018), Reason.NO_INVENTORY_IN_BASE_YEARS, 2018);
        assertUnknown(RaceToZero.path(city("", "")), Reason.NO_YEAR);
        assertUnknown(RaceToZero.path(city("2019:-5", "")), Reason.NEGATIVE_EMISSIONS, 2019);
    }

    @Test
    void the_base_itself_never_says_that_a_city_is_on_track() {
        var city = city("2019:100", "");

        assertUnknown(known(RaceToZero.path(city)).gapNow(city), Reason.NO_LATER_INVENTORY, 2019);
    }

    @ParameterizedTest
    @CsvSource({"0.945, 0.62829", "0.450, 0.29919"})
    void the_cut_is_scaled_with_the_index(double hdi, double cut) {
        assertThat(known(HdiScaled.cut(hdi))).isCloseTo(cut, within(5e-6));
    }

    @Test
    void a_later_base_leaves_fewer_years_and_a_smaller_cut() {
        var path = known(HdiScaled.path(new YearValue(2024, 1000), 100, 110, OptionalDouble.empty(), 0.737));

        assertThat(known(path.in(2030)).value()).isCloseTo(10 * (1 - 0.245) * 110, within(1e-9));
        assertUnknown(path.in(2031), Reason.NOT_APPLICABLE, 2031);
        assertUnknown(path.in(2020), Reason.BASE_YEAR_AFTER_TARGET_YEAR, 2024, 2020);
    }

    @Test
    void where_emissions_of_2018_are_known_the_cut_counts_from_them() {
        // 49 % off 12 t per person leaves 6.12 t, whatever has been reached since
        var path = known(HdiScaled.path(new YearValue(2024, 1000), 100, 110, OptionalDouble.of(12), 0.737));

        assertThat(known(path.in(2030)).value()).isCloseTo(6.12 * 110, within(1e-9));
    }

    @Test
    void an_index_or_a_population_that_cannot_be_gives_a_reason() {
        assertUnknown(HdiScaled.cut(1.2), Reason.SETTING_OUT_OF_RANGE);
        assertUnknown(HdiScaled.cut(Double.NaN), Reason.SETTING_OUT_OF_RANGE);
        assertUnknown(
                HdiScaled.path(new YearValue(2030, 5), 1, 1, OptionalDouble.empty(), 0.8),
                Reason.BASE_YEAR_AFTER_TARGET_YEAR,
                2030,
                2030);
        assertUnknown(
                HdiScaled.path(new YearValue(2020, 5), 0, 1, OptionalDouble.empty(), 0.8),
                Reason.POPULATION_MISSING,
                2020);
    }

    @Test
    void the_same_tonnes_go_every_year_until_the_residual() {
        var path = known(AbsoluteContraction.path(new YearValue(2020, 1000), Ambition.LIMIT_1_5, 0.1, 2050));

        assertThat(known(path.in(2030)).value()).isCloseTo(580, within(1e-9));
        assertThat(known(path.in(2050)).value()).isEqualTo(100);
        assertThat(AbsoluteContraction.zero(2020, Ambition.LIMIT_1_5)).isCloseTo(2043.8, within(0.01));
        assertUnknown(
                AbsoluteContraction.path(new YearValue(2020, 5), Ambition.WELL_BELOW_2, 0, 2020),
                Reason.BASE_YEAR_AFTER_TARGET_YEAR,
                2020,
                2020);
        assertUnknown(
                AbsoluteContraction.path(new YearValue(2020, 0), Ambition.WELL_BELOW_2, 0, 2050),
                Reason.ZERO_EMISSIONS,
                2020);
    }

    @Test
    void a_city_converges_on_the_intensity_of_its_sector() {
        var result = known(SectorDecarbonisation.compute(SECTOR, new City(120, 10, 10)));

        assertThat(result.intensity()).isCloseTo(82.5, within(1e-12));
        assertThat(result.emissions()).isCloseTo(825, within(1e-9));
    }

    @Test
    void a_city_that_grows_faster_than_its_sector_has_to_be_cleaner_and_one_that_shrinks_gains_nothing() {
        assertThat(known(SectorDecarbonisation.compute(SECTOR, new City(120, 10, 20)))
                        .intensity())
                .isCloseTo(100 * 0.625 * 0.5 + 20, within(1e-12));
        assertThat(known(SectorDecarbonisation.compute(SECTOR, new City(120, 10, 5)))
                        .marketShare())
                .isEqualTo(1);
    }

    @Test
    void a_sector_whose_intensity_stays_gives_no_path() {
        assertUnknown(
                SectorDecarbonisation.compute(new Sector(20, 20, 20, 1, 1), new City(30, 1, 1)), Reason.NOT_APPLICABLE);
        assertUnknown(SectorDecarbonisation.compute(SECTOR, new City(120, 0, 1)), Reason.SETTING_OUT_OF_RANGE);
    }

    @Test
    void a_local_budget_comes_down_from_the_world_by_shares_of_recent_emissions() {
        // (900 − 100 − 600) Gt × 5 % × 1 % = 0.1 Gt; at 10 Mt a year the cut is 1 − exp(−0.1) = 9.5 % a year
        var shares = new NationalToLocal.Shares(900, 100, 600, 0.05, 0.01);

        var result = known(NationalToLocal.compute(shares, 2025, 10e6));

        assertThat(result.tonnes()).isCloseTo(100e6, within(1e-3));
        assertThat(result.path().yearlyCut()).isCloseTo(0.0951625819640405, within(1e-12));
        assertThat(result.zero()).isCloseTo(2025 + 29.957322735539909, within(1e-9));
        assertThat(result.path().cumulative(result.zero())).isCloseTo(95e6, within(1.0));
    }

    @Test
    void shares_that_are_none_and_budgets_that_are_spent_give_a_reason() {
        assertUnknown(
                NationalToLocal.compute(new NationalToLocal.Shares(900, 100, 600, 1.5, 0.01), 2025, 1),
                Reason.SETTING_OUT_OF_RANGE);
        assertUnknown(
                NationalToLocal.compute(new NationalToLocal.Shares(600, 100, 600, 0.5, 0.01), 2025, 1),
                Reason.BUDGET_SPENT);
    }
}
