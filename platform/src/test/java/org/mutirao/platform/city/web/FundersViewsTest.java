// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.city.Funder;
import org.mutirao.platform.city.Funder.Kind;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.ledger.Source;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;

class FundersViewsTest {

    private static final List<Funder> FUNDERS = List.of(
            funder("Fundação Grupo Boticário (Boticário Foundation)", Kind.LISTED),
            funder("Rambøll", Kind.LISTED),
            funder("ofo", Kind.LISTED),
            funder("Realdania", Kind.STRATEGIC));

    @Test
    void a_search_minds_neither_case_nor_accents() {
        assertThat(names("BOTICARIO")).containsExactly("Fundação Grupo Boticário (Boticário Foundation)");
        assertThat(names("ramboll")).containsExactly("Rambøll");
    }

    @Test
    void a_blank_search_shows_every_listed_name_under_its_letter() {
        var view = FundersViews.of(FUNDERS, "  ", Words.of(Language.EN));

        assertThat(view.initials()).extracting(FundersView.Initial::letter).containsExactly("F", "O", "R");
        assertThat(view.found()).isEqualTo("3 names");
    }

    @Test
    void a_search_looks_among_the_listed_only_and_says_when_nothing_fits() {
        var view = FundersViews.of(FUNDERS, "realdania", Words.of(Language.EN));

        assertThat(view.nothing()).isTrue();
        assertThat(view.found()).isEqualTo("0 of 3 names");
        assertThat(view.groups().getFirst().items())
                .extracting(FundersView.Item::name)
                .containsExactly("Realdania");
    }

    private static List<String> names(String query) {
        return FundersViews.of(FUNDERS, query, Words.of(Language.EN)).initials().stream()
                .flatMap(initial -> initial.items().stream())
                .map(FundersView.Item::name)
                .toList();
    }

    private static Funder funder(String name, Kind kind) {
        var text = new Bilingual("book", "书");
        var book = new Source(
                "book",
                Source.Kind.DOCUMENT,
                text,
                text,
                "publisher",
                new Bilingual("none", "无"),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Funder(
                name, name, Optional.empty(), kind, Optional.empty(), Optional.empty(), new Locator(book, "1968"));
    }
}
