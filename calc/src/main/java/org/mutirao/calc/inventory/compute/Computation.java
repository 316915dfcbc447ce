// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.CellEntry;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Totals;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;

/// The one way from a given inventory to a computed one: rows, then what is stated, then the keys; then the
/// cells.
final class Computation {

    /// Sums of rounded masses differ a little; another set of potentials differs more.
    private static final double SAME_WITHIN = 0.001;

    private final GivenInventory given;
    private final Factors factors;
    private final List<Issue> issues = new ArrayList<>();
    private List<RowResult> rows = List.of();
    private final Map<GpcCell, CellSum> parts = new EnumMap<>(GpcCell.class);

    /// The emissions of a cell with all their intervals.
    private final Map<GpcCell, Supplier<Emissions>> again = new EnumMap<>(GpcCell.class);

    private final Map<GpcCell, Integer> counts = new EnumMap<>(GpcCell.class);
    private final Map<GpcCell, Integer> refused = new EnumMap<>(GpcCell.class);
    private final Map<GpcCell, StatedCell> stated = new EnumMap<>(GpcCell.class);
    private final Map<GpcCell, KeyedCell> keys = new EnumMap<>(GpcCell.class);

    Computation(GivenInventory given, Factors factors) {
        this.given = given;
        this.factors = factors;
    }

    ComputedInventory compute() {
        var set = given.header().gwpSet();
        if (GwpSet.find(set).isPresent()) {
            computeRows();
            readStated();
        } else {
            var known = String.join(", ", GwpSet.list().stream().map(GwpSet::id).toList());
            issues.add(Issue.of(Severity.ERROR, "calc.issue.gwp.unknown", set, known));
        }
        readKeys();
        var cells = cells();
        var totals = Totals.of(ComputedInventory.inventory(cells));
        return new ComputedInventory(given.header(), cells, totals, rows, given.credits(), issues, factors.version());
    }

    private void computeRows() {
        var computed = new ComputedRows(
                sorted(given.rows(), Comparator.comparing(ActivityRow::locator)),
                given.header().setting(),
                factors);
        rows = computed;
        var sums = computed.sums();
        issues.addAll(sums.issues());
        refused.putAll(sums.refused());
        sums.cells().forEach((cell, sum) -> {
            parts.put(cell, sum);
            again.put(cell, () -> computed.emissions(cell));
            counts.put(cell, sum.parts());
        });
    }

    private void readStated() {
        for (var one : sorted(given.stated(), Comparator.comparing(StatedCell::locator))) {
            var reference = one.cell().reference();
            if (stated.putIfAbsent(one.cell(), one) != null) {
                report("calc.issue.inventory.answered-twice", one.locator(), reference);
            } else if (parts.containsKey(one.cell())) {
                report("calc.issue.inventory.stated-beside-rows", one.locator(), reference);
            } else {
                read(one);
            }
        }
    }

    private void read(StatedCell one) {
        var checked = StatedEmissions.method(one.cell())
                .run(one.masses(), given.header().setting(), factors);
        checked.issues()
                .forEach(issue -> issues.add(
                        issue.place() instanceof Place.Field field
                                ? issue.at(one.locator().at(field.name()))
                                : issue.at(one.locator().at("cell"))));
        if (checked.value().isEmpty()) {
            refused.merge(one.cell(), 1, Integer::sum);
            return;
        }
        var result = checked.value().get();
        if (result.lines().isEmpty()) {
            report(
                    "calc.issue.inventory.stated-empty",
                    one.locator(),
                    one.cell().reference());
            return;
        }
        var line = result.lines().getFirst();
        compare(one, result, line);
        var names = Sources.of(one.locator().text(), List.of(), Map.of());
        var renamed = new Result.Line(
                line.name(), line.emissions().renamed(names), line.co2e().renamed(names));
        var sum = new CellSum();
        sum.add(renamed, one.about());
        parts.put(one.cell(), sum);
        again.put(one.cell(), renamed::emissions);
    }

    /// CO2e that somebody states beside the gases has to be theirs: otherwise another set of potentials is
    /// behind it.
    private void compare(StatedCell one, Result result, Result.Line line) {
        var check = result.figures().get(StatedEmissions.CHECK);
        double ours = line.co2e().value();
        if (check != null && Math.abs(check.value() - ours) > SAME_WITHIN * Math.abs(ours)) {
            report(
                    "calc.issue.inventory.co2e-differs",
                    one.locator(),
                    one.cell().reference(),
                    Double.toString(check.value()),
                    Double.toString(ours),
                    result.gwpSet());
        }
    }

    private void readKeys() {
        for (var one : sorted(given.keys(), Comparator.comparing(KeyedCell::locator))) {
            var reference = one.cell().reference();
            if (keys.putIfAbsent(one.cell(), one) != null) {
                report("calc.issue.inventory.answered-twice", one.locator(), reference);
            } else if (parts.containsKey(one.cell())) {
                report(
                        "calc.issue.inventory.key-beside-number",
                        one.locator(),
                        reference,
                        one.key().key().name());
            }
        }
    }

    private Map<GpcCell, ComputedCell> cells() {
        var cells = new EnumMap<GpcCell, ComputedCell>(GpcCell.class);
        for (var cell : GpcCell.values()) {
            int without = refused.getOrDefault(cell, 0);
            var found = parts.get(cell);
            var intervals = again.get(cell);
            var key = keys.get(cell);
            if (found != null && intervals != null) {
                cells.put(cell, found.cell(intervals, counts.getOrDefault(cell, 0), without));
            } else if (key != null) {
                cells.put(cell, ComputedCell.without(key.entry(), key.explanation(), without));
            } else {
                cells.put(cell, ComputedCell.without(CellEntry.unset(), "", without));
            }
        }
        return cells;
    }

    private void report(String key, Locator locator, String... arguments) {
        issues.add(Issue.of(Severity.ERROR, key, arguments).at(locator.at("cell")));
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }
}
