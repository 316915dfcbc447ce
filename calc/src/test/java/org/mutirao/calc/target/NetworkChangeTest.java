// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Fixtures.perPerson;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.calc.Seeds;

class NetworkChangeTest {

    @Test
    void the_headline_weighs_people_and_the_mean_weighs_cities() {
        var big = perPerson("2010:9000/900;2015:9000/900");
        var small = perPerson("2010:1000/100;2015:500/100");

        var change = NetworkChange.between(2010, 2015, List.of(big, small));

        assertThat(change.together().orElseThrow().fraction()).isCloseTo(-0.05, within(1e-12));
        assertThat(change.meanOfCities()).hasValue(-0.25);
    }

    @Test
    void a_city_without_one_of_the_years_is_left_out_and_counted() {
        var both = perPerson("2010:100/10;2015:90/10");
        var one = perPerson("2010:5000/10");

        var change = NetworkChange.between(2010, 2015, List.of(both, one));

        assertThat(change.cities()).isEqualTo(1);
        assertThat(change.leftOut()).isEqualTo(1);
        assertThat(change.together().orElseThrow().before()).isEqualTo(new YearValue(2010, 10));
    }

    @Test
    void no_city_with_both_years_gives_no_change() {
        var change = NetworkChange.between(2010, 2015, List.of(perPerson("2010:100/10")));

        assertThat(change.together()).isEmpty();
        assertThat(change.meanOfCities()).isEmpty();
        assertThat(change.leftOut()).isEqualTo(1);
    }

    @Test
    void years_that_run_backwards_are_refused() {
        assertThatThrownBy(() -> NetworkChange.between(2015, 2010, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource(Seeds.HUNDRED)
    void the_order_of_the_cities_changes_no_bit(long seed) {
        var random = Seeds.random(seed);
        var cities = new ArrayList<PerPersonSeries>();
        for (int i = 0; i < 20; i++) {
            cities.add(perPerson("2010:" + random.nextDouble(1, 1e8) + "/" + random.nextDouble(1e4, 1e7) + ";2015:"
                    + random.nextDouble(1, 1e8) + "/" + random.nextDouble(1e4, 1e7)));
        }

        assertThat(NetworkChange.between(2010, 2015, cities.reversed()))
                .isEqualTo(NetworkChange.between(2010, 2015, cities));
    }
}
