// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.trace.Trace;

/// Adds up estimates one by one, exact and in any order the same. None of them is kept.
public final class EstimateSum<D extends Dimension> {

    private final Estimate<D> first;
    private final ExactSum value = new ExactSum();
    private final SpreadSum spread;
    private final List<Trace> story = new ArrayList<>();
    private int terms = 0;
    private boolean eitherSign = false;

    /// A sum of at least one term.
    public EstimateSum(Estimate<D> first) {
        this.first = first;
        this.spread = new SpreadSum(2 * first.spread().sources().size());
        add(first);
    }

    public void add(Estimate<D> term) {
        value.add(term.value());
        spread.add(term.spread());
        if (first.isTold()) {
            story.addAll(term.parts());
        }
        eitherSign |= term.isOfEitherSign();
        terms++;
    }

    public Estimate<D> sum() {
        return new Estimate<>(
                new Quantity<>(value.value(), first.dimension()),
                spread.spread(),
                first.isTold() ? Optional.of(List.copyOf(story)) : Optional.empty(),
                eitherSign);
    }

    /// The only term as it is, with its own name; the sum of several under a name.
    Estimate<D> named(String label) {
        return terms == 1 ? first : sum().named(label, "Σ");
    }
}
