// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.Optional;
import org.mutirao.calc.inventory.compute.InventoryUncertainty.Source;
import org.mutirao.calc.method.Rerun;
import org.mutirao.calc.uncertainty.DefaultUncertainty;

/// Both sides of a 95 % range as shares of the value, as people write them.
record Spread(double below, double above) {

    static Spread of(DefaultUncertainty known) {
        return new Spread(known.below(), known.above());
    }

    /// Empty for what the intervals leave out.
    static Optional<Spread> of(Source source) {
        return source.number().isStated()
                ? Optional.of(stated(source.number()))
                : source.assumed().map(Spread::of);
    }

    private static Spread stated(Rerun.Number number) {
        double size = Math.abs(number.value());
        return size == 0
                ? new Spread(0, 0)
                : new Spread(
                        (number.value() - number.range().lower()) / size,
                        (number.range().upper() - number.value()) / size);
    }

    String text() {
        return Math.abs(above - below) < 5e-4
                ? "±" + Figures.rough(above * 100) + " %"
                : "-" + Figures.rough(below * 100) + "/+" + Figures.rough(above * 100) + " %";
    }
}
