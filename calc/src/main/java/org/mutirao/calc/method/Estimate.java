// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Trace;

/// A quantity with its uncertainty and, when somebody asks, its story. Methods are written with its
/// operations, so that
/// number, dimension, interval and trace come from one equation.
///
/// Uncertainty is first-order error propagation (Approach 1; 2006 IPCC Guidelines, Vol. 1, Ch. 3, Eq. 3.1 and
/// 3.2):
/// each
/// source moves the result by itself to both ends of its 95 % range, and the moves down, and up, are combined
/// by the
/// root
/// of the sum of squares. A source that enters twice counts once, so shared activity data and factors are
/// correlated.
public final class Estimate<D extends Dimension> {

    /// A 95 % interval in canonical units; the limits of a quantity that cannot be negative are not either.
    public record Interval(double lower, double upper) {}

    /// How the name of a source begins that is a factor of a table.
    static final String FACTOR = "factor ";

    private final Quantity<D> quantity;
    private final Supplier<Spread> spread;
    private final Optional<List<Trace>> story;
    private final boolean eitherSign;

    Estimate(Quantity<D> quantity, Map<String, Swing> swings, Set<String> unstated, Optional<List<Trace>> story) {
        this(quantity, Spread.of(swings, unstated), story, false);
    }

    Estimate(Quantity<D> quantity, Spread spread, Optional<List<Trace>> story, boolean eitherSign) {
        this(quantity, () -> spread, story, eitherSign);
    }

    private Estimate(Quantity<D> quantity, Supplier<Spread> spread, Optional<List<Trace>> story, boolean eitherSign) {
        this.quantity = quantity;
        this.spread = spread;
        this.story = story;
        this.eitherSign = eitherSign;
    }

    /// A ratio raised to an exponent.
    public static Estimate<Ratio> power(Estimate<Ratio> base, Estimate<Ratio> exponent) {
        return base.combine(exponent, StrictMath::pow, new Ratio());
    }

    /// A quantity taken as exact and without story.
    public static <D extends Dimension> Estimate<D> exact(Quantity<D> quantity) {
        return new Estimate<>(quantity, Spread.NONE, Optional.empty(), false);
    }

    /// The sum of at least one term, exact and in any order the same.
    public static <D extends Dimension> Estimate<D> sum(List<Estimate<D>> terms) {
        var value = new ExactSum();
        boolean eitherSign = false;
        for (var term : terms) {
            value.add(term.value());
            eitherSign |= term.eitherSign;
        }
        var first = terms.getFirst();
        Optional<List<Trace>> story = first.story.map(
                told -> terms.stream().flatMap(term -> term.parts().stream()).toList());
        var spread = new Lazy<>(() -> spread(terms));
        return new Estimate<>(new Quantity<>(value.value(), first.dimension()), spread::get, story, eitherSign);
    }

    /// A value whose spread is found when it is asked for.
    static <D extends Dimension> Estimate<D> of(Quantity<D> quantity, Lazy<Spread> spread, boolean eitherSign) {
        return new Estimate<>(quantity, spread::get, Optional.empty(), eitherSign);
    }

    private static <D extends Dimension> Spread spread(List<Estimate<D>> terms) {
        var sum = new SpreadSum(4);
        terms.forEach(term -> sum.add(term.spread()));
        return sum.spread(() -> unstated(terms));
    }

    static Names unstated(Collection<? extends Estimate<?>> terms) {
        var unstated = new Names(4);
        terms.forEach(term -> unstated.addAll(term.spread().unstated()));
        return unstated;
    }

    public Quantity<D> quantity() {
        return quantity;
    }

    /// In the canonical unit.
    public double value() {
        return quantity.value();
    }

    public D dimension() {
        return quantity.dimension();
    }

    public double in(Unit<D> unit) {
        return quantity.in(unit);
    }

    /// The same as something that may as well be negative, such as the net emissions of land: its interval is not
    /// cut off at zero.
    public Estimate<D> ofEitherSign() {
        return new Estimate<>(quantity, spread, story, true);
    }

    /// The same with this range as its one source of uncertainty, in place of one that nobody stated.
    Estimate<D> ranging(String source, Interval range) {
        var swing = new Swing(range.lower() - value(), range.upper() - value());
        return new Estimate<>(quantity, Spread.of(source, swing), story, eitherSign);
    }

    /// The 95 % interval over the sources that state one; see [#unstated()].
    public Interval interval() {
        double lower = value() - Math.sqrt(spread().below());
        return new Interval(
                value() >= 0 && !eitherSign ? Math.max(0, lower) : lower, value() + Math.sqrt(spread().above()));
    }

