// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.city.Term;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.ledger.Source;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.BarsOverYears.Span;

class TermTextTest {

    private static final Words ENGLISH = Words.of(Language.EN);
    private static final double EDITION = 2025.5;

    @Test
    void a_term_with_two_printed_ends_shows_both() {
        var hidalgo = term("2016", "2019", "2018");

        assertThat(TermText.years(hidalgo, ENGLISH)).isEqualTo("2016–2018 or 2019");
        assertThat(TermText.years(hidalgo, Words.of(Language.ZH))).isEqualTo("2016–2018年或2019年");
        assertThat(TermText.spans(hidalgo, EDITION))
                .containsExactly(new Span("certain", 2016.5, 2018.5, false), new Span("unsure", 2018.5, 2019.5, false));
    }

    @Test
    void a_term_with_one_end_is_one_bar() {
        assertThat(TermText.years(term("2019", "2021", ""), ENGLISH)).isEqualTo("2019–2021");
        assertThat(TermText.spans(term("2019", "2021", ""), EDITION))
                .containsExactly(new Span("certain", 2019.5, 2021.5, false));
    }

    @Test
    void a_term_without_a_printed_end_goes_on_as_far_as_the_source_can_know() {
        assertThat(TermText.years(term("2023", "", ""), ENGLISH)).isEqualTo("since 2023");
        assertThat(TermText.spans(term("2023", "", ""), EDITION))
                .containsExactly(new Span("certain", 2023.5, EDITION, true));
    }

    @Test
    void a_term_without_years_says_that_they_are_not_in_our_sources() {
        assertThat(TermText.years(term("", "", ""), ENGLISH)).isEqualTo("years not in our sources");
    }

    private static Term term(String starts, String ends, String alternative) {
        var text = new Bilingual("text", "文字");
        return new Term(
                "test-chair",
                text,
                "chair",
                "chair",
                text,
                Optional.empty(),
                given(starts),
                given(ends),
                given(alternative),
                Optional.empty(),
                text,
                new Locator(
                        new Source(
                                "book",
                                Source.Kind.DOCUMENT,
                                text,
                                text,
                                "publisher",
                                new Bilingual("none", "无"),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        "34"));
    }

    private static Optional<String> given(String date) {
        return Optional.of(date).filter(text -> !text.isEmpty());
    }
}
