// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.method.Estimate.Interval;
import org.mutirao.calc.method.Rerun;
import org.mutirao.calc.uncertainty.DefaultUncertainty;

/// How sure the numbers of a computed inventory are, and what they owe it to: a step of its own, after computing.
/// What several lines share, such as a factor, moves them together.
public sealed interface InventoryUncertainty permits PropagatedInventory, SimulatedInventory {

    /// One uncertain number of the inventory.
    ///
    /// @param row the first row that uses it
    /// @param rows how many do
    /// @param assumed the default that stands in because nobody stated its uncertainty
    record Source(Rerun.Number number, Locator locator, String row, int rows, Optional<DefaultUncertainty> assumed) {

        /// Whether the intervals leave it out: nobody stated how sure it is, and there is no default.
        public boolean isLeftOut() {
            return !number.isStated() && assumed.isEmpty();
        }

        Source again() {
            return new Source(number, locator, row, rows + 1, assumed);
        }
    }

    /// The part of the variance that is due to one source.
    record Contribution(Source source, double ofVariance) {}

    /// Each row's lines and each stated cell, in the order of their places.
    List<UncertainLine> lines();

    /// The 95 % interval of a line, t CO2e.
    Interval interval(UncertainLine line);

    /// The 95 % interval of some cells together; empty when not one of them has a number.
    Optional<Interval> interval(Predicate<GpcCell> chosen);

    /// What the variance of some cells is due to, the largest part first.
    List<Contribution> contributions(Predicate<GpcCell> chosen);

    /// Every number whose uncertainty is a default, and every one that the intervals leave out.
    List<Source> unstated();
}
