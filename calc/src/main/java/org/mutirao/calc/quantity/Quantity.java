// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

import java.util.Optional;
import org.mutirao.calc.quantity.Dimension.Per;

/// An amount with its dimension, held in the dimension's canonical unit and converted only at the edges.
/// Never rounded.
///
/// @param value in the canonical unit
public record Quantity<D extends Dimension>(double value, D dimension) {

    public Quantity {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("A quantity must be finite, not " + value);
        }
        value = value == 0 ? 0 : value;
    }

    public static <D extends Dimension> Quantity<D> of(double amount, Unit<D> unit) {
        return new Quantity<>(amount * unit.size(), unit.dimension());
    }

    /// The amount in another unit of the same dimension.
    public double in(Unit<D> unit) {
        return value / unit.size();
    }

    public Quantity<D> plus(Quantity<D> other) {
        return new Quantity<>(value + other.value, dimension);
    }

    public Quantity<D> minus(Quantity<D> other) {
        return new Quantity<>(value - other.value, dimension);
    }

    public Quantity<D> times(double number) {
        return new Quantity<>(value * number, dimension);
    }

    /// What belongs to this amount at so much for each unit of it: terajoules times tonnes per terajoule are
    /// tonnes.
    public <N extends Dimension> Quantity<N> times(Quantity<Per<N, D>> rate) {
        return new Quantity<>(value * rate.value, rate.dimension.amount());
    }

    /// The amount to which this belongs at so much for each unit of it: tonnes over tonnes per cubic metre
    /// are cubic
    /// metres.
    public <B extends Dimension> Quantity<B> over(Quantity<Per<D, B>> rate) {
        return new Quantity<>(value / rate.value, rate.dimension.by());
    }

    /// So much for each unit of the other amount.
    public <B extends Dimension> Quantity<Per<D, B>> per(Quantity<B> other) {
        return new Quantity<>(value / other.value, new Per<>(dimension, other.dimension));
    }

    /// The same, if it has the dimension that is asked for: the way back from text to types.
    public <E extends Dimension> Optional<Quantity<E>> as(E asked) {
        return dimension.equals(asked) ? Optional.of(new Quantity<>(value, asked)) : Optional.empty();
    }
}
