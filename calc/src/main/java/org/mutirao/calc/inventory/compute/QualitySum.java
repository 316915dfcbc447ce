// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Optional;
import org.mutirao.calc.quantity.ExactSum;

/// The data quality of the parts of a cell, added up one by one.
final class QualitySum {

    private final Grades activity = new Grades();
    private final Grades factor = new Grades();
    private final Grades lower = new Grades();
    private final ExactSum weights = new ExactSum();
    private int parts = 0;

    /// @param weight the CO2e of the part, whatever its sign
    void add(double weight, About about) {
        activity.add(weight, about.activity());
        factor.add(weight, about.factor());
        lower.add(
                weight,
                about.activity().flatMap(one -> about.factor().map(other -> one.compareTo(other) > 0 ? one : other)));
        weights.add(weight);
        parts++;
    }

    /// Adds what another sum holds.
    void add(QualitySum other) {
        activity.add(other.activity);
        factor.add(other.factor);
        lower.add(other.lower);
        weights.add(other.weights);
        parts += other.parts;
    }

    CellQuality quality() {
        double all = weights.value();
        double graded = all == 0 ? (lower.parts == parts ? 1 : 0) : lower.weights.value() / all;
        return new CellQuality(activity.grade(), factor.grade(), lower.grade(), graded);
    }

    /// The grades of one kind.
    private static final class Grades {

        private final ExactSum weights = new ExactSum();
        private final ExactSum weighted = new ExactSum();
        private long ranks = 0;
        private int parts = 0;

        void add(double weight, Optional<DataQuality> grade) {
            if (grade.isPresent()) {
                weights.add(weight);
                weighted.add(weight * grade.get().ordinal());
                ranks += grade.get().ordinal();
                parts++;
            }
        }

        void add(Grades other) {
            weights.add(other.weights);
            weighted.add(other.weighted);
            ranks += other.ranks;
            parts += other.parts;
        }

        /// - *Equation:* grade = Σ w × g / Σ w over the graded parts, to the nearest grade, the lower at the
        ///   middle
        /// - *Source:* GPC, version 1.1, part I, data quality; weights by CO2e are ours.
        /// - *Valid for:* parts of which at least one is graded; without emissions every part weighs the same.
        /// - *Units:* H = 0, M = 1, L = 2; t CO2e as weights.
        Optional<DataQuality> grade() {
            if (parts == 0) {
                return Optional.empty();
            }
            double all = weights.value();
            double mean = all == 0 ? (double) ranks / parts : weighted.value() / all;
            return Optional.of(DataQuality.values()[(int) Math.floor(mean + 0.5)]);
        }
    }
}
