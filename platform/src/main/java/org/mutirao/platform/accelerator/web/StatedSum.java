// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import java.util.List;
import java.util.Optional;
import org.mutirao.platform.ledger.Fact;

/// A stated total and the stated parts that it should be the sum of. Parts and total stay as their source gives
/// them, whether or not they agree.
record StatedSum(Fact total, List<Fact> parts) {

    StatedSum {
        parts = List.copyOf(parts);
    }

    boolean agrees() {
        return sum() == total.value();
    }

    double sum() {
        return parts.stream().mapToDouble(Fact::value).sum();
    }

    /// Finds the figures of the network by what they count; empty when one of them is not stated.
    static Optional<StatedSum> find(List<Fact> stated, String total, String... parts) {
        var whole = figure(stated, total);
        var found = List.of(parts).stream()
                .flatMap(part -> figure(stated, part).stream())
                .toList();
        return whole.isEmpty() || found.size() < parts.length
                ? Optional.empty()
                : Optional.of(new StatedSum(whole.get(), found));
    }

    private static Optional<Fact> figure(List<Fact> stated, String quantity) {
        return stated.stream()
                .filter(fact -> fact.subject() instanceof Fact.OfNetwork)
                .filter(fact -> fact.quantity().id().equals(quantity))
                .findFirst();
    }
}
