// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import java.util.List;
import org.mutirao.platform.web.Words;

/// A stated figure ready to show, in one language: for every page that shows facts.
///
/// @param key the public id, under which the claim has its own page
/// @param label what is counted: “surplus food recovered”
/// @param figure with qualifier and unit: “more than 795 tonnes a month”
/// @param period when it holds, with its base year and whether it is planned; empty when the source does not say
/// @param source document and lines: “book, line 1608”
/// @param literal the figure as printed; empty for figures that no document prints
/// @param note what a reader should know of it; empty when there is nothing
/// @param conflicts ids of the conflicts that it is a reading of
public record FactView(
        String key,
        String label,
        String figure,
        String period,
        String source,
        String literal,
        String note,
        List<String> conflicts) {

    public FactView {
        conflicts = List.copyOf(conflicts);
    }

    /// The view of a fact.
    ///
    /// @param conflicts those of the fact, see [Ledger#listConflictsOf]
    public static FactView of(Fact fact, List<Conflict> conflicts, Words words) {
        return new FactView(
                fact.key(),
                fact.quantity().label().in(words),
                FactText.figure(fact, words),
                FactText.period(fact, words),
                fact.locator().in(words),
                fact.literal().orElse(""),
                fact.note().map(note -> note.in(words)).orElse(""),
                conflicts.stream().map(Conflict::id).toList());
    }
}
