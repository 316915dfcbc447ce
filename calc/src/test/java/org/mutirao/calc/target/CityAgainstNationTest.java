// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Fixtures.perPerson;
import static org.mutirao.calc.target.Fixtures.series;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.calc.Seeds;
import org.mutirao.calc.target.CityAgainstNation.Compared;
import org.mutirao.calc.target.CityAgainstNation.Pace;
import org.mutirao.calc.target.CityAgainstNation.Reason;
import org.mutirao.calc.target.CityAgainstNation.Unknown;

class CityAgainstNationTest {

    private static final PerPersonSeries NOTHING = new PerPersonSeries(series(""), series(""));

    @Test
    void a_city_that_falls_more_steeply_is_faster() {
        assertThat(pace("2010:500/100;2015:400/100", "2010:900/100;2015:810/100"))
                .isEqualTo(Pace.FASTER);
    }

    @Test
    void a_city_that_rises_less_is_faster_too() {
        assertThat(pace("2010:500/100;2015:505/100", "2010:900/100;2015:990/100"))
                .isEqualTo(Pace.FASTER);
    }

    @Test
    void a_city_that_falls_less_is_slower() {
        assertThat(pace("2010:500/100;2015:495/100", "2010:900/100;2015:810/100"))
                .isEqualTo(Pace.SLOWER);
    }

    @Test
    void changes_within_a_tenth_of_a_point_are_equal() {
        assertThat(pace("2010:1000/100;2015:899.5/100", "2010:1000/100;2015:900/100"))
                .isEqualTo(Pace.EQUAL);
        assertThat(pace("2010:1000/100;2015:898.5/100", "2010:1000/100;2015:900/100"))
                .isEqualTo(Pace.FASTER);
    }

    @Test
    void growing_population_counts_per_person() {
        var compared = compare("2010:500/100;2015:500/125", "2010:900/100;2015:900/100");

        assertThat(compared.city().fraction()).isCloseTo(-0.2, within(1e-12));
        assertThat(compared.pace()).isEqualTo(Pace.FASTER);
    }

    @Test
    void a_later_year_of_the_city_is_not_set_against_an_older_one_of_the_nation() {
        var compared = compare("2010:500/100;2018:450/100;2021:300/100", "2010:900/100;2018:810/100;2019:800/100");

        assertThat(compared.city()).isEqualTo(new Change(new YearValue(2010, 5), new YearValue(2018, 4.5)));
        assertThat(compared.nation().after()).isEqualTo(new YearValue(2018, 8.1));
    }

    @Test
    void the_reader_may_choose_from_which_year() {
        var city = perPerson("2005:600/100;2010:500/100;2018:450/100");
        var nation = perPerson("2005:900/100;2010:900/100;2018:810/100");

        assertThat(CityAgainstNation.compare(city, nation, 2009))
                .isInstanceOfSatisfying(
                        Compared.class,
                        compared -> assertThat(compared.city().before().year()).isEqualTo(2010));
        assertThat(CityAgainstNation.compare(city, nation, 2015)).isEqualTo(new Unknown(Reason.ONE_COMMON_YEAR));
    }

    @Test
    void what_cannot_be_compared_is_unknown_with_its_reason() {
        var city = perPerson("2010:500/100;2015:400/100");

        assertThat(CityAgainstNation.compare(NOTHING, city)).isEqualTo(new Unknown(Reason.CITY_WITHOUT_DATA));
        assertThat(CityAgainstNation.compare(city, NOTHING)).isEqualTo(new Unknown(Reason.NATION_WITHOUT_DATA));
        assertThat(CityAgainstNation.compare(city, perPerson("2011:900/100;2016:810/100")))
                .isEqualTo(new Unknown(Reason.NO_COMMON_YEAR));
        assertThat(CityAgainstNation.compare(city, perPerson("2010:900/100;2016:810/100")))
                .isEqualTo(new Unknown(Reason.ONE_COMMON_YEAR));
    }

    @Test
    void a_year_without_population_does_not_count() {
        var city = new PerPersonSeries(series("2010:500;2015:400;2020:0"), series("2010:100;2020:100"));

        assertThat(city.years()).containsExactly(2010);
    }

    @Test
    void a_change_over_ten_years_is_told_per_year() {
        var change = new Change(new YearValue(2010, 100), new YearValue(2020, 50));

        assertThat(change.annualised()).isCloseTo(-0.066967, within(1e-6));
    }

    @Test
    void a_rate_from_zero_or_backwards_is_refused() {
        assertThatThrownBy(() -> new Change(new YearValue(2010, 0), new YearValue(2020, 50)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(new YearValue(2020, 1), new YearValue(2010, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void a_constant_yearly_rate_comes_back_from_its_end_points(long seed) {
        var random = Seeds.random(seed);
        double rate = random.nextDouble(-0.2, 0.2);
        int years = random.nextInt(1, 40);
        double before = random.nextDouble(0.1, 30);
        double after = before * StrictMath.pow(1 + rate, years);

        assertThat(new Change(new YearValue(2000, before), new YearValue(2000 + years, after)).annualised())
                .isCloseTo(rate, within(1e-9));
    }

    private static Compared compare(String city, String nation) {
        return (Compared) CityAgainstNation.compare(perPerson(city), perPerson(nation));
    }

    private static Pace pace(String city, String nation) {
        return compare(city, nation).pace();
    }
}
