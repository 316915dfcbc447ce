// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mutirao.calc.factor.Factor;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.method.Input.Role;
import org.mutirao.calc.method.Rerun;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.uncertainty.DefaultUncertainty.Grade;

/// Which default uncertainty stands in for a number, in this order:
/// 1. that of its kind, such as electricity that was metered, whatever the method calls it;
/// 2. that of its sub-sector and gas;
/// 3. that of the grade of the data.
///
/// A row of a factor table has the default of its own kind, else of its own grade, so that it is the same wherever
/// the row is used. Nothing stands in for conventions: a whole, such as complete oxidation, nothing, such as no
/// recovery, and the parameters of a method, such as a quotient of molar masses; nor for what is of no known kind
/// and that nobody graded.
public final class Defaults {

    /// What is known about a use of a method.
    ///
    /// @param places where its result may stand, such as `I.1` or `III.1.2`
    /// @param activity the grade of its activity data
    /// @param factor the grade of its factors
    public record Known(List<String> places, Optional<Grade> activity, Optional<Grade> factor) {

        public Known {
            places = List.copyOf(places);
        }

        public static Known ungraded(List<String> places) {
            return new Known(places, Optional.empty(), Optional.empty());
        }

        private Optional<Grade> grade(Role role) {
            return role == Role.ACTIVITY ? activity : factor;
        }
    }

    private record Kind(String of, String name) {}

    private static final String CO2 = "CO2";

    /// The kind of what is no emission factor and whose spread nobody printed, such as the density of a fuel.
    private static final String NONE = "";

    private static final Set<String> ONLY_A_PARAMETER = Set.of("parameter");

    private final Map<Map<String, String>, Factor> rows = new HashMap<>();
    private final Map<Kind, String> kinds = new HashMap<>();

    private Defaults() {}

    public static Defaults of(Factors factors) {
        var defaults = new Defaults();
        factors.list("uncertainty").forEach(row -> defaults.rows.put(row.keys(), row));
        for (var row : CsvTable.resource("/reference/uncertainty/kinds.csv").rows()) {
            var item = row.text("item");
            if (row.text("table").isEmpty()) {
                defaults.kinds.put(new Kind(row.text("method"), row.text("input")), item);
            } else {
                factors.list(row.text("table")).forEach(one -> defaults.kinds.put(new Kind("", one.id()), item));
            }
        }
        return defaults;
    }

    /// What stands in for a number whose uncertainty nobody stated.
    Optional<DefaultUncertainty> find(String method, Rerun.Number number, Known known) {
        boolean isWhole =
                number.most().isPresent() && number.value() == number.most().getAsDouble();
        if (number.isStated() || number.value() == 0 || isWhole) {
            return Optional.empty();
        }
        return number.factor()
                .map(row -> ofTable(row, number))
                .orElseGet(() -> ofKind(new Kind(method, number.input()), number)
                        .or(() -> ofKind(new Kind("", number.input()), number))
                        .or(() -> ofPlaces(number, known.places()))
                        .or(() -> known.grade(number.role()).map(grade -> of(number.role(), number.gas(), grade))));
    }

    /// What stands in for stated emissions of a gas, by the grades of both that they were made from.
    Optional<DefaultUncertainty> ofProduct(Rerun.Number number, Known known) {
        return number.isStated() || number.value() == 0
                ? Optional.empty()
                : known.activity()
                        .flatMap(activity -> known.factor()
                                .map(factor -> of(Role.ACTIVITY, Optional.empty(), activity)
                                        .times(of(Role.FACTOR, Optional.of(number.input()), factor))));
    }

    private Optional<DefaultUncertainty> ofTable(Factor row, Rerun.Number number) {
        var kind = new Kind("", row.id());
        if (row.keys().keySet().equals(ONLY_A_PARAMETER) || NONE.equals(kinds.get(kind))) {
            return Optional.empty();
        }
        return ofKind(kind, number)
                .or(() -> Optional.of(of(number.role(), number.gas(), Grade.valueOf(row.quality()))));
    }

    /// The table says of each kind whether it is an activity or a factor; a method may see it the other way.
    private Optional<DefaultUncertainty> ofKind(Kind kind, Rerun.Number number) {
        return Optional.ofNullable(kinds.get(kind))
                .flatMap(item -> Stream.of(Role.FACTOR, Role.ACTIVITY)
                        .sorted(Comparator.comparing(role -> role != number.role()))
                        .flatMap(role -> find(item, role, number.gas()).stream())
                        .findFirst());
    }

    /// Of several sub-sectors the one that is least sure.
    private Optional<DefaultUncertainty> ofPlaces(Rerun.Number number, List<String> places) {
        return places.stream()
                .map(Defaults::subsector)
                .distinct()
                .flatMap(item -> find(item, number.role(), number.gas()).stream())
                .max(Comparator.comparingDouble(DefaultUncertainty::width));
    }

    private static String subsector(String place) {
        int last = place.indexOf('.', place.indexOf('.') + 1);
        return last < 0 ? place : place.substring(0, last);
    }

    /// What the guidelines give for one kind of source.
    ///
    /// @param item a GPC sub-sector such as `I.1`, or a kind of data such as `grid-electricity`
    /// @param gas by its id; empty for activity data and for factors of no gas
    Optional<DefaultUncertainty> find(String item, Role role, Optional<String> gas) {
        return gas.flatMap(known -> row(item, role, known, "")).or(() -> row(item, role, "", ""));
    }

    /// What stands in when nothing but the grade of the data is known.
    ///
    /// @param gas by its id; methane, nitrous oxide and the others are less sure than CO2
    DefaultUncertainty of(Role role, Optional<String> gas, Grade grade) {
        var column = role == Role.ACTIVITY
                ? ""
                : gas.filter(id -> !id.startsWith(CO2)).map(id -> "other").orElse(CO2);
        return row("any", role, column, grade.name())
                .orElseThrow(() -> new IllegalStateException("The table of uncertainties has no row for " + grade));
    }

    private Optional<DefaultUncertainty> row(String item, Role role, String gas, String grade) {
        return side(item, role, gas, grade, "both")
                .map(both -> new DefaultUncertainty(both.id(), share(both), share(both), both.citation()))
                .or(() -> side(item, role, gas, grade, "below")
                        .flatMap(below -> side(item, role, gas, grade, "above")
                                .map(above -> new DefaultUncertainty(
                                        below.id(), share(below), share(above), below.citation()))));
    }

    private Optional<Factor> side(String item, Role role, String gas, String grade, String side) {
        var keys = Map.of(
                "item", item,
                "role", role == Role.ACTIVITY ? "activity" : "factor",
                "gas", gas,
                "grade", grade,
                "side", side);
        return Optional.ofNullable(rows.get(keys));
    }

    private static double share(Factor row) {
        return row.value().quantity().value();
    }
}
