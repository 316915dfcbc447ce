// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import java.util.List;
import org.mutirao.platform.web.Words;

/// Where something stands: a source, and the place in it (line numbers of a document, sheet and row of a workbook,
/// the id of an entry).
public record Locator(Source source, String place) {

    /// Source and place in words: “book, lines 183 and 354”.
    public String in(Words words) {
        var title = source.shortTitle().in(words);
        return switch (source.kind()) {
            case PAGE -> title;
            case DOCUMENT -> words.say("ledger.locator.document", title, placeIn(words));
            case DATASET, OWN -> words.say("ledger.locator.dataset", title, place);
        };
    }

    /// The place alone in words: “lines 183 and 354”.
    public String placeIn(Words words) {
        if (source.kind() != Source.Kind.DOCUMENT) {
            return place;
        }
        var lines = List.of(place.split(" "));
        return lines.size() == 1
                ? words.say("ledger.line", lines.getFirst())
                : words.say("ledger.lines", words.list(lines));
    }
}
