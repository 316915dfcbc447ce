// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Gas;

/// Adds up emissions one by one, gas by gas, exact and in any order the same.
public final class EmissionsSum {

    private final Map<Gas, EstimateSum<Mass>> gases = new EnumMap<>(Gas.class);
    private Optional<EstimateSum<Mass>> biogenicCo2 = Optional.empty();
    private Optional<EstimateSum<Mass>> unsplit = Optional.empty();

    public void add(Emissions term) {
        term.gases().forEach((gas, mass) -> {
            var sum = gases.get(gas);
            if (sum == null) {
                gases.put(gas, new EstimateSum<>(mass));
            } else {
                sum.add(mass);
            }
        });
        biogenicCo2 = add(biogenicCo2, term.biogenicCo2());
        unsplit = add(unsplit, term.unsplit());
    }

    public Emissions sum() {
        var sums = new EnumMap<Gas, Estimate<Mass>>(Gas.class);
        gases.forEach((gas, sum) -> sums.put(gas, sum.named(gas.formula())));
        return new Emissions(
                sums, biogenicCo2.map(sum -> sum.named("biogenicCO2")), unsplit.map(sum -> sum.named("CO2e")));
    }

    private static Optional<EstimateSum<Mass>> add(Optional<EstimateSum<Mass>> sum, Optional<Estimate<Mass>> term) {
        if (term.isEmpty()) {
            return sum;
        }
        if (sum.isEmpty()) {
            return Optional.of(new EstimateSum<>(term.get()));
        }
        sum.get().add(term.get());
        return sum;
    }
}
