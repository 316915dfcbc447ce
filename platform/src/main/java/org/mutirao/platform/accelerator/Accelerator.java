// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Fact.Qualifier;
import org.mutirao.platform.ledger.Fact.Unit;
import org.mutirao.platform.ledger.Locator;

/// A joint undertaking of cities in one field. A city that signs takes on its commitments.
///
/// @param formerName the name of the declaration that it was before, if it had another
/// @param launched day, month or year; empty when it is not in our sources
/// @param summary what signatories do, and why
/// @param figures counts that a source gives, such as signatories at the start
/// @param signatures only of cities that a source names: an empty list means unknown, not none
public record Accelerator(
        String id,
        Bilingual name,
        Optional<Bilingual> formerName,
        Optional<String> launched,
        Bilingual summary,
        Locator locator,
        List<Commitment> commitments,
        List<KnownFigure> figures,
        List<Signature> signatures) {

    public Accelerator {
        commitments = List.copyOf(commitments);
        figures = List.copyOf(figures);
        signatures = List.copyOf(signatures);
    }

    /// The years of the commitments that have one.
    public IntSummaryStatistics deadlines() {
        return commitments.stream()
                .flatMap(commitment -> commitment.deadline().stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
    }

    /// The signature of a city, if a source names it.
    public Optional<Signature> findSignature(String city) {
        return signatures.stream()
                .filter(signature -> signature.city().equals(city))
                .findFirst();
    }

    /// A figure about an accelerator, as its source gives it.
    ///
    /// @param asOf day, month or year of the count; empty when the source has no date
    /// @param literal the figure as printed, for figures of documents
    /// @param confirmed whether it was checked against its source
    public record KnownFigure(
            Bilingual label,
            double value,
            Unit unit,
            Qualifier qualifier,
            Optional<String> asOf,
            Locator locator,
            Optional<String> literal,
            boolean confirmed) {}

    /// A city that a source names as signatory.
    public record Signature(String city, Optional<Bilingual> note, Locator locator) {}
}
