// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text in pieces, with those marked that were searched for. The template escapes each piece.
public record Marked(List<Piece> pieces) {

    private static final int LENGTH = 220;
    private static final int LEAD = 60;
    private static final String ELLIPSIS = "…";

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /// A piece of text, marked or not.
    public record Piece(String text, boolean marked) {}

    /// A stretch of a text, as offsets.
    record Range(int start, int end) {}

    /// The text without marks.
    public String plain() {
        var plain = new StringBuilder();
        pieces.forEach(piece -> plain.append(piece.text()));
        return plain.toString();
    }

    /// The whole text with the ranges marked.
    static Marked whole(String text, List<Range> ranges) {
        return cut(text, merged(ranges), 0, text.length());
    }

    /// The part of the text that holds most of the ranges.
    static Marked snippet(String text, List<Range> ranges) {
        var merged = merged(ranges);
        if (text.length() <= LENGTH) {
            return cut(text, merged, 0, text.length());
        }
        int start = merged.stream()
                .map(range -> Math.max(0, Math.min(range.start() - LEAD, text.length() - LENGTH)))
                .max(Comparator.comparingLong((Integer from) -> inside(merged, from))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        return cut(text, merged, beginOfWord(text, start), endOfWord(text, Math.min(text.length(), start + LENGTH)));
    }

    private static long inside(List<Range> ranges, int from) {
        return ranges.stream()
                .filter(range -> range.start() >= from && range.end() <= from + LENGTH)
                .count();
    }

    private static int beginOfWord(String text, int at) {
        int start = at;
        while (start > 0 && isLatin(text, start - 1) && isLatin(text, start)) {
            start--;
        }
        return start;
    }

    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && isLatin(text, end - 1) && isLatin(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isLatin(String text, int at) {
        char letter = text.charAt(at);
        return Character.isSurrogate(letter) || Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
    }

    private static Marked cut(String text, List<Range> ranges, int from, int to) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        if (from > 0) {
            pieces.add(new Piece(ELLIPSIS, false));
        }
        for (var range : ranges) {
            int start = Math.max(range.start(), at);
            int end = Math.min(range.end(), to);
            if (start >= end) {
                continue;
            }
            if (start > at) {
                pieces.add(new Piece(text.substring(at, start), false));
            }
            pieces.add(new Piece(text.substring(start, end), true));
            at = end;
        }
        if (at < to) {
            pieces.add(new Piece(text.substring(at, to), false));
        }
        if (to < text.length()) {
            pieces.add(new Piece(ELLIPSIS, false));
        }
        return new Marked(pieces);
    }

    private static List<Range> merged(List<Range> ranges) {
        var merged = new ArrayList<Range>();
        ranges.stream().sorted(Comparator.comparingInt(Range::start)).forEach(range -> {
            if (!merged.isEmpty() && range.start() <= merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new Range(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        });
        return merged;
    }
}
