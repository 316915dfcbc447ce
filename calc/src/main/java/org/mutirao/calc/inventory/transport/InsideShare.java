// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;

/// Which share of the emissions arises inside the boundary; the rest is trans-boundary. When nobody says so,
/// all of it
/// is
/// scope 1 and scope 3 is not estimated, which is not zero: the cell carries IE.
final class InsideShare {

    static final Input.Figure<Ratio> INPUT = Input.Figure.factor("insideShare", Units.ONE)
            .within(Bounds.fraction())
            .optional();

    private InsideShare() {}

    static Outcome split(Emissions all, Values in) {
        return in.find(INPUT)
                .map(inside -> Outcome.of(Outcome.SCOPE_1, all.share(inside))
                        .and(Outcome.SCOPE_3, all.share(inside.complement().named("outsideShare", "1 − inside"))))
                .orElseGet(() -> Outcome.of(Outcome.SCOPE_1, all));
    }
}
