// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.compute.StatedCell;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.quantity.Units;

/// What somebody states for a whole cell, in tonnes.
///
/// @param co2e as stated beside the gases, or in place of them
record Stated(StatedCell cell, Map<Gas, Double> gases, OptionalDouble co2e, OptionalDouble biogenic) {

    static Stream<Stated> list(Dossier dossier) {
        return dossier.given().stated().stream().map(Stated::of);
    }

    private static Stated of(StatedCell cell) {
        var gases = new EnumMap<Gas, Double>(Gas.class);
        Arrays.stream(Gas.values()).forEach(gas -> mass(cell, gas.id()).ifPresent(tonnes -> gases.put(gas, tonnes)));
        return new Stated(cell, gases, mass(cell, "CO2e"), mass(cell, "biogenicCO2"));
    }

    private static OptionalDouble mass(StatedCell cell, String name) {
        return Written.in(Units.TONNE, cell.masses(), name);
    }

    /// The gases together by a set of potentials; empty when there are none, or one without a
    /// potential.
    OptionalDouble ofGases(GwpSet set) {
        return gases.isEmpty() ? OptionalDouble.empty() : weighted(gases, set);
    }

    static OptionalDouble weighted(Map<Gas, Double> gases, GwpSet set) {
        return gases.keySet().stream().allMatch(gas -> set.find(gas).isPresent())
                ? OptionalDouble.of(ExactSum.of(gases.entrySet().stream()
                        .mapToDouble(
                                gas -> gas.getValue() * set.find(gas.getKey()).orElseThrow())))
                : OptionalDouble.empty();
    }
}
