// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures english = Words.of(Language.EN).figures();
    private final Figures chinese = Words.of(Language.ZH).figures();

    @Test
    void large_amounts_use_the_large_units_of_each_language() {
        assertThat(english.amount(28_775_408)).isEqualTo("28.8 million");
        assertThat(chinese.amount(28_775_408)).isEqualTo("2,880万");
        assertThat(english.amount(1_234_567_890)).isEqualTo("1.23 billion");
        assertThat(chinese.amount(346_000_000)).isEqualTo("3.46亿");
    }

    @Test
    void printed_figures_are_never_rounded() {
        assertThat(english.exact(460_000)).isEqualTo("460,000");
        assertThat(chinese.exact(460_000)).isEqualTo("46万");
        assertThat(english.exact(920_000_000)).isEqualTo("920 million");
        assertThat(chinese.exact(920_000_000)).isEqualTo("9.2亿");
        assertThat(english.exact(187.15)).isEqualTo("187.15");
        assertThat(english.exact(0.1)).isEqualTo("0.1");
    }

    @Test
    void changes_carry_a_true_minus_sign() {
        assertThat(english.change(-0.115, 1)).isEqualTo("−11.5%");
        assertThat(english.change(0.015, 1)).isEqualTo("+1.5%");
        assertThat(english.change(0.0001, 1)).isEqualTo("0%");
    }

    @Test
    void dates_are_as_precise_as_their_source() {
        assertThat(english.date("2005")).isEqualTo("2005");
        assertThat(chinese.date("2005-10")).isEqualTo("2005年10月");
        assertThat(english.date("2005-10")).isEqualTo("October 2005");
        assertThat(english.date("2005-10-04")).isEqualTo("4 October 2005");
        assertThat(chinese.date("2005-10-04")).isEqualTo("2005年10月4日");
    }
}
