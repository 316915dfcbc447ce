// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.platform.accelerator.web.Fixtures.accelerator;
import static org.mutirao.platform.accelerator.web.Fixtures.commitment;
import static org.mutirao.platform.accelerator.web.Fixtures.line;
import static org.mutirao.platform.accelerator.web.Fixtures.stated;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.accelerator.Accelerator.Signature;
import org.mutirao.platform.accelerator.Commitment.Step;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;

class AcceleratorsViewsTest {

    private static final Words ENGLISH = Words.of(Language.EN);

    @Test
    void a_stated_total_stands_beside_its_parts_and_the_sum_agrees() {
        var sum = only(stated("accelerator-cities", 90, "831"));

        assertThat(sum.parts()).extracting(AcceleratorsView.Term::value).containsExactly("75", "15");
        assertThat(sum.total().value()).isEqualTo("90");
        assertThat(sum.total().source()).isEqualTo("book, line 831");
        assertThat(sum.total().href()).isEqualTo("/en/claims/book-831-accelerator-cities");
        assertThat(sum.agrees()).isTrue();
    }

    @Test
    void a_total_that_is_not_the_sum_of_its_parts_is_shown_as_stated_and_the_difference_said() {
        var sum = only(stated("accelerator-cities", 91, "831"));

        assertThat(sum.total().value()).isEqualTo("91");
        assertThat(sum.agrees()).isFalse();
        assertThat(sum.reading()).contains("90");
    }

    @Test
    void a_total_without_all_its_parts_is_not_shown_as_a_sum() {
        var stated = List.of(stated("accelerator-cities", 90, "831"), stated("accelerator-cities-members", 75, "831"));

        assertThat(AcceleratorsViews.of(List.of(), stated, ENGLISH).sums()).isEmpty();
    }

    @Test
    void unknown_signatories_say_so_and_are_not_counted_as_none() {
        var unknown = accelerator(List.of(), List.of());
        var known = accelerator(List.of(), List.of(new Signature("fuzhou", Optional.empty(), line("1383"))));

        var rows = AcceleratorsViews.of(List.of(unknown, known), List.of(), ENGLISH)
                .rows();

        assertThat(rows.getFirst().signatories()).isEqualTo("not in our sources");
        assertThat(rows.getLast().signatories()).isEqualTo("1 named");
    }

    @Test
    void deadlines_are_a_year_a_range_or_unknown() {
        assertThat(deadlines(Optional.of(2030), Optional.of(2030))).isEqualTo("2030");
        assertThat(deadlines(Optional.of(2030), Optional.of(2025))).isEqualTo("2025 to 2030");
        assertThat(deadlines(Optional.empty(), Optional.empty())).isEqualTo("not in our sources");
    }

    @Test
    void what_signatories_do_is_the_first_sentence_in_either_language() {
        assertThat(CommitmentText.firstSentence("Cities buy clean buses. They do it soon."))
                .isEqualTo("Cities buy clean buses.");
        assertThat(CommitmentText.firstSentence("城市采购清洁公交。很快就做。")).isEqualTo("城市采购清洁公交。");
        assertThat(CommitmentText.firstSentence("No full stop")).isEqualTo("No full stop");
    }

    private static AcceleratorsView.Sum only(Fact total) {
        var stated = List.of(
                total,
                stated("accelerator-cities-members", 75, "831"),
                stated("accelerator-cities-non-members", 15, "831"));
        return AcceleratorsViews.of(List.of(), stated, ENGLISH).sums().getFirst();
    }

    private static String deadlines(Optional<Integer> first, Optional<Integer> second) {
        var rule = Optional.<String>empty();
        var accelerator = accelerator(
                List.of(commitment(1, new Step(), first, rule), commitment(2, new Step(), second, rule)), List.of());
        return CommitmentText.deadlines(accelerator, ENGLISH);
    }
}
