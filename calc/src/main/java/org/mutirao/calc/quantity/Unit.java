// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

import org.mutirao.calc.quantity.Dimension.Per;

/// A unit in which people write an amount.
///
/// @param id as it is written, such as `kg/TJ`; case matters
/// @param size how many canonical units of its dimension it is
public record Unit<D extends Dimension>(String id, D dimension, double size) {

    public Unit {
        if (!(size > 0) || !Double.isFinite(size)) {
            throw new IllegalArgumentException("A unit has a size above zero, not " + size);
        }
    }

    /// The unit of so much for each of the other: `KILOGRAM.per(TERAJOULE)` is `kg/TJ`.
    public <B extends Dimension> Unit<Per<D, B>> per(Unit<B> other) {
        return new Unit<>(id + "/" + other.id, new Per<>(dimension, other.dimension), size / other.size);
    }

    /// So many of this unit as a unit of their own: `KILOMETRE.of(100)` is `100 km`.
    public Unit<D> of(int number) {
        return new Unit<>(number + " " + id, dimension, size * number);
    }
}
