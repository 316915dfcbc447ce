// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.platform.web.Words;

/// Writes an issue of an inventory as sentences: where, what happened and why it matters, what to do.
public final class IssueText {

    private IssueText() {}

    public static String of(Issue issue, Words words) {
        var arguments = issue.arguments().toArray();
        var sentence = words.say(issue.messageKey(), arguments);
        var remedy = words.say(issue.remedyKey(), arguments);
        return switch (issue.place()) {
            case Place.TableCell cell ->
                words.say(
                        "inventory.import.at-cell",
                        cell.file(),
                        Integer.toString(cell.line()),
                        cell.column(),
                        sentence,
                        remedy);
            case Place.Field field -> words.say("inventory.import.at", field.name(), sentence, remedy);
            case Place.Unplaced() -> words.say("inventory.import.anywhere", sentence, remedy);
        };
    }
}
