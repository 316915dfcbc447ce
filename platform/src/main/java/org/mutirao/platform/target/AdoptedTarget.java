// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.target.fairshare.Approach;
import org.mutirao.platform.ledger.Decisions.Decision;

/// A target that a city has adopted: a promise with its reason.
///
/// @param supersedes the target in whose place it stands
public record AdoptedTarget(long id, String city, Terms terms, Decision decision, OptionalLong supersedes) {

    /// What is promised. All amounts are in t CO2e a year.
    ///
    /// @param baseTonnes the inventory of the base year, as it stood when the target was adopted
    /// @param boundary in the words of the city
    /// @param level which scopes count: `BASIC` or `BASIC_PLUS`
    /// @param milestones between base year and net zero, in order, at least one
    /// @param residualTonnes what may still be emitted in the year of net zero
    /// @param approach by which the city found what is fair; empty for a way of its own
    /// @param budget the choice behind an approach by budget
    public record Terms(
            int baseYear,
            double baseTonnes,
            String boundary,
            Level level,
            List<Milestone> milestones,
            int netZeroYear,
            double residualTonnes,
            Offsets offsets,
            Optional<Approach> approach,
            Optional<BudgetChoice> budget) {

        public Terms {
            milestones = milestones.stream()
                    .sorted(Comparator.comparingInt(Milestone::year))
                    .toList();
        }

        /// What an amount is against the base year, as a fraction: −0.5 for half of it.
        public double change(double tonnes) {
            return tonnes / baseTonnes - 1;
        }

        /// Base year, milestones and net zero, by year.
        public SortedMap<Integer, Double> course() {
            var course = new TreeMap<Integer, Double>();
            course.put(baseYear, baseTonnes);
            milestones.forEach(milestone -> course.put(milestone.year(), milestone.tonnes()));
            course.put(netZeroYear, residualTonnes);
            return course;
        }

        /// What the target allows in a year, straight between the years it names; empty before the base year.
        public Optional<Double> during(int year) {
            if (year < baseYear) {
                return Optional.empty();
            }
            if (year >= netZeroYear) {
                return Optional.of(residualTonnes);
            }
            var course = new TreeMap<>(course());
            var before = course.floorEntry(year);
            var after = course.higherEntry(year);
            double way = (double) (year - before.getKey()) / (after.getKey() - before.getKey());
            return Optional.of(before.getValue() + way * (after.getValue() - before.getValue()));
        }

        /// Whether percentages of the two mean different things: another base year, value, or other scopes.
        public boolean rebaselines(Terms before) {
            return baseYear != before.baseYear
                    || Double.compare(baseTonnes, before.baseTonnes) != 0
                    || level != before.level;
        }
    }

    public record Milestone(int year, double tonnes) {}

    /// What a city does about the rest.
    public enum Offsets {
        /// Nothing is offset: net zero means zero.
        NONE,
        /// What remains at net zero is balanced by carbon taken from the air; nothing before.
        RESIDUAL,
        /// Credits may count towards the milestones too.
        CREDITS
    }
}
