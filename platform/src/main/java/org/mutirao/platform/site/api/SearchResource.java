// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.site.search.Search;
import org.mutirao.platform.site.search.SearchHit;
import org.mutirao.platform.site.search.SearchResults;
import org.mutirao.platform.web.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Search, as on the page.
@RestController
class SearchResource {

    private static final int USUAL = 20;

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    /// @param closeness how closely the results match
    /// @param nearest names that are spelt most like the query, when nothing was found
    @ApiRecord
    record Answer(String query, String language, String closeness, int total, List<Item> items, List<String> nearest)
            implements Tabular {

        Answer {
            items = List.copyOf(items);
            nearest = List.copyOf(nearest);
        }

        @Override
        public List<String> columns() {
            return Listing.flat(Item.class).columns();
        }

        @Override
        public List<?> rows() {
            return items;
        }
    }

    /// @param page the address of its page
    @ApiRecord
    record Item(String kind, String id, String title, String snippet, String page) {

        static Item of(SearchHit hit) {
            return new Item(
                    hit.kind().id(),
                    hit.id(),
                    hit.title().plain(),
                    hit.snippet().plain(),
                    hit.href());
        }
    }

    /// @param limit how many results of each kind
    @GetMapping(
            path = "/api/v1/search",
            produces = {ApiMedia.JSON, ApiMedia.CSV})
    Answer find(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> lang,
            @RequestParam Optional<String> limit) {
        var languages = Arrays.stream(Language.values()).map(Language::path).toList();
        ApiText.check("lang", lang, languages);
        var query = q.map(String::strip).orElse("");
        if (query.isEmpty() || query.length() > Search.LONGEST_QUERY) {
            throw new BadParameter("q", "q is a text of 1 to " + Search.LONGEST_QUERY + " characters.", List.of());
        }
        var language = lang.flatMap(Language::find).orElse(Language.EN);
        var results = search.find(
                language,
                query,
                Search.everything(),
                limit.map(Paging::parseLimit).orElse(USUAL));
        return answer(results, language);
    }

    private static Answer answer(SearchResults results, Language language) {
        return new Answer(
                results.query(),
                language.path(),
                ApiText.of(results.closeness()),
                results.total(),
                results.groups().stream()
                        .flatMap(group -> group.hits().stream())
                        .map(Item::of)
                        .toList(),
                results.nearest());
    }
}
