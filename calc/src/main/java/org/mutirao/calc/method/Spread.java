// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.mutirao.calc.quantity.ExactSum;

/// How uncertain an estimate is: how far it moves when one of its sources goes to the lower, and to the
/// upper, end of its 95 % range; and the sources of which nobody states a range. It never changes.
final class Spread {

    private static final Names NOBODY = new Names(0);

    /// Of what is exact.
    static final Spread NONE = new Spread(NOBODY, new double[0], () -> NOBODY);

    private final Names sources;

    /// Of each source the move at its lower end, and the one at its upper end.
    private final double[] moves;

    /// They are many in a sum of many rows, and seldom asked for.
    private final Supplier<Names> unstated;

    Spread(Names sources, double[] moves, Supplier<Names> unstated) {
        this.sources = sources;
        this.moves = moves;
        this.unstated = unstated;
    }

    static Spread of(Map<String, Swing> swings, Set<String> unstated) {
        var sources = new Names(swings.size());
        var moves = new double[2 * swings.size()];
        swings.forEach((source, swing) -> {
            int at = 2 * sources.add(source);
            moves[at] = swing.atLower();
            moves[at + 1] = swing.atUpper();
        });
        var without = names(unstated);
        return new Spread(sources, moves, () -> without);
    }

    /// Of one source with a range.
    static Spread of(String source, Swing swing) {
        var sources = new Names(1);
        sources.add(source);
        return new Spread(sources, new double[] {swing.atLower(), swing.atUpper()}, NONE.unstated);
    }

    /// Of one source without a range.
    static Spread unstated(String source) {
        return of(Map.of(), Set.of(source));
    }

    Names sources() {
        return sources;
    }

    double atLower(int source) {
        return moves[2 * source];
    }

    double atUpper(int source) {
        return moves[2 * source + 1];
    }

    /// The moves of each source.
    Map<String, Swing> swings() {
        var swings = new TreeMap<String, Swing>();
        for (int i = 0; i < sources.size(); i++) {
            swings.put(sources.get(i), new Swing(atLower(i), atUpper(i)));
        }
        return swings;
    }

    Names unstated() {
        return unstated.get();
    }

    Set<String> unstatedInOrder() {
        return new TreeSet<>(unstated().list());
    }

    /// The variance below the value, and the one above it, on the scale of 95 % ranges.
    double below() {
        var sum = new ExactSum();
        for (int i = 0; i < moves.length; i += 2) {
            double down = Math.min(0, Math.min(moves[i], moves[i + 1]));
            sum.add(down * down);
        }
        return sum.value();
    }

    double above() {
        var sum = new ExactSum();
        for (int i = 0; i < moves.length; i += 2) {
            double up = Math.max(0, Math.max(moves[i], moves[i + 1]));
            sum.add(up * up);
        }
        return sum.value();
    }

    /// That of what an operation makes of two values, each source moving both of them at once.
    Spread combine(Spread other, DoubleBinaryOperator operation, double mine, double theirs) {
        double value = operation.applyAsDouble(mine, theirs);
        var all = other.sources.size() == 0 ? sources : union(sources, other.sources);
        var moved = new double[2 * all.size()];
        for (int i = 0; i < all.size(); i++) {
            // a union begins with all of mine
            boolean isMine = i < sources.size();
            int there = other.sources.size() == 0 ? -1 : other.sources.find(all.get(i));
            for (int end = 0; end < 2; end++) {
                moved[2 * i + end] = move(
                        operation,
                        mine,
                        isMine ? moves[2 * i + end] : 0,
                        theirs,
                        there < 0 ? 0 : other.moves[2 * there + end],
                        value);
            }
        }
        var without = union(unstated(), other.unstated());
        return new Spread(all, moved, () -> without);
    }

    private static double move(
            DoubleBinaryOperator operation, double mine, double myMove, double theirs, double theirMove, double value) {
        double moved = operation.applyAsDouble(mine + myMove, theirs + theirMove) - value;
        // a divisor whose range touches zero: fall back to its slope at the value
        return Double.isFinite(moved) ? moved : -value * theirMove / theirs;
    }

    /// The same with its sources under other names, but those of factors of tables; sources that get one name
    /// are one.
    Spread renamed(UnaryOperator<String> names) {
        var sum = new SpreadSum(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            sum.add(source.startsWith(Estimate.FACTOR) ? source : names.apply(source), moves[2 * i], moves[2 * i + 1]);
        }
        return sum.spread(() -> unstated().renamed(names));
    }

    private static Names names(Set<String> some) {
        var names = new Names(some.size());
        some.forEach(names::add);
        return names;
    }

    private static Names union(Names some, Names others) {
        if (others.size() == 0 || some.containsAll(others)) {
            return some;
        }
        var all = new Names(some.size() + others.size());
        all.addAll(some);
        all.addAll(others);
        return all;
    }
}
