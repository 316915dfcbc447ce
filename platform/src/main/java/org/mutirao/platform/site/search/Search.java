// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.site.search.SearchResults.Group;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/// Finds everything that has a page. The index is built right after the start, and anew by the first search after a
/// change of the data.
@Service
public class Search {

    /// The longest query, in characters.
    public static final int LONGEST_QUERY = 200;

    private final Supplier<Indexed> english;
    private final Supplier<Indexed> chinese;

    private record Indexed(SearchIndex index, NearestNames names) {}

    Search(SearchContent content, Revisions revisions) {
        this.english = revisions.cached(() -> index(content, Language.EN));
        this.chinese = revisions.cached(() -> index(content, Language.ZH));
    }

    private static Indexed index(SearchContent content, Language language) {
        var documents = content.list(Words.of(language));
        return new Indexed(SearchIndex.of(language, documents), new NearestNames(documents));
    }

    /// Builds both indexes beside the first requests. Commands without pages search nothing and need none.
    @EventListener
    void prepare(ApplicationReadyEvent started) {
        if (started.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread.ofVirtual().name("search-index").start(() -> {
                for (var language : Language.values()) {
                    indexed(language);
                }
            });
        }
    }

    private Indexed indexed(Language language) {
        return switch (language) {
            case EN -> english.get();
            case ZH -> chinese.get();
        };
    }

    /// The results for what somebody typed.
    ///
    /// @param query at most [#LONGEST_QUERY] characters
    /// @param kinds which kinds of things to show
    /// @param mostOfEach how many results of each kind to show; the rest is counted
    public SearchResults find(Language language, String query, List<SearchKind> kinds, int mostOfEach) {
        if (query.length() > LONGEST_QUERY) {
            throw new IllegalArgumentException("a query of " + query.length() + " characters");
        }
        var indexed = indexed(language);
        var search = new SearchQuery(language, query);
        var exact = search.exact();
        if (exact.isPresent()) {
            var groups = groups(indexed.index(), exact.get(), kinds, mostOfEach);
            if (!groups.isEmpty()) {
                return found(query, Closeness.EXACT, groups);
            }
        }
        for (var attempt : search.looser(indexed.index()::prepare)) {
            var groups = groups(indexed.index(), attempt.query(), kinds, mostOfEach);
            if (!groups.isEmpty()) {
                return found(query, attempt.closeness(), groups);
            }
        }
        return new SearchResults(
                query, Closeness.PARTIAL, 0, List.of(), indexed.names().of(query));
    }

    private static SearchResults found(String query, Closeness closeness, List<Group> groups) {
        int total = groups.stream().mapToInt(Group::total).sum();
        return new SearchResults(query, closeness, total, groups, List.of());
    }

    private static List<Group> groups(SearchIndex index, Query query, List<SearchKind> kinds, int mostOfEach) {
        var wanted = index.prepare(query);
        var found = index.find(wanted).stream()
                .collect(Collectors.groupingBy(one -> one.document().kind()));
        return kinds.stream()
                .filter(found::containsKey)
                .map(kind -> {
                    var ofKind = found.getOrDefault(kind, List.of());
                    var shown = ofKind.subList(0, Math.min(mostOfEach, ofKind.size()));
                    return new Group(kind, ofKind.size(), index.mark(wanted, shown));
                })
                .toList();
    }

    /// All kinds, in their order.
    public static List<SearchKind> everything() {
        return Arrays.asList(SearchKind.values());
    }
}
