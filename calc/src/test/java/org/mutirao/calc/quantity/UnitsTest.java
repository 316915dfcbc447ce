// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.trace.Issue;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "10 TJ, 10",
        "10TJ, 10",
        "1 GWh, 3.6",
        "1 toe, 0.041868",
        "2 short_ton, 1.81436948",
        "-3.5e2 kg, -0.35",
        "56100 kg/TJ, 56.1",
        "48.0 TJ/Gg, 0.048",
        "8 L/100 km, 0.00008",
        "3.36 t/1000000 m3, 0.00000336",
        "60 g/person/day, 0.0219",
        "0.05 1/yr, 0.05",
        "50 %, 0.5",
        "0.5, 0.5"
    })
    void amounts_are_read_with_their_unit(String text, double canonical) {
        assertThat(Units.parse(text).value().orElseThrow().quantity().value())
                .isCloseTo(canonical, within(1e-12 * Math.abs(canonical)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TJ",
                "1,5 TJ",
                "1,000 t",
                "1 000 t",
                "=1+1",
                "1e TJ",
                "5 TJ/",
                "NaN",
                "Infinity t",
                "1e999 t",
                "٥ t",
                "0x10 t",
                "1..2 t",
                "5 t/0 km",
                "5 g/person//day",
                "5 g/person/day/"
            })
    void what_is_not_an_amount_is_refused(String text) {
        assertThat(Units.parse(text).value()).isEmpty();
    }

    @Test
    void an_amount_of_a_hundred_characters_is_read_and_a_longer_one_is_not() {
        var zeros = "0".repeat(94);

        assertThat(Units.parse("1." + zeros + " kg").issues())
                .extracting(Issue::arguments)
                .isEmpty();
        assertThat(Units.parse("1." + zeros + "00 kg").issues())
                .extracting(Issue::messageKey)
                .containsExactly("calc.issue.amount.unreadable");
        assertThat(Units.parse("5 " + "x".repeat(99)).issues())
                .extracting(Issue::messageKey)
                .containsExactly("calc.issue.amount.unreadable");
    }

    @Test
    void a_unit_is_found_only_in_the_dimension_that_is_asked_for() {
        assertThat(Units.find("GWh", new Energy())).contains(new Unit<>("GWh", new Energy(), 3.6));
        assertThat(Units.find("GWh", new Mass())).isEmpty();
    }

    @Test
    void every_listed_unit_is_found_by_its_id_and_each_dimension_by_its_canonical_unit() {
        assertThat(Units.list()).isNotEmpty().allSatisfy(unit -> {
            assertThat(Units.find(unit.id())).contains(unit);
            assertThat(Units.find(unit.dimension().canonicalUnit())).hasValueSatisfying(canonical -> {
                assertThat(canonical.dimension()).isEqualTo(unit.dimension());
                assertThat(canonical.size()).isEqualTo(1);
            });
        });
        assertThat(Units.KILOGRAM.per(Units.GIGAJOULE).dimension().canonicalUnit())
                .isEqualTo("t/TJ");
    }

    @Test
    void a_unit_without_size_is_none() {
        assertThatThrownBy(() -> new Unit<>("nothing", new Mass(), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Unit<>("all", new Mass(), Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amounts_of_one_dimension_are_added_taken_away_and_multiplied() {
        var tonne = Quantity.of(1, Units.TONNE);
        var half = Quantity.of(500, Units.KILOGRAM);

        assertThat(tonne.plus(half).in(Units.KILOGRAM)).isEqualTo(1500);
        assertThat(tonne.minus(half).in(Units.KILOGRAM)).isEqualTo(500);
        assertThat(half.times(3).in(Units.TONNE)).isEqualTo(1.5);
    }

    @Test
    void words_with_several_meanings_are_refused_with_what_to_write() {
        assertThat(Units.parse("5 ton").issues())
                .extracting(Issue::messageKey)
                .containsExactly("calc.issue.unit.ambiguous");
    }

    @Test
    void dimensions_do_not_mix() {
        var energy = Quantity.of(5, Units.TERAJOULE);

        assertThat(energy.as(new Energy())).contains(energy);
        assertThat(Units.parse("5 t").value().orElseThrow().quantity().as(new Energy()))
                .isEmpty();
    }

    @Test
    void rates_join_dimensions() {
        var factor = Quantity.of(56100, Units.KILOGRAM.per(Units.TERAJOULE));
        Quantity<Mass> mass = Quantity.of(2, Units.TERAJOULE).times(factor);

        assertThat(mass.in(Units.TONNE)).isCloseTo(112.2, within(1e-12));
        assertThat(mass.over(factor).in(Units.TERAJOULE)).isCloseTo(2, within(1e-12));
        assertThat(mass.per(Quantity.of(2, Units.TERAJOULE)).value()).isCloseTo(factor.value(), within(1e-12));
    }

    @Test
    void equivalents_of_two_reports_are_not_added() {
        var mass = Quantity.of(10, Units.TONNE);
        var fifth = GwpSet.find("AR5").orElseThrow().convert(Gas.CH4, mass).orElseThrow();
        var sixth = GwpSet.find("AR6").orElseThrow().convert(Gas.CH4, mass).orElseThrow();

        assertThat(fifth.plus(fifth).tonnes()).isEqualTo(560);
        assertThatThrownBy(() -> fifth.plus(sixth)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_currencies_are_not_added() {
        var dollars = new Money(new BigDecimal("1.10"), "USD");

        assertThat(dollars.plus(dollars).amount()).isEqualByComparingTo("2.20");
        assertThatThrownBy(() -> dollars.plus(new Money(BigDecimal.ONE, "EUR")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
