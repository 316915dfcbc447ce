// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;

/// Two inventories beside each other, line by line, with what the activity and what the factor did to each:
/// totals hide changes that cancel.
///
/// @param lines one for each row that either has, by place, method and name
/// @param stated cells that either states as a whole
public record InventoryComparison(List<Line> lines, Map<GpcCell, Change> stated) {

    private static final double ROUNDING = 1e-12;

    /// Emissions before and after, in tonnes of CO2e; empty where there are none.
    public record Change(OptionalDouble before, OptionalDouble after) {

        public double difference() {
            return after.orElse(0) - before.orElse(0);
        }
    }

    /// One row of both inventories.
    ///
    /// @param activityBefore the first amount that the method asks for, in the canonical unit of its
    ///     dimension
    /// @param byActivity tonnes of the change that the activity explains; empty where the two cannot be
    ///     told apart
    public record Line(
            String name,
            Optional<Quantity<?>> activityBefore,
            Optional<Quantity<?>> activityAfter,
            Change emissions,
            OptionalDouble byActivity,
            OptionalDouble byFactor) {}

    public InventoryComparison {
        lines = List.copyOf(lines);
        stated = Map.copyOf(stated);
    }

    public static InventoryComparison of(ComputedInventory before, ComputedInventory after) {
        var old = byName(before);
        var now = byName(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        var lines = names.stream()
                .map(name -> line(name, Optional.ofNullable(old.get(name)), Optional.ofNullable(now.get(name))))
                .toList();
        var stated = new LinkedHashMap<GpcCell, Change>();
        for (var cell : GpcCell.values()) {
            var change = new Change(stated(before, cell), stated(after, cell));
            if (change.before().isPresent() || change.after().isPresent()) {
                stated.put(cell, change);
            }
        }
        return new InventoryComparison(lines, stated);
    }

    /// - *Equation:* ΔE = (A₁ − A₀) × (f₀ + f₁)/2 + (f₁ − f₀) × (A₀ + A₁)/2 with f = E/A
    /// - *Source:* the two-factor case of the Shapley decomposition; exact, without a remainder.
    /// - *Valid for:* both activities above zero and of one dimension; otherwise the two are not told
    ///   apart.
    /// - *Units:* canonical units of the activity; t CO2e.
    private static Line line(String name, Optional<RowResult> before, Optional<RowResult> after) {
        var emissions = new Change(tonnes(before), tonnes(after));
        var old = before.flatMap(InventoryComparison::activity);
        var now = after.flatMap(InventoryComparison::activity);
        if (old.isEmpty()
                || now.isEmpty()
                || !old.get().dimension().equals(now.get().dimension())
                || old.get().value() <= 0
                || now.get().value() <= 0
                || emissions.before().isEmpty()
                || emissions.after().isEmpty()) {
            return new Line(name, old, now, emissions, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double was = old.get().value();
        double is = now.get().value();
        double factorWas = emissions.before().getAsDouble() / was;
        double factorIs = emissions.after().getAsDouble() / is;
        return new Line(
                name,
                old,
                now,
                emissions,
                OptionalDouble.of((is - was) * (factorWas + factorIs) / 2),
                OptionalDouble.of(isSame(factorWas, factorIs) ? 0 : (factorIs - factorWas) * (was + is) / 2));
    }

    /// A factor found by division differs in its last digits from itself.
    private static boolean isSame(double factor, double other) {
        return Math.abs(factor - other) <= ROUNDING * Math.abs(factor);
    }

    /// Rows by a name that both years share: what the person called them, else what is chosen in them. A
    /// second row of one name gets a number.
    private static Map<String, RowResult> byName(ComputedInventory inventory) {
        var rows = new LinkedHashMap<String, RowResult>();
        for (var result : inventory.rows()) {
            var name = name(result.row());
            int number = 1;
            while (rows.putIfAbsent(number == 1 ? name : name + " #" + number, result) != null) {
                number++;
            }
        }
        return rows;
    }

    private static String name(ActivityRow row) {
        var words = new ArrayList<>(List.of(row.place(), row.method()));
        if (row.id().isEmpty()) {
            Methods.find(row.method())
                    .map(Method::descriptor)
                    .ifPresent(method -> method.inputs().stream()
                            .filter(Input.Choice.class::isInstance)
                            .map(input -> row.inputs().get(input.name()))
                            .filter(Given.Value.class::isInstance)
                            .forEach(given -> words.add(((Given.Value) given).text())));
        } else {
            words.add(row.id());
        }
        return String.join(" ", words).strip();
    }

    private static Optional<Quantity<?>> activity(RowResult result) {
        var inputs = Methods.find(result.row().method())
                .map(method -> method.descriptor().inputs())
                .orElse(List.of());
        for (var input : inputs) {
            var role = switch (input) {
                case Input.Figure<?> figure -> figure.role();
                case Input.Amount amount -> amount.role();
                case Input.Choice<?> choice -> Input.Role.FACTOR;
                case Input.Year year -> Input.Role.FACTOR;
                case Input.Rows rows -> Input.Role.FACTOR;
            };
            if (role == Input.Role.ACTIVITY && result.row().inputs().get(input.name()) instanceof Given.Value value) {
                return Units.parse(value.text()).value().map(measured -> measured.quantity());
            }
        }
        return Optional.empty();
    }

    private static OptionalDouble tonnes(Optional<RowResult> row) {
        var lines = row.map(found -> found.cells().values()).orElse(List.of());
        return lines.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(ExactSum.of(
                        lines.stream().mapToDouble(line -> line.co2e().value())));
    }

    private static OptionalDouble stated(ComputedInventory inventory, GpcCell cell) {
        return inventory.getCell(cell).rows() == 0
                        && inventory.getCell(cell).entry().value() instanceof CellValue.Stated value
                ? OptionalDouble.of(value.tonnes())
                : OptionalDouble.empty();
    }
}
