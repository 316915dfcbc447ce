// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;

/// The common value per person with which the paths of a group add up to a given budget.
public sealed interface CommonValue {

    /// @param common e*, in t CO2e per person
    record Solved(double common, double sum) implements CommonValue {}

    /// Even with a common value of zero the group emits more.
    record Infeasible(double smallestBudget) implements CommonValue {}

    record Unknown(Reason reason, List<Integer> years) implements CommonValue {

        public Unknown {
            years = List.copyOf(years);
        }
    }

    /// One place of the group.
    ///
    /// @param start t CO2e per person in the base year
    /// @param population persons in each year from the base year to the zero year
    record Member(double start, YearSeries population) {}

    /// Nobody would call more than this a common value, in t CO2e per person.
    double HIGHEST = 20;

    /// Enough for twelve digits.
    int HALVINGS = 48;

    /// - *Equation:* find e* with Σ over places and years of P(t) × e(t; e*) = B, by bisection on 0 to 20.
    /// - *Source:* our method specification, 1.2.
    /// - *Valid for:* a budget between what a common value of 0 and one of 20 t add up to; solved to 1e-6
    ///   of B or better.
    /// - *Units:* t CO2e; t CO2e per person.
    static CommonValue solve(List<Member> group, double budget, Convergence path) {
        if (!(budget > 0)) {
            return new Unknown(Reason.BUDGET_SPENT, List.of());
        }
        return switch (sum(group, path.to(0))) {
            case Finding.Unknown<Double>(var reason, var years) -> new Unknown(reason, years);
            case Finding.Known<Double>(var least) when least > budget -> new Infeasible(least);
            case Finding.Known<Double> known ->
                total(group, path.to(HIGHEST)) < budget
                        ? new Unknown(Reason.BUDGET_NOT_BINDING, List.of())
                        : bisect(group, budget, path);
        };
    }

    private static CommonValue bisect(List<Member> group, double budget, Convergence path) {
        double low = 0;
        double high = HIGHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (total(group, path.to(middle)) < budget) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Solved(high, total(group, path.to(high)));
    }

    private static double total(List<Member> group, Convergence path) {
        return sum(group, path).find().orElseThrow();
    }

    private static Finding<Double> sum(List<Member> group, Convergence path) {
        if (group.isEmpty()) {
            return Finding.unknown(Reason.NO_YEAR);
        }
        var sums = new ArrayList<Double>();
        for (var member : group) {
            switch (path.budget(member.start(), member.population())) {
                case Finding.Known<Double>(var tonnes) -> sums.add(tonnes);
                case Finding.Unknown<Double> unknown -> {
                    return unknown;
                }
            }
        }
        return Finding.known(ExactSum.of(sums.stream().mapToDouble(Double::doubleValue)));
    }
}
