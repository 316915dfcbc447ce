// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;

/// Computes one row: runs its method and finds the cell of each of its lines.
final class RowComputation {

    private static final Map<String, Scope> SCOPES =
            Map.of(Outcome.SCOPE_1, Scope.ONE, Outcome.SCOPE_2, Scope.TWO, Outcome.SCOPE_3, Scope.THREE);

    private static final Map<String, Method> METHODS = Methods.list().stream()
            .collect(Collectors.toMap(method -> method.descriptor().id(), method -> method));

    /// The cell of each place and scope that has one.
    private static final Map<String, Map<Scope, GpcCell>> CELLS = Arrays.stream(GpcCell.values())
            .flatMap(cell -> Stream.of(cell.subsector(), cell.reference()))
            .distinct()
            .collect(Collectors.toMap(place -> place, RowComputation::cells));

    private final Setting setting;
    private final Factors factors;
    private final Map<String, Function<Map<String, Given>, Checked<Result>>> runs = new HashMap<>();

    RowComputation(Setting setting, Factors factors) {
        this.setting = setting;
        this.factors = factors;
    }

    RowResult compute(ActivityRow row) {
        var method = METHODS.get(row.method());
        if (method == null) {
            return refused(row, Issue.of(Severity.ERROR, "calc.issue.inventory.no-method", row.method()), "method");
        }
        var places = method.descriptor().places();
        if (!places.isEmpty() && !places.contains(row.place())) {
            return refused(
                    row,
                    Issue.of(
                            Severity.ERROR,
                            "calc.issue.inventory.wrong-place",
                            row.method(),
                            row.place(),
                            String.join(", ", places)),
                    "place");
        }
        var checked = runs.computeIfAbsent(row.method(), none -> method.runs(setting, factors))
                .apply(row.inputs());
        var issues = new ArrayList<Issue>();
        checked.issues().forEach(issue -> issues.add(placed(issue, row)));
        var names = Sources.of(row.locator().text(), method.descriptor().inputs(), row.inputs());
        return checked.value()
                .map(result -> divided(row, renamed(result, names), issues))
                .orElseGet(() -> new RowResult(row, Optional.empty(), Map.of(), List.of(), issues));
    }

    /// The cells in which a row could have brought a number.
    Set<GpcCell> possible(ActivityRow row) {
        var cells = EnumSet.noneOf(GpcCell.class);
        var method = Optional.ofNullable(METHODS.get(row.method())).map(Method::descriptor);
        method.map(Descriptor::lines)
                .orElse(List.of())
                .forEach(line -> cell(row.place(), line).ifPresent(cells::add));
        return cells;
    }

    private static RowResult divided(ActivityRow row, Result result, List<Issue> issues) {
        var cells = new HashMap<GpcCell, Result.Line>();
        var memos = new ArrayList<Result.Line>();
        for (var line : result.lines()) {
            var cell = cell(row.place(), line.name());
            if (cell.isPresent() && cells.putIfAbsent(cell.get(), line) == null) {
                continue;
            }
            memos.add(line);
            if (SCOPES.containsKey(line.name()) && !row.place().isEmpty()) {
                issues.add(Issue.of(Severity.WARNING, "calc.issue.inventory.no-cell", row.place(), line.name())
                        .at(row.locator().at("place")));
            }
        }
        return new RowResult(row, Optional.of(result), cells, memos, issues);
    }

    /// The cell of a line: in a sub-sector that of its scope; a place that is a single cell takes its
    /// scope's line, and waste sent away or taken in the emissions of its treatment, whatever their scope
    /// is seen from the plant.
    private static Optional<GpcCell> cell(String place, String line) {
        var scope = SCOPES.get(line);
        var cells = CELLS.get(place);
        return scope == null || cells == null ? Optional.empty() : Optional.ofNullable(cells.get(scope));
    }

    private static Map<Scope, GpcCell> cells(String place) {
        var cells = new EnumMap<Scope, GpcCell>(Scope.class);
        for (var scope : Scope.values()) {
            cell(place, scope).ifPresent(cell -> cells.put(scope, cell));
        }
        return cells;
    }

    private static Optional<GpcCell> cell(String place, Scope scope) {
        var single = Arrays.stream(GpcCell.values())
                .filter(cell -> cell.reference().equals(place))
                .findFirst();
        return single.isPresent()
                ? single.filter(cell -> cell.scope() == scope || scope == Scope.ONE)
                : Arrays.stream(GpcCell.values())
                        .filter(cell -> cell.subsector().equals(place) && cell.scope() == scope)
                        .filter(cell -> cell != GpcCell.I_4_4)
                        .findFirst();
    }

    private static Result renamed(Result result, UnaryOperator<String> names) {
        var lines = new ArrayList<Result.Line>();
        for (var line : result.lines()) {
            lines.add(new Result.Line(
                    line.name(), line.emissions().renamed(names), line.co2e().renamed(names)));
        }
        return new Result(
                result.method(), result.version(), result.factors(), result.gwpSet(), lines, result.figures());
    }

    private static RowResult refused(ActivityRow row, Issue issue, String column) {
        return new RowResult(
                row,
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(issue.at(row.locator().at(column))));
    }

    private static Issue placed(Issue issue, ActivityRow row) {
        return switch (issue.place()) {
            case Place.Field field -> issue.at(row.locator().at(field.name()));
            case Place.Unplaced() -> issue.at(row.locator().at("method"));
            case Place.TableCell cell -> issue;
        };
    }
}
