// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.site.search.SearchResults.Group;
import org.mutirao.platform.site.search.SearchView.GroupView;
import org.mutirao.platform.site.search.SearchView.HitView;
import org.mutirao.platform.site.search.SearchView.LinkView;
import org.mutirao.platform.site.search.SearchView.PieceView;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The search page.
@Controller
class SearchPage {

    private static final int FEW = 6;
    private static final int ALL = 500;

    private final Pages pages;
    private final Search search;

    SearchPage(Pages pages, Search search) {
        this.pages = pages;
        this.search = search;
    }

    /// @param q what was typed; what is beyond the longest query is left out, and the page says so
    /// @param kind shows all results of one kind; the page of all kinds shows a few of each
    @GetMapping("/{language:en|zh}/search")
    ModelAndView show(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind) {
        var words = Words.of(language);
        var query = Query.of(q);
        var only = SearchKind.find(kind);
        var path = path(query.text(), only);
        var view = query.text().isEmpty() ? empty(words) : view(query, only, words);
        var title = query.text().isEmpty()
                ? words.say("site.search.title")
                : words.say("site.search.title.of", query.text());
        return pages.show("site/search/search", language, path, title, view.sentence(), view);
    }

    private record Query(String text, boolean shortened) {

        static Query of(String typed) {
            var text = typed.strip();
            if (text.length() <= Search.LONGEST_QUERY) {
                return new Query(text, false);
            }
            boolean halfACharacter = Character.isHighSurrogate(text.charAt(Search.LONGEST_QUERY - 1));
            return new Query(text.substring(0, Search.LONGEST_QUERY - (halfACharacter ? 1 : 0)), true);
        }
    }

    private static SearchView empty(Words words) {
        return new SearchView("", words.say("site.search.what"), Optional.empty(), List.of(), List.of(), List.of());
    }

    private SearchView view(Query query, Optional<SearchKind> only, Words words) {
        var results = search.find(
                words.language(),
                query.text(),
                only.map(List::of).orElse(Search.everything()),
                only.isPresent() ? ALL : FEW);
        if (results.total() == 0) {
            return nothing(query, results, words);
        }
        var counts = results.groups().stream()
                .map(group -> words.count("site.search.count." + group.kind().id(), group.total()))
                .toList();
        return new SearchView(
                query.text(),
                words.count("site.search.found", results.total(), query.text(), words.list(counts)),
                notice(query, results.closeness(), words),
                results.groups().stream()
                        .map(group -> group(group, query, words))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Optional<String> notice(Query query, Closeness closeness, Words words) {
        if (query.shortened()) {
            return Optional.of(
                    words.say("site.search.shortened", words.figures().whole(Search.LONGEST_QUERY)));
        }
        return switch (closeness) {
            case EXACT -> Optional.empty();
            case SIMILAR -> Optional.of(words.say("site.search.similar", query.text()));
            case PARTIAL -> Optional.of(words.say("site.search.partial"));
        };
    }

    private static SearchView nothing(Query query, SearchResults results, Words words) {
        var other = words.language() == Language.EN ? Language.ZH : Language.EN;
        return new SearchView(
                query.text(),
                words.say("site.search.nothing", query.text()),
                Optional.empty(),
                List.of(),
                results.nearest().stream()
                        .map(name -> new LinkView(name, address(words.language(), name, Optional.empty())))
                        .toList(),
                List.of(
                        new LinkView(
                                words.say("site.search.advice.language"),
                                address(other, query.text(), Optional.empty())),
                        new LinkView(words.say("site.search.advice.cities"), page(words, "/cities")),
                        new LinkView(words.say("site.search.advice.claims"), page(words, "/claims"))));
    }

    private static GroupView group(Group group, Query query, Words words) {
        var kind = group.kind();
        Optional<LinkView> more = group.total() > group.hits().size()
                ? Optional.of(new LinkView(
                        words.say("site.search.more", words.figures().whole(group.total())),
                        address(words.language(), query.text(), Optional.of(kind))))
                : Optional.empty();
        return new GroupView(
                kind.id(),
                words.say("site.search.kind." + kind.id()),
                words.figures().whole(group.total()),
                group.hits().stream()
                        .map(hit -> new HitView(hit.href(), pieces(hit.title()), pieces(hit.snippet())))
                        .toList(),
                more);
    }

    private static List<PieceView> pieces(Marked text) {
        return text.pieces().stream()
                .map(piece -> new PieceView(piece.text(), piece.marked()))
                .toList();
    }

    private static String address(Language language, String query, Optional<SearchKind> kind) {
        return "/" + language.path() + path(query, kind);
    }

    private static String path(String query, Optional<SearchKind> kind) {
        if (query.isEmpty()) {
            return "/search";
        }
        return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + kind.map(one -> "&kind=" + one.id()).orElse("");
    }

    private static String page(Words words, String path) {
        return "/" + words.language().path() + path;
    }
}
