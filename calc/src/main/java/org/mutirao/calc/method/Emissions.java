// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;

/// The emissions of one line, gas by gas. A gas that is not there was not estimated.
///
/// @param biogenicCo2 a memo: it enters no total
/// @param unsplit CO2 equivalents of a factor that does not tell the gases apart, under the set of the
/// calculation
public record Emissions(
        Map<Gas, Estimate<Mass>> gases, Optional<Estimate<Mass>> biogenicCo2, Optional<Estimate<Mass>> unsplit) {

    public Emissions {
        var sorted = new EnumMap<Gas, Estimate<Mass>>(Gas.class);
        sorted.putAll(gases);
        gases = Collections.unmodifiableMap(sorted);
    }

    public static Emissions of(Gas gas, Estimate<Mass> mass) {
        return new Emissions(Map.of(gas, mass), Optional.empty(), Optional.empty());
    }

    public static Emissions biogenic(Estimate<Mass> co2) {
        return new Emissions(Map.of(), Optional.of(co2), Optional.empty());
    }

    public static Emissions unsplit(Estimate<Mass> co2e) {
        return new Emissions(Map.of(), Optional.empty(), Optional.of(co2e));
    }

    public Emissions and(Gas gas, Estimate<Mass> mass) {
        if (gases.containsKey(gas)) {
            return sum(List.of(this, of(gas, mass)));
        }
        var more = new EnumMap<Gas, Estimate<Mass>>(Gas.class);
        more.putAll(gases);
        more.put(gas, mass);
        return new Emissions(more, biogenicCo2, unsplit);
    }

    /// The part of each that a share takes.
    public Emissions share(Estimate<Ratio> ratio) {
        var parts = new EnumMap<Gas, Estimate<Mass>>(Gas.class);
        gases.forEach((gas, mass) -> parts.put(gas, mass.share(ratio).named(gas.formula(), "E × share")));
        return new Emissions(
                parts,
                biogenicCo2.map(mass -> mass.share(ratio).named("biogenicCO2", "E × share")),
                unsplit.map(mass -> mass.share(ratio).named("CO2e", "E × share")));
    }

    /// The same with the sources of its uncertainty under other names, as [Estimate#renamed(UnaryOperator)].
    public Emissions renamed(UnaryOperator<String> names) {
        var same = new EnumMap<Gas, Estimate<Mass>>(Gas.class);
        gases.forEach((gas, mass) -> same.put(gas, mass.renamed(names)));
        return new Emissions(
                same, biogenicCo2.map(mass -> mass.renamed(names)), unsplit.map(mass -> mass.renamed(names)));
    }

    /// The sum, gas by gas, exact and in any order the same.
    public static Emissions sum(List<Emissions> all) {
        var terms = new EnumMap<Gas, List<Estimate<Mass>>>(Gas.class);
        var biogenic = new ArrayList<Estimate<Mass>>();
        var unsplit = new ArrayList<Estimate<Mass>>();
        for (var one : all) {
            one.gases.forEach((gas, mass) ->
                    terms.computeIfAbsent(gas, none -> new ArrayList<>()).add(mass));
            one.biogenicCo2.ifPresent(biogenic::add);
            one.unsplit.ifPresent(unsplit::add);
        }
        var sums = new EnumMap<Gas, Estimate<Mass>>(Gas.class);
        terms.forEach((gas, masses) -> add(masses, gas.formula()).ifPresent(sum -> sums.put(gas, sum)));
        return new Emissions(sums, add(biogenic, "biogenicCO2"), add(unsplit, "CO2e"));
    }

    private static Optional<Estimate<Mass>> add(List<Estimate<Mass>> terms, String label) {
        return switch (terms.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(terms.getFirst());
            default -> Optional.of(Estimate.sum(terms).named(label, "Σ"));
        };
    }
}
