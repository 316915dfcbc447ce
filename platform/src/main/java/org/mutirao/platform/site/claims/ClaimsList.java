// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mutirao.platform.city.City;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.site.claims.ClaimFilter.Show;
import org.mutirao.platform.site.claims.ClaimsView.KindChoice;
import org.mutirao.platform.site.claims.ClaimsView.Option;
import org.mutirao.platform.site.claims.ClaimsView.Search;
import org.mutirao.platform.site.claims.ClaimsView.Tab;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Words;

/// Makes the list page of a filter: what was found, and the ways to narrow it, each with its count.
final class ClaimsList {

    private static final int PAGE = 50;

    private final ClaimIndex index;
    private final ClaimWriter writer;
    private final ClaimFilter filter;
    private final Words words;

    ClaimsList(ClaimIndex index, ClaimWriter writer, ClaimFilter filter, Words words) {
        this.index = index;
        this.writer = writer;
        this.filter = filter;
        this.words = words;
    }

    /// @param lede the sentence that the page begins with
    ClaimsView view(String lede) {
        int found = count(filter);
        int pages = Math.max(1, (found + PAGE - 1) / PAGE);
        if (filter.page() > pages) {
            throw new NoSuchPage("page " + filter.page());
        }
        int from = (filter.page() - 1) * PAGE;
        int to = Math.min(from + PAGE, found);
        boolean disputes = filter.show() == Show.CONFLICTS;
        var figures = words.figures();
        return new ClaimsView(
                lede,
                search(),
                Arrays.stream(Show.values()).map(this::tab).toList(),
                Arrays.stream(Conflict.Kind.values()).map(this::choice).toList(),
                words.count(disputes ? "site.claims.places" : "site.claims.figures", found),
                pages == 1 ? "" : words.say("site.claims.range", figures.whole(from + 1), figures.whole(to)),
                chosen(),
                found == 1,
                disputes
                        ? index.listDisputed(filter).subList(from, to).stream()
                                .map(writer::write)
                                .toList()
                        : List.of(),
                disputes
                        ? List.of()
                        : index.listStated(filter).subList(from, to).stream()
                                .map(writer::write)
                                .toList(),
                pages == 1
                        ? List.of()
                        : IntStream.rangeClosed(1, pages).mapToObj(this::page).toList(),
                "/" + words.language().path() + "/claims.csv"
                        + filter.withPage(1).query());
    }

    private int count(ClaimFilter other) {
        return other.show() == Show.CONFLICTS
                ? index.listDisputed(other).size()
                : index.listStated(other).size();
    }

    private Tab tab(Show show) {
        var other = filter.withShow(show);
        return new Tab(
                words.say("site.claims.show." + show.path()),
                words.figures().whole(count(other)),
                address(other),
                show == filter.show());
    }

    private Tab page(int number) {
        return new Tab(words.figures().whole(number), "", address(filter.withPage(number)), number == filter.page());
    }

    private KindChoice choice(Conflict.Kind kind) {
        boolean current = filter.kind().filter(kind::equals).isPresent();
        var with = filter.withKind(Optional.of(kind));
        return new KindChoice(
                kind.name().toLowerCase(Locale.ROOT),
                writer.word(kind),
                writer.meaning(kind),
                words.figures().whole(count(with)),
                address(current ? filter.withKind(Optional.empty()) : with),
                current);
    }

    private List<LinkView> chosen() {
        var chosen = new ArrayList<LinkView>();
        if (!filter.text().isEmpty()) {
            chosen.add(new LinkView(words.say("site.claims.quoted", filter.text()), address(filter.withText(""))));
        }
        filter.kind()
                .ifPresent(kind ->
                        chosen.add(new LinkView(writer.word(kind), address(filter.withKind(Optional.empty())))));
        search().documents().stream()
                .filter(Option::chosen)
                .forEach(document ->
                        chosen.add(new LinkView(document.text(), address(filter.withDocument(Optional.empty())))));
        search().cities().stream()
                .filter(Option::chosen)
                .forEach(city -> chosen.add(new LinkView(city.text(), address(filter.withCity(Optional.empty())))));
        return chosen;
    }

    private Search search() {
        var documents = index.listDocuments().stream()
                .map(source -> option(source.id(), source.title().in(words), filter.document()))
                .toList();
        var byName = Collator.getInstance(Locale.forLanguageTag(words.language().tag()));
        var cities = index.listCities().stream()
                .sorted(Comparator.comparing((City city) -> city.name(words), byName))
                .map(city -> option(city.id(), city.name(words), filter.city()))
                .toList();
        var kind = filter.kind()
                .map(chosen -> chosen.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return new Search(filter.text(), filter.show().path(), kind, documents, cities);
    }

    private static Option option(String id, String name, Optional<String> chosen) {
        return new Option(id, name, chosen.filter(id::equals).isPresent());
    }

    private String address(ClaimFilter other) {
        return "/" + words.language().path() + "/claims" + other.query();
    }
}
