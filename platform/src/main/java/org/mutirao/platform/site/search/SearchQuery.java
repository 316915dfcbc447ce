// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.mutirao.platform.web.Language;

/// Builds Lucene queries from words, never from query syntax.
final class SearchQuery {

    private static final float WHOLE_NAME_WEIGHT = 40f;
    private static final float PREFIX_WEIGHT = 3f;
    private static final float FUZZY_WEIGHT = 0.5f;
    private static final float TIE_BREAKER = 0.1f;

    private final Language language;
    private final List<SearchField> fields;
    private final String text;
    private final List<SearchWord> words;

    SearchQuery(Language language, String text) {
        this.language = language;
        this.fields = SearchField.of(language);
        this.text = text;
        this.words = SearchWord.of(text);
    }

    /// A looser query and how closely its results match.
    record Attempt(Closeness closeness, Query query) {}

    /// All words as they were typed; nothing when there is no word to search for.
    Optional<Query> exact() {
        var all = eachWord(Closeness.EXACT);
        return all.isEmpty() ? Optional.empty() : Optional.of(atLeast(all.size(), all));
    }

    /// What to try when that finds nothing, the closest first: all words in similar spellings, then one word less
    /// each time down to half of them.
    ///
    /// @param prepare looks the spellings up, once for all attempts
    List<Attempt> looser(UnaryOperator<Query> prepare) {
        var all = eachWord(Closeness.SIMILAR).stream().map(prepare).toList();
        var attempts = new ArrayList<Attempt>();
        for (int wanted = all.size(); wanted >= Math.max(1, (all.size() + 1) / 2); wanted--) {
            attempts.add(
                    new Attempt(wanted == all.size() ? Closeness.SIMILAR : Closeness.PARTIAL, atLeast(wanted, all)));
        }
        return attempts;
    }

    private List<Query> eachWord(Closeness closeness) {
        var queries = new ArrayList<Query>();
        for (int i = 0; i < words.size(); i++) {
            each(words.get(i), i == words.size() - 1, closeness).ifPresent(queries::add);
        }
        return queries;
    }

    private Query atLeast(int wanted, List<Query> queries) {
        var all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, SHOULD));
        all.setMinimumNumberShouldMatch(wanted);
        var withWholeName = new BooleanQuery.Builder();
        withWholeName.add(all.build(), MUST);
        var whole = new TermQuery(new Term(SearchField.WHOLE_NAME, TextAnalysis.normalised(text)));
        withWholeName.add(new BoostQuery(whole, WHOLE_NAME_WEIGHT), SHOULD);
        return withWholeName.build();
    }

    /// A word in any field; nothing for a word that every text holds, such as “the”.
    private Optional<Query> each(SearchWord word, boolean last, Closeness closeness) {
        var ways = new ArrayList<Query>();
        for (var field : fields) {
            phrase(field, word.text()).ifPresent(ways::add);
        }
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        phrase(SearchField.NAME, word.text()).ifPresent(ways::add);
        if (word.han()) {
            segmented(word).ifPresent(ways::add);
        }
        if (last && word.isPrefix()) {
            var prefix = new Term(SearchField.NAME.name(), TextAnalysis.normalised(word.text()));
            ways.add(new BoostQuery(new PrefixQuery(prefix), PREFIX_WEIGHT));
        }
        if (closeness != Closeness.EXACT && word.tolerance() > 0) {
            ways.addAll(similar(word));
        }
        return Optional.of(new DisjunctionMaxQuery(ways, TIE_BREAKER));
    }

    /// The words that the segmentation finds in a run of Chinese characters, wherever each of them stands. A name
    /// that it
    /// does not know falls into single characters, which stand almost anywhere: nothing then.
    private Optional<Query> segmented(SearchWord run) {
        var found = TextAnalysis.terms(TextAnalysis.of(language), run.text());
        if (found.size() < 2 || found.stream().allMatch(one -> one.length() == 1)) {
            return Optional.empty();
        }
        var all = new BooleanQuery.Builder();
        for (var one : found) {
            var ways = new ArrayList<Query>();
            fields.forEach(field -> phrase(field, one).ifPresent(ways::add));
            phrase(SearchField.NAME, one).ifPresent(ways::add);
            all.add(new DisjunctionMaxQuery(ways, TIE_BREAKER), MUST);
        }
        return Optional.of(new BoostQuery(all.build(), FUZZY_WEIGHT));
    }

    private static Optional<Query> phrase(SearchField field, String word) {
        var terms = TextAnalysis.terms(field.querying(), word);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Query query = terms.size() == 1
                ? new TermQuery(new Term(field.name(), terms.getFirst()))
                : new PhraseQuery(field.name(), terms.toArray(String[]::new));
        return Optional.of(new BoostQuery(query, field.weight()));
    }

    private List<Query> similar(SearchWord word) {
        var ways = new ArrayList<Query>();
        for (var field : SearchField.forSpelling(language)) {
            var terms = TextAnalysis.terms(field.querying(), word.text());
            if (terms.size() == 1) {
                var fuzzy = new FuzzyQuery(new Term(field.name(), terms.getFirst()), word.tolerance());
                ways.add(new BoostQuery(fuzzy, field.weight() * FUZZY_WEIGHT));
            }
        }
        return ways;
    }
}
