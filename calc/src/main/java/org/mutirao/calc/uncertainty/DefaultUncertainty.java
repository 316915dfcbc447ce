// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.factor.Factor;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.method.Input.Role;
import org.mutirao.calc.trace.Citation;

/// What stands in for an uncertainty that nobody stated. A result that uses one says so.
///
/// @param id of the row of the table `uncertainty`
/// @param below how far the 95 % range reaches below the value, as a share of it
/// @param above how far it reaches above
public record DefaultUncertainty(String id, double below, double above, Citation citation) {

    /// How good data are, by the words of the protocol: high, medium, low.
    public enum Grade {
        H,
        M,
        L
    }

    private static final String TABLE = "uncertainty";
    private static final String CO2 = "CO2";

    /// What the guidelines give for one kind of source.
    ///
    /// @param item a GPC sub-sector such as `I.1`, or a kind of data such as `grid-electricity`
    /// @param gas by its id; empty for activity data and for factors of no gas
    public static Optional<DefaultUncertainty> find(String item, Role role, Optional<String> gas, Factors factors) {
        return gas.flatMap(known -> row(item, role, known, "", factors)).or(() -> row(item, role, "", "", factors));
    }

    /// What stands in when nothing but the grade of the data is known.
    ///
    /// @param gas by its id; methane, nitrous oxide and the others are less sure than CO2
    public static DefaultUncertainty of(Role role, Optional<String> gas, Grade grade, Factors factors) {
        var column = role == Role.ACTIVITY
                ? ""
                : gas.filter(id -> !id.equals(CO2)).map(id -> "other").orElse(CO2);
        return row("any", role, column, grade.name(), factors)
                .orElseThrow(() -> new IllegalStateException("The table of uncertainties has no row for " + grade));
    }

    /// The distribution of a value whose uncertainty this is.
    ///
    /// @param most the largest value of a share; empty for other numbers
    Distribution of(double value, OptionalDouble most) {
        return below == above && most.isEmpty()
                ? Distribution.of(value, above)
                : Distribution.of(value, Math.max(0, value * (1 - below)), value * (1 + above), most);
    }

    private static Optional<DefaultUncertainty> row(String item, Role role, String gas, String grade, Factors factors) {
        return side(item, role, gas, grade, "both", factors)
                .map(both -> new DefaultUncertainty(both.id(), share(both), share(both), both.citation()))
                .or(() -> side(item, role, gas, grade, "below", factors)
                        .flatMap(below -> side(item, role, gas, grade, "above", factors)
                                .map(above -> new DefaultUncertainty(
                                        below.id(), share(below), share(above), below.citation()))));
    }

    private static Optional<Factor> side(
            String item, Role role, String gas, String grade, String side, Factors factors) {
        var keys = Map.of(
                "item", item,
                "role", role == Role.ACTIVITY ? "activity" : "factor",
                "gas", gas,
                "grade", grade,
                "side", side);
        return factors.list(TABLE).stream()
                .filter(row -> row.keys().equals(keys))
                .findFirst();
    }

    private static double share(Factor row) {
        return row.value().quantity().value();
    }
}
