// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.mutirao.platform.web.Language;

/// A field of the index with the way its texts and queries become terms and what a hit in it is worth.
///
/// @param text which text of a document it holds
record SearchField(String name, String text, Analyzer indexing, Analyzer querying, float weight) {

    static final String TITLE = "title";
    static final String BODY = "body";
    static final String CONTEXT = "context";

    /// The names in all languages.
    static final SearchField NAME = new SearchField("name", "name", TextAnalysis.NAMES, TextAnalysis.NAMES, 6f);

    /// Each normalised name as one term, so that “Paris” finds the city before everything that mentions it.
    static final String WHOLE_NAME = "whole";

    private static final float TITLE_WEIGHT = 3f;
    private static final float CONTEXT_WEIGHT = 0.6f;
    private static final float PAIRS_WEIGHT = 0.9f;

    /// The fields of an index, without the names.
    static List<SearchField> of(Language language) {
        var fields = new ArrayList<SearchField>();
        add(fields, language, TITLE, TITLE_WEIGHT);
        add(fields, language, BODY, 1f);
        add(fields, language, CONTEXT, CONTEXT_WEIGHT);
        return List.copyOf(fields);
    }

    /// The fields in which similar spellings are looked up: each text once, and the names. A Latin word in a
    /// Chinese text
    /// is one term among its pairs.
    static List<SearchField> forSpelling(Language language) {
        var fields = new ArrayList<SearchField>();
        fields.add(NAME);
        of(language).stream()
                .filter(field -> language == Language.EN || field.indexing() == TextAnalysis.PAIRS_AND_SINGLES)
                .forEach(fields::add);
        return List.copyOf(fields);
    }

    private static void add(List<SearchField> fields, Language language, String text, float weight) {
        var analyzer = TextAnalysis.of(language);
        fields.add(new SearchField(text, text, analyzer, analyzer, weight));
        if (language == Language.ZH) {
            fields.add(new SearchField(
                    text + "-pairs", text, TextAnalysis.PAIRS_AND_SINGLES, TextAnalysis.PAIRS, weight * PAIRS_WEIGHT));
        }
    }
}
