// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.platform.accelerator.web.Fixtures.PERCENT;
import static org.mutirao.platform.accelerator.web.Fixtures.accelerator;
import static org.mutirao.platform.accelerator.web.Fixtures.commitment;
import static org.mutirao.platform.accelerator.web.Fixtures.line;
import static org.mutirao.platform.accelerator.web.Fixtures.stated;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Accelerator.KnownFigure;
import org.mutirao.platform.accelerator.Commitment;
import org.mutirao.platform.accelerator.Commitment.Comparison;
import org.mutirao.platform.accelerator.Commitment.Level;
import org.mutirao.platform.accelerator.Commitment.Step;
import org.mutirao.platform.ledger.Fact.Qualifier;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;

class AcceleratorViewsTest {

    private static final int TODAY = 2026;
    private static final Commitment HALVED =
            commitment(1, new Level(Comparison.AT_MOST, -50, PERCENT), Optional.of(2030), Optional.empty());
    private static final Commitment SOON =
            commitment(2, new Step(), Optional.empty(), Optional.of("within 2 years of signing"));
    private static final Commitment UNSURE = commitment(9, new Step(), Optional.of(2025), Optional.empty());

    @Test
    void a_commitment_shows_target_deadline_and_source() {
        var row = view(HALVED).commitments().getFirst();

        assertThat(row.target()).isEqualTo("−50%");
        assertThat(row.comparison()).isEqualTo("or a larger cut");
        assertThat(row.deadline()).isEqualTo("2030");
        assertThat(row.rule()).isEmpty();
        assertThat(row.note()).isEqualTo(2);
    }

    @Test
    void a_step_without_a_year_shows_its_rule_and_is_not_drawn_as_due() {
        var view = view(HALVED, SOON);

        assertThat(view.commitments().getLast().target()).isEqualTo("a step, no number");
        assertThat(view.commitments().getLast().deadline()).isEmpty();
        assertThat(view.undated()).containsExactly(new AcceleratorView.Undated("2", "within 2 years of signing"));
        assertThat(numbers(view)).containsExactly("1");
    }

    @Test
    void an_accelerator_without_any_year_has_no_strip_of_deadlines() {
        assertThat(view(SOON).charts()).isEmpty();
    }

    @Test
    void what_is_to_be_confirmed_stays_marked_in_table_and_chart() {
        var view = view(UNSURE);

        assertThat(view.commitments().getFirst().confirmed()).isFalse();
        assertThat(view.charts().getFirst().shapes())
                .anyMatch(shape -> shape.style().equals("mark open"));
    }

    @Test
    void unknown_signatories_say_so() {
        assertThat(view(HALVED).unknownSignatories()).startsWith("Signatories not in our sources.");
    }

    @Test
    void a_place_that_is_named_twice_has_one_number() {
        assertThat(view(HALVED, SOON).notes())
                .extracting(AcceleratorView.Note::text)
                .containsExactly("book, line 814", "book, line 815");
    }

    @Test
    void figures_of_the_same_lines_belong_to_it_unless_it_holds_them_itself() {
        var held = new KnownFigure(
                Fixtures.text("cities"),
                31,
                Fixtures.CITIES,
                Qualifier.EQ,
                Optional.empty(),
                line("792"),
                Optional.of("31.0座"),
                true);
        var accelerator = new Accelerator(
                "clean-buses",
                Fixtures.text("Clean Buses"),
                Optional.empty(),
                Optional.empty(),
                Fixtures.text("Buses."),
                line("814 792"),
                List.of(),
                List.of(held),
                List.of());

        var related = RelatedFacts.of(
                accelerator, List.of(stated("bought", 31, "792"), stated("ran", 72, "792"), stated("other", 5, "900")));

        assertThat(related).extracting(fact -> fact.quantity().id()).containsExactly("ran");
    }

    private static List<String> numbers(AcceleratorView view) {
        return view.charts().getFirst().texts().stream()
                .filter(text -> text.style().equals("b on"))
                .map(text -> text.text())
                .toList();
    }

    private static AcceleratorView view(Commitment... commitments) {
        var accelerator = accelerator(List.of(commitments), List.of());
        return AcceleratorViews.of(
                accelerator,
                List.of(accelerator),
                List.of(),
                TODAY,
                city -> {
                    throw new AssertionError("no signatory to look up");
                },
                Words.of(Language.EN));
    }
}
