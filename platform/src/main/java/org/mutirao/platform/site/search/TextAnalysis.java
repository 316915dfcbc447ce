// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.mutirao.platform.web.Language;

/// How text becomes terms.
final class TextAnalysis {

    /// Letters without accents or case, one term for each Chinese character: for names.
    static final Analyzer NAMES = chain(tokens -> new ASCIIFoldingFilter(new LowerCaseFilter(tokens)));

    /// Pairs of neighbouring Chinese characters, for words that the segmentation cuts differently in query and
    /// text.
    static final Analyzer PAIRS = pairs(false);

    /// Pairs, and single characters for queries of one character.
    static final Analyzer PAIRS_AND_SINGLES = pairs(true);

    /// The steps of Lucene's English analyzer, with two changes: accents are removed, because people type Bogota,
    /// and the
    /// stemmer knows words, because Porter's makes “bu” of bus and “buse” of buses.
    private static final Analyzer ENGLISH = chain(tokens -> new KStemFilter(new StopFilter(
            new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens))),
            EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));

    private static final Analyzer CHINESE = new SmartChineseAnalyzer();
    private static final int GAP_BETWEEN_NAMES = 100;

    private TextAnalysis() {}

    /// For running text.
    static Analyzer of(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case ZH -> CHINESE;
        };
    }

    /// The terms of a text.
    static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /// A name as one string that does not depend on case, accents and punctuation.
    static String normalised(String name) {
        return String.join(" ", terms(NAMES, name));
    }

    private static Analyzer pairs(boolean singles) {
        int allScripts =
                CJKBigramFilter.HAN | CJKBigramFilter.HANGUL | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA;
        return chain(tokens ->
                new CJKBigramFilter(new ASCIIFoldingFilter(new LowerCaseFilter(tokens)), allScripts, singles));
    }

    private static Analyzer chain(Function<TokenStream, TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                return new TokenStreamComponents(source, filters.apply(source));
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return GAP_BETWEEN_NAMES;
            }
        };
    }
}
