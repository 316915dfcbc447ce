// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutirao.calc.method.Rerun;

/// Finds out which parts of a method's result are plain products of its uncertain numbers, by asking
/// the method: such a part follows each number alone, and all of them moved at once, in proportion.
final class ProductProbe {

    /// Close to one, so that no number leaves its bounds.
    private static final double[] STEPS = {0.9375, 0.875};

    private static final double SAME_WITHIN = 1e-12;

    private final double[] base;
    private final List<double[]> firsts = new ArrayList<>();
    private final List<double[]> seconds = new ArrayList<>();
    private final double[] together;
    private final double[] factors;

    /// @param sources of each uncertain source: which of the numbers it is
    ProductProbe(Rerun rerun, double[] point, List<List<Integer>> sources) {
        base = rerun.compute(point);
        factors = new double[sources.size()];
        var all = point.clone();
        for (int s = 0; s < sources.size(); s++) {
            firsts.add(rerun.compute(scaled(point, sources.get(s), STEPS[0])));
            seconds.add(rerun.compute(scaled(point, sources.get(s), STEPS[1])));
            factors[s] = 1 - 1.0 / (16 + s);
            all = scaled(all, sources.get(s), factors[s]);
        }
        together = rerun.compute(all);
    }

    /// The sources whose product the part is, up to a constant; empty when it is no product.
    Optional<List<Integer>> find(int part) {
        if (base[part] == 0) {
            return Optional.empty();
        }
        var found = new ArrayList<Integer>();
        double expected = 1;
        for (int s = 0; s < factors.length; s++) {
            double first = firsts.get(s)[part] / base[part];
            double second = seconds.get(s)[part] / base[part];
            if (isSame(first, STEPS[0]) && isSame(second, STEPS[1])) {
                found.add(s);
                expected *= factors[s];
            } else if (first != 1 || second != 1) {
                return Optional.empty();
            }
        }
        return isSame(together[part] / base[part], expected) ? Optional.of(found) : Optional.empty();
    }

    double base(int part) {
        return base[part];
    }

    private static double[] scaled(double[] point, List<Integer> numbers, double factor) {
        var moved = point.clone();
        numbers.forEach(number -> moved[number] *= factor);
        return moved;
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= SAME_WITHIN;
    }
}
