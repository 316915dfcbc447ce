// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.series;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.mutirao.calc.quantity.ExactSum;

/// What part of a change of emissions goes back to people, to wealth, to energy and to carbon. The four
/// add up to the change, with nothing left over.
public sealed interface LmdiDecomposition {

    /// Why nothing can be said.
    enum Reason {
        /// A change needs two years.
        ONE_YEAR_ONLY,
        /// A driver is missing, zero or negative, or the total is: logarithms need values above zero.
        NOT_ABOVE_ZERO
    }

    /// @param weight the logarithmic mean of the two years; of a chain, the sum of its steps
    record Effects(
            int from,
            int to,
            double weight,
            double population,
            double wealth,
            double energy,
            double carbon,
            double total)
            implements LmdiDecomposition {}

    /// @param years where the reason lies
    record Unknown(Reason reason, List<Integer> years) implements LmdiDecomposition {

        public Unknown {
            years = List.copyOf(years);
        }
    }

    /// - *Equation:* ΔE of x = L × ln(x1 / x0) for each driver x; L(a, b) = (a − b) / (ln a − ln b),
    ///   L(a, a) = a. Over several years each step is decomposed and the effects are added.
    /// - *Source:* Ang 2005, Energy Policy 33, 867 (LMDI-I, additive); our method specification, section 4.
    /// - *Valid for:* two years or more, all drivers above zero; no sector that takes
    ///   up more than it emits.
    /// - *Units:* those of the emissions for all effects.
    static LmdiDecomposition chain(SortedMap<Integer, Drivers> years) {
        if (years.size() < 2) {
            return new Unknown(Reason.ONE_YEAR_ONLY, List.copyOf(years.keySet()));
        }
        var bad = years.entrySet().stream()
                .filter(year -> !year.getValue().isPositive())
                .map(year -> year.getKey())
                .toList();
        if (!bad.isEmpty()) {
            return new Unknown(Reason.NOT_ABOVE_ZERO, bad);
        }
        var steps = new ArrayList<Effects>();
        var all = List.copyOf(years.entrySet());
        for (int i = 1; i < all.size(); i++) {
            var before = all.get(i - 1);
            var after = all.get(i);
            steps.add(step(before.getKey(), before.getValue(), after.getKey(), after.getValue()));
        }
        return new Effects(
                years.firstKey(),
                years.lastKey(),
                ExactSum.of(steps.stream().mapToDouble(Effects::weight)),
                ExactSum.of(steps.stream().mapToDouble(Effects::population)),
                ExactSum.of(steps.stream().mapToDouble(Effects::wealth)),
                ExactSum.of(steps.stream().mapToDouble(Effects::energy)),
                ExactSum.of(steps.stream().mapToDouble(Effects::carbon)),
                ExactSum.of(steps.stream().mapToDouble(Effects::total)));
    }

    private static Effects step(int from, Drivers before, int to, Drivers after) {
        double weight = logarithmicMean(after.emissions(), before.emissions());
        return new Effects(
                from,
                to,
                weight,
                weight * StrictMath.log(after.population() / before.population()),
                weight * StrictMath.log(after.wealth() / before.wealth()),
                weight * StrictMath.log(after.energy() / before.energy()),
                weight * StrictMath.log(after.carbon() / before.carbon()),
                after.emissions() - before.emissions());
    }

    /// - *Equation:* L(a, b) = (a − b) / (ln a − ln b), L(a, a) = a.
    /// - *Source:* Ang 2005, Energy Policy 33, 867.
    /// - *Valid for:* a and b above zero. Values close together go through log1p, which keeps the digits
    ///   that a difference of logarithms loses.
    /// - *Units:* that of a and b.
    static double logarithmicMean(double a, double b) {
        double relative = (a - b) / b;
        return relative == 0 ? a : (a - b) / StrictMath.log1p(relative);
    }
}
