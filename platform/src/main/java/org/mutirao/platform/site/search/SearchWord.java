// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// A word of what somebody typed. Everything that is neither letter nor digit only separates words: there is no
/// query syntax to get wrong or to misuse.
///
/// @param han whether it is a run of Chinese characters, which may be several words
record SearchWord(String text, boolean han) {

    private static final Pattern WORDS = Pattern.compile(
            "(?<han>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+)|(?<other>[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]]+(?:[.,'’](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+)*)");
    private static final int MOST = 12;
    private static final int SHORT = 4;
    private static final int LONG = 8;

    /// The words of a query, at most twelve of them.
    static List<SearchWord> of(String query) {
        return WORDS.matcher(Normalizer.normalize(query, Normalizer.Form.NFKC))
                .results()
                .limit(MOST)
                .map(found -> new SearchWord(found.group(), found.group("han") != null))
                .toList();
    }

    /// How many letters of the word may be wrong: none in a short word or a number, two in a long word.
    int tolerance() {
        int letters = text.codePointCount(0, text.length());
        if (han || letters < SHORT || text.codePoints().anyMatch(Character::isDigit)) {
            return 0;
        }
        return letters < LONG ? 1 : 2;
    }

    /// Whether the word is long enough to stand for all names that begin with it.
    boolean isPrefix() {
        return !han && text.length() >= 2;
    }
}
