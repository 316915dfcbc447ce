// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.ledger.Fact.Qualifier;
import org.mutirao.platform.ledger.Fact.Status;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;

class FactViewTest {

    private static final Source BOOK = new Source(
            "book",
            Source.Kind.DOCUMENT,
            new Bilingual("The book", "书"),
            new Bilingual("book", "书"),
            "publisher",
            new Bilingual("none", "无"),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void a_figure_is_shown_with_qualifier_unit_period_and_place() {
        var view = FactView.of(households(), List.of(), Words.of(Language.EN));

        assertThat(view.figure()).isEqualTo("more than 48,000 households");
        assertThat(view.period()).isEqualTo("by 2030, planned");
        assertThat(view.source()).isEqualTo("book, lines 12 and 14");
        assertThat(view.literal()).isEqualTo("逾4.8万户");
        assertThat(view.note()).isEmpty();
    }

    @Test
    void chinese_readers_see_the_large_units_of_their_language() {
        var view = FactView.of(households(), List.of(), Words.of(Language.ZH));

        assertThat(view.figure()).isEqualTo("逾4.8万户");
        assertThat(view.label()).isEqualTo("获支持的家庭");
    }

    private static Fact households() {
        return new Fact(
                "book-12-1",
                new Fact.OfCity("testby"),
                new Fact.Quantity("households", new Bilingual("households supported", "获支持的家庭")),
                48000,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                new Fact.Unit("households", "count", "household", "households", "户"),
                Qualifier.GT,
                Optional.empty(),
                Optional.of("2030"),
                Optional.empty(),
                Optional.empty(),
                Status.PLANNED,
                Fact.Origin.STATED,
                new Locator(BOOK, "12 14"),
                Optional.of("逾4.8万户"),
                Optional.empty());
    }
}
