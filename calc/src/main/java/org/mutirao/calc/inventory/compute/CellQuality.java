// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.ExactSum;

/// The data quality of a cell: the grades of its parts, weighted by their share of the CO2e.
///
/// @param lower the lower of both, part by part
/// @param graded the share of the CO2e whose activity data and factor are both graded
public record CellQuality(
        Optional<DataQuality> activity, Optional<DataQuality> factor, Optional<DataQuality> lower, double graded) {

    /// A part of a cell with what is said about it.
    record Part(Estimate<Mass> co2e, About about) {

        private double weight() {
            return Math.abs(co2e.value());
        }

        private Optional<DataQuality> lower() {
            return about.activity().flatMap(one -> about.factor().map(other -> one.compareTo(other) > 0 ? one : other));
        }
    }

    static CellQuality of(List<Part> parts) {
        return new CellQuality(
                grade(parts, part -> part.about().activity()),
                grade(parts, part -> part.about().factor()),
                grade(parts, Part::lower),
                graded(parts));
    }

    /// - *Equation:* grade = Σ w × g / Σ w over the graded parts, to the nearest grade, the lower at the
    ///   middle
    /// - *Source:* GPC, version 1.1, part I, data quality; weights by CO2e are ours.
    /// - *Valid for:* parts of which at least one is graded; without emissions every part weighs the same.
    /// - *Units:* H = 0, M = 1, L = 2; t CO2e as weights.
    private static Optional<DataQuality> grade(List<Part> parts, Function<Part, Optional<DataQuality>> grade) {
        var known = parts.stream().filter(part -> grade.apply(part).isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        double all = ExactSum.of(known.stream().mapToDouble(Part::weight));
        double sum = ExactSum.of(known.stream()
                .mapToDouble(part -> (all == 0 ? 1 : part.weight())
                        * grade.apply(part).orElseThrow().ordinal()));
        return Optional.of(DataQuality.values()[(int) Math.floor(sum / (all == 0 ? known.size() : all) + 0.5)]);
    }

    private static double graded(List<Part> parts) {
        double all = ExactSum.of(parts.stream().mapToDouble(Part::weight));
        var known = parts.stream().filter(part -> part.lower().isPresent()).toList();
        return all == 0
                ? (known.size() == parts.size() ? 1 : 0)
                : ExactSum.of(known.stream().mapToDouble(Part::weight)) / all;
    }
}
