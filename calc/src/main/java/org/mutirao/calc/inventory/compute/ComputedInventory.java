// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.CellEntry;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.GpcInventory;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Totals;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// A computed inventory: its cells and totals, what stands beside them, and everything that a person should
/// know.
///
/// @param cells all 54 of them
/// @param totals over the cells, by the rules of the protocol
/// @param rows each activity row with what came of it, in the order of their places
/// @param credits beside the inventory, never netted
/// @param factors the version of the factor tables
public record ComputedInventory(
        Header header,
        Map<GpcCell, ComputedCell> cells,
        Totals totals,
        List<RowResult> rows,
        List<Credit> credits,
        List<Issue> issues,
        String factors) {

    public ComputedInventory {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
        rows = rows instanceof ComputedRows ? rows : List.copyOf(rows);
        credits = List.copyOf(credits);
        issues = List.copyOf(issues);
    }

    /// Computes everything that can be computed and says what cannot, with its place. The order in which
    /// rows were given changes not a bit.
    public static ComputedInventory of(GivenInventory given, Factors factors) {
        return new Computation(given, factors).compute();
    }

    public ComputedCell getCell(GpcCell cell) {
        return Optional.ofNullable(cells.get(cell))
                .orElseThrow(() -> new IllegalStateException("There is no cell " + cell.reference() + "."));
    }

    public GpcInventory inventory() {
        return inventory(cells);
    }

    static GpcInventory inventory(Map<GpcCell, ComputedCell> cells) {
        var entries = new EnumMap<GpcCell, CellEntry>(GpcCell.class);
        cells.forEach((cell, computed) -> entries.put(cell, computed.entry()));
        return new GpcInventory(entries);
    }

    /// The CO2e of some cells together, with its interval: sources that they share are correlated. Empty
    /// when not one of them has a number.
    public Optional<Estimate<Mass>> estimate(Predicate<GpcCell> chosen) {
        var terms = numeric(chosen).flatMap(cell -> cell.co2e().stream()).toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(Estimate.sum(terms));
    }

    /// The emissions of some cells together, gas by gas.
    public Emissions emissions(Predicate<GpcCell> chosen) {
        return Emissions.sum(
                numeric(chosen).flatMap(cell -> cell.emissions().stream()).toList());
    }

    /// The rows that have a line beside the inventory.
    public Stream<RowResult> rowsWithMemos() {
        return rows instanceof ComputedRows computed
                ? computed.withMemos()
                : rows.stream().filter(row -> !row.memos().isEmpty());
    }

    /// Tonnes of CO2e of a total for each inhabitant; empty without a number or without a population.
    public OptionalDouble perPerson(Level level) {
        var tonnes = totals.get(level).tonnes();
        var people = header.population().filter(population -> population.value() > 0);
        return tonnes.isPresent() && people.isPresent()
                ? OptionalDouble.of(tonnes.getAsDouble() / people.get().value())
                : OptionalDouble.empty();
    }

    public Completeness completeness(Level level) {
        return Completeness.of(inventory(), level);
    }

    /// Whether the total of a level holds everything it should: nothing refused, nothing open, not
    /// estimated or withheld.
    public boolean isComplete(Level level) {
        var total = totals.get(level);
        return !hasErrors()
                && completeness(level).open().isEmpty()
                && total.notEstimated().isEmpty()
                && total.confidential().isEmpty();
    }

    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    private Stream<ComputedCell> numeric(Predicate<GpcCell> chosen) {
        return Arrays.stream(GpcCell.values()).filter(chosen).map(this::getCell);
    }
}
