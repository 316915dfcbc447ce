// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Commitment;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.ledger.Source;

/// Which stated figures belong to an accelerator: those that stand in a line of a document from which its record is
/// taken. A figure that the record itself holds is not repeated.
final class RelatedFacts {

    private RelatedFacts() {}

    static List<Fact> of(Accelerator accelerator, List<Fact> stated) {
        var lines = new HashSet<String>();
        Stream.of(
                        Stream.of(accelerator.locator()),
                        accelerator.commitments().stream().map(Commitment::locator),
                        accelerator.figures().stream().map(Accelerator.KnownFigure::locator),
                        accelerator.signatures().stream().map(Accelerator.Signature::locator))
                .flatMap(all -> all)
                .forEach(locator -> lines.addAll(lines(locator)));
        return stated.stream()
                .filter(fact -> lines(fact.locator()).stream().anyMatch(lines::contains))
                .filter(fact -> accelerator.figures().stream().noneMatch(figure -> isSame(figure, fact)))
                .toList();
    }

    private static boolean isSame(Accelerator.KnownFigure figure, Fact fact) {
        return figure.locator().equals(fact.locator())
                && figure.literal().equals(fact.literal())
                && figure.value() == fact.value();
    }

    private static Set<String> lines(Locator locator) {
        if (locator.source().kind() != Source.Kind.DOCUMENT) {
            return Set.of();
        }
        var lines = new HashSet<String>();
        for (var line : locator.place().split(" ")) {
            lines.add(locator.source().id() + " " + line);
        }
        return lines;
    }
}
