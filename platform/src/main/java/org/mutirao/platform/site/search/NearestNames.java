// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Names that are spelt most like a query that found nothing.
final class NearestNames {

    private static final int SUGGESTIONS = 3;
    private static final double MOST_WRONG = 0.5;

    /// The shown title of each thing that has names, under each normalised name.
    private final Map<String, String> titles = new LinkedHashMap<>();

    NearestNames(List<SearchDocument> documents) {
        for (var document : documents) {
            document.names().forEach(name -> titles.putIfAbsent(TextAnalysis.normalised(name), document.title()));
        }
    }

    /// At most three names, the most similar first; empty when at least half of every name would have to change.
    List<String> of(String query) {
        var wanted = TextAnalysis.normalised(query);
        if (wanted.isEmpty()) {
            return List.of();
        }
        record Near(String title, double wrong) {}
        return titles.entrySet().stream()
                .map(name -> new Near(name.getValue(), wrong(wanted, name.getKey())))
                .filter(near -> near.wrong() < MOST_WRONG)
                .sorted(Comparator.comparingDouble(Near::wrong))
                .map(Near::title)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private static double wrong(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        return Math.abs(a.length() - b.length()) >= longest * MOST_WRONG ? 1 : (double) distance(a, b) / longest;
    }

    /// How many characters must be added, removed or replaced (Levenshtein).
    static int distance(String a, String b) {
        var above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
