// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.List;
import java.util.regex.Pattern;
import org.mutirao.platform.web.Words;

/// A flag that leads to the conflict which a text of the catalogue mentions.
public record FlagView(String id, String href) {

    private static final Pattern MENTION = Pattern.compile("\\s*[(（](DQ\\d{2})[)）]");

    /// The conflicts that a text mentions in brackets.
    static List<FlagView> in(String text, Words words) {
        return MENTION.matcher(text)
                .results()
                .map(result -> of(result.group(1), words))
                .distinct()
                .toList();
    }

    /// The text without these brackets: the flags beside it say the same and can be followed.
    static String without(String text) {
        return MENTION.matcher(text).replaceAll("");
    }

    static FlagView of(String conflict, Words words) {
        return new FlagView(conflict, ConflictNoteView.href(conflict, words));
    }
}
