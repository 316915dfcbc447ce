// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Quantity;

/// Adds up many emissions one by one, gas by gas, exact and in any order the same. None of them is kept: the
/// intervals of the sums are found by computing the terms again, when somebody asks.
public final class EmissionsSum {

    private final Map<Gas, Masses> gases = new EnumMap<>(Gas.class);
    private final Masses biogenicCo2 = new Masses();
    private final Masses unsplit = new Masses();

    private static final class Masses {

        private final ExactSum sum = new ExactSum();
        private int terms = 0;
        private boolean eitherSign = false;

        void add(Estimate<Mass> mass) {
            sum.add(mass.value());
            terms++;
            eitherSign |= mass.isOfEitherSign();
        }

        void add(Masses other) {
            sum.add(other.sum);
            terms += other.terms;
            eitherSign |= other.eitherSign;
        }

        Optional<Estimate<Mass>> sum(Supplier<Estimate<Mass>> again) {
            return terms == 0
                    ? Optional.empty()
                    : Optional.of(Estimate.of(
                            new Quantity<>(sum.value(), new Mass()),
                            new Lazy<>(() -> again.get().spread()),
                            eitherSign));
        }
    }

    public void add(Emissions term) {
        term.gases().forEach((gas, mass) -> masses(gas).add(mass));
        term.biogenicCo2().ifPresent(biogenicCo2::add);
        term.unsplit().ifPresent(unsplit::add);
    }

    /// Adds what another sum holds.
    public void add(EmissionsSum other) {
        other.gases.forEach((gas, masses) -> masses(gas).add(masses));
        biogenicCo2.add(other.biogenicCo2);
        unsplit.add(other.unsplit);
    }

    /// @param again the same sum with all its intervals
    public Emissions sum(Supplier<Emissions> again) {
        var sums = new EnumMap<Gas, Estimate<Mass>>(Gas.class);
        gases.forEach((gas, masses) -> masses.sum(
                        () -> part(again, all -> Optional.ofNullable(all.gases().get(gas))))
                .ifPresent(sum -> sums.put(gas, sum)));
        return new Emissions(
                sums,
                biogenicCo2.sum(() -> part(again, Emissions::biogenicCo2)),
                unsplit.sum(() -> part(again, Emissions::unsplit)));
    }

    private static Estimate<Mass> part(Supplier<Emissions> again, Function<Emissions, Optional<Estimate<Mass>>> part) {
        return part.apply(again.get()).orElseThrow();
    }

    private Masses masses(Gas gas) {
        return gases.computeIfAbsent(gas, none -> new Masses());
    }
}
