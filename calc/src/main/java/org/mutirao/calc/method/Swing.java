// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.List;
import org.mutirao.calc.quantity.ExactSum;

/// How far a result moves when one of its sources goes to the lower, and to the upper, end of its 95 % range.
record Swing(double atLower, double atUpper) {

    static final Swing NONE = new Swing(0, 0);

    /// What a source does that acts in several places at once; exact and in any order the same.
    static Swing sum(List<Swing> all) {
        return all.size() == 1
                ? all.getFirst()
                : new Swing(
                        ExactSum.of(all.stream().mapToDouble(Swing::atLower)),
                        ExactSum.of(all.stream().mapToDouble(Swing::atUpper)));
    }

    double down() {
        return Math.min(0, Math.min(atLower, atUpper));
    }

    double up() {
        return Math.max(0, Math.max(atLower, atUpper));
    }

    /// The square of half the way from end to end.
    double variance() {
        double half = (atUpper - atLower) / 2;
        return half * half;
    }
}
