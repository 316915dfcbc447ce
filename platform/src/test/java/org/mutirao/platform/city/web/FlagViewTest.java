// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;

class FlagViewTest {

    private static final Words ENGLISH = Words.of(Language.EN);

    @Test
    void a_conflict_that_a_text_mentions_becomes_a_flag_that_can_be_followed() {
        assertThat(FlagView.in("line 393 says second, line 458 first (DQ07).", ENGLISH))
                .containsExactly(new FlagView("DQ07", "/en/claims/DQ07"));
        assertThat(FlagView.without("line 393 says second, line 458 first (DQ07)."))
                .isEqualTo("line 393 says second, line 458 first.");
    }

    @Test
    void chinese_brackets_count_too() {
        var chinese = Words.of(Language.ZH);

        assertThat(FlagView.in("卸任年份有两说（DQ05）。", chinese)).containsExactly(new FlagView("DQ05", "/zh/claims/DQ05"));
        assertThat(FlagView.without("卸任年份有两说（DQ05）。")).isEqualTo("卸任年份有两说。");
    }

    @Test
    void networks_that_are_counted_and_not_named_are_said_to_be_unknown() {
        assertThat(GovernanceViews.unnamed(OptionalInt.of(18), 9, ENGLISH))
                .isEqualTo("and 9 more of 18: names not in our sources");
        assertThat(GovernanceViews.unnamed(OptionalInt.of(9), 9, ENGLISH)).isEmpty();
        assertThat(GovernanceViews.unnamed(OptionalInt.empty(), 9, ENGLISH)).isEmpty();
    }
}
