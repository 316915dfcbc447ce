// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.List;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.web.Words;

/// A conflict where a page touches it: what is the matter, both readings with their lines, and the way to its
/// claim.
public record ConflictNoteView(String id, String title, String reason, String href, List<Reading> readings) {

    public ConflictNoteView {
        readings = List.copyOf(readings);
    }

    /// @param literal as printed
    public record Reading(String literal, String text, String source) {}

    static ConflictNoteView of(Conflict conflict, Words words) {
        return new ConflictNoteView(
                conflict.id(),
                conflict.title().in(words),
                conflict.reason().in(words),
                href(conflict.id(), words),
                conflict.readings().stream()
                        .map(reading -> new Reading(
                                reading.literal(),
                                reading.text().in(words),
                                reading.locator().in(words)))
                        .toList());
    }

    static String href(String conflict, Words words) {
        return "/" + words.language().path() + "/claims/" + conflict;
    }
}