    /// The part of the variance that is due to each source, as error propagation sees it.
    ///
    /// - *Equation:* share = h²/Σ h², with h half of the way from one end of the source's range to the other
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, Table 3.2, column H
    /// - *Valid for:* independent sources; empty when nothing is uncertain
    /// - *Units:* shares of the variance
    public Map<String, Double> shares() {
        var swings = spread().swings();
        double all = ExactSum.of(swings.values().stream().mapToDouble(Swing::variance));
        var shares = new TreeMap<String, Double>();
        if (all > 0) {
            swings.forEach((source, swing) -> shares.put(source, swing.variance() / all));
        }
        return shares;
    }

    /// The inputs whose uncertainty nobody stated, so that the interval leaves them out.
    public Set<String> unstated() {
        return Collections.unmodifiableSet(spread().unstatedInOrder());
    }

    /// How the number came to be; empty unless the method was rerun to explain itself.
    public Optional<Trace> trace() {
        return story.filter(parts -> parts.size() == 1).map(List::getFirst);
    }

    /// The same in the dimension that it is known to have.
    ///
    /// @throws IllegalArgumentException when it has another
    public <E extends Dimension> Estimate<E> as(E known) {
        var same = quantity.as(known).orElseThrow(() -> new IllegalArgumentException(dimension() + " is not " + known));
        return new Estimate<>(same, spread, story, eitherSign);
    }

    public <N extends Dimension> Estimate<N> times(Estimate<Per<N, D>> rate) {
        return combine(rate, (x, y) -> x * y, rate.dimension().amount());
    }

    /// The amount to which this belongs at the given rate.
    public <B extends Dimension> Estimate<B> over(Estimate<Per<D, B>> rate) {
        return combine(rate, (x, y) -> x / y, rate.dimension().by());
    }

    public <B extends Dimension> Estimate<Per<D, B>> per(Estimate<B> other) {
        return combine(other, (x, y) -> x / y, new Per<>(dimension(), other.dimension()));
    }

    /// This share of it.
    public Estimate<D> share(Estimate<Ratio> ratio) {
        return combine(ratio, (x, y) -> x * y, dimension());
    }

    /// That of which this is the share.
    public Estimate<D> overShare(Estimate<Ratio> ratio) {
        return combine(ratio, (x, y) -> x / y, dimension());
    }

    public Estimate<Ratio> ratioTo(Estimate<D> whole) {
        return combine(whole, (x, y) -> x / y, new Ratio());
    }

    public Estimate<D> plus(Estimate<D> other) {
        return combine(other, Double::sum, dimension());
    }

    public Estimate<D> minus(Estimate<D> other) {
        return combine(other, (x, y) -> x - y, dimension());
    }

    /// What is left of one when this share is taken.
    public Estimate<D> complement() {
        return combine(exact(new Quantity<>(1, dimension())), (x, one) -> one - x, dimension());
    }

    /// The same times a number of nature or of arithmetic, such as 44/12.
    public Estimate<D> times(double number) {
        return combine(exact(new Quantity<>(number, dimension())), (x, y) -> x * y, dimension());
    }

    /// What follows from it by a function of its value alone.
    public <R extends Dimension> Estimate<R> through(DoubleUnaryOperator function, R dimension) {
        return combine(exact(quantity), (x, same) -> function.applyAsDouble(x), dimension);
    }

    /// The same as a named step: what the trace shows of everything that led to it.
    public Estimate<D> named(String label, String equation, Citation... citations) {
        if (story.isEmpty()) {
            return this;
        }
        var step = new Trace(
                label, equation, OptionalDouble.of(value()), dimension().canonicalUnit(), parts(), List.of(citations));
        return new Estimate<>(quantity, spread, Optional.of(List.of(step)), eitherSign);
    }

    /// The same with its sources under other names, so that those of many rows can stand side by side. Factors of
    /// tables keep theirs: rows that use one share it.
    public Estimate<D> renamed(UnaryOperator<String> names) {
        var renamed = new Lazy<>(() -> spread().renamed(names));
        return new Estimate<>(quantity, renamed::get, story, eitherSign);
    }

    Spread spread() {
        return spread.get();
    }

    boolean isOfEitherSign() {
        return eitherSign;
    }

    /// Whether it tells how it came to be.
    boolean isTold() {
        return story.isPresent();
    }

    List<Trace> parts() {
        return story.orElse(List.of());
    }

    private <E extends Dimension, R extends Dimension> Estimate<R> combine(
            Estimate<E> other, DoubleBinaryOperator operation, R dimension) {
        return new Estimate<>(
                new Quantity<>(operation.applyAsDouble(value(), other.value()), dimension),
                spread().combine(other.spread(), operation, value(), other.value()),
                told(other),
                eitherSign || other.eitherSign);
    }

    private Optional<List<Trace>> told(Estimate<?> other) {
        if (story.isEmpty() && other.story.isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<>(parts());
        other.parts().stream().filter(part -> !parts.contains(part)).forEach(parts::add);
        return Optional.of(List.copyOf(parts));
    }
}
