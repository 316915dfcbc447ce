// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Quantity;

/// Adds up many estimates one by one, exact and in any order the same. None of them is kept, nor its story.
public final class EstimateSum<D extends Dimension> {

    private final D dimension;
    private final ExactSum value = new ExactSum();
    private final SpreadSum spread = new SpreadSum(4);
    private boolean eitherSign = false;

    public EstimateSum(D dimension) {
        this.dimension = dimension;
    }

    public void add(Estimate<D> term) {
        value.add(term.value());
        spread.add(term.spread());
        eitherSign |= term.isOfEitherSign();
    }

    /// Adds what another sum holds.
    public void add(EstimateSum<D> other) {
        value.add(other.value);
        spread.add(other.spread);
        eitherSign |= other.eitherSign;
    }

    /// The end of the sum: nothing is added after it.
    ///
    /// @param like estimates with the same sources, asked for those that nobody stated
    public Estimate<D> sum(Supplier<? extends Collection<? extends Estimate<?>>> like) {
        return new Estimate<>(
                new Quantity<>(value.value(), dimension),
                spread.spread(() -> Estimate.unstated(like.get())),
                Optional.empty(),
                eitherSign);
    }
}
