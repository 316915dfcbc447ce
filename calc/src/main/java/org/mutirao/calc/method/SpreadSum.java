// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mutirao.calc.quantity.ExactSum;

/// Adds up spreads one by one: what a source does that acts in several places at once; exact and in any
/// order the same.
final class SpreadSum {

    private final Names sources;
    private double[] moves;

    /// Of a source that was added more than once, in place of its moves.
    private @Nullable ExactSum[] sums = {};

    /// @param capacity about how many sources there will be
    SpreadSum(int capacity) {
        sources = new Names(capacity);
        moves = new double[2 * capacity];
    }

    void add(Spread spread) {
        for (int i = 0; i < spread.sources().size(); i++) {
            add(spread.sources().get(i), spread.atLower(i), spread.atUpper(i));
        }
    }

    /// Adds what another sum holds.
    void add(SpreadSum other) {
        for (int i = 0; i < other.sources.size(); i++) {
            var source = other.sources.get(i);
            var lower = other.sumAt(2 * i);
            if (lower == null) {
                add(source, other.moves[2 * i], other.moves[2 * i + 1]);
            } else {
                // nothing moves yet where the source is new
                add(source, 0, 0);
                int at = 2 * sources.find(source);
                sum(at).add(lower);
                sum(at + 1).add(other.sum(2 * i + 1));
            }
        }
    }

    void add(String source, double atLower, double atUpper) {
        int before = sources.size();
        int at = 2 * sources.add(source);
        if (sources.size() > before) {
            if (at == moves.length) {
                moves = Arrays.copyOf(moves, Math.max(8, 2 * moves.length));
            }
            moves[at] = atLower;
            moves[at + 1] = atUpper;
        } else {
            sum(at).add(atLower);
            sum(at + 1).add(atUpper);
        }
    }

    /// The end of the sum: nothing is added after it.
    ///
    /// @param unstated the sources without a range of all that was added
    Spread spread(Supplier<Names> unstated) {
        var summed = Arrays.copyOf(moves, 2 * sources.size());
        for (int i = 0; i < summed.length; i++) {
            var sum = sumAt(i);
            if (sum != null) {
                summed[i] = sum.value();
            }
        }
        return new Spread(sources, summed, new Lazy<>(unstated)::get);
    }

    private @Nullable ExactSum sumAt(int at) {
        return at < sums.length ? sums[at] : null;
    }

    private ExactSum sum(int at) {
        if (at >= sums.length) {
            sums = Arrays.copyOf(sums, moves.length);
        }
        var sum = sums[at];
        if (sum == null) {
            sum = new ExactSum();
            sum.add(moves[at]);
            sums[at] = sum;
        }
        return sum;
    }
}
