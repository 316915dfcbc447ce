// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.method.Estimate.Interval;
import org.mutirao.calc.uncertainty.Line;
import org.mutirao.calc.uncertainty.Simulated;
import org.mutirao.calc.uncertainty.Simulation;
import org.mutirao.calc.uncertainty.Summary;

/// Approach 2: Monte Carlo over the sources of all lines. The same seed gives the same bytes on any number of
/// threads. A single line is simulated again when it is asked for: no line keeps its draws.
public final class SimulatedInventory implements InventoryUncertainty {

    private final PropagatedInventory propagated;
    private final Map<Locator, UncertainRow> rows;
    private final Simulated simulated;
    private final long seed;
    private final int draws;

    private SimulatedInventory(
            PropagatedInventory propagated, List<UncertainRow> rows, Simulated simulated, long seed, int draws) {
        this.propagated = propagated;
        this.rows = rows.stream().collect(Collectors.toMap(UncertainRow::locator, row -> row));
        this.simulated = simulated;
        this.seed = seed;
        this.draws = draws;
    }

    static SimulatedInventory of(PropagatedInventory propagated, List<UncertainRow> rows, long seed, int draws) {
        var sources = new TreeMap<String, org.mutirao.calc.uncertainty.Source>();
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            var sampled = row.sampled();
            sampled.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
            lines.addAll(sampled.lines());
        }
        var simulation = new Simulation(seed, draws, List.copyOf(sources.values()), lines, Map.of());
        return new SimulatedInventory(propagated, rows, simulation.run(), seed, draws);
    }

    public long seed() {
        return seed;
    }

    public int draws() {
        return draws;
    }

    /// Mean, median, spread and skew of some cells together; empty when not one of them has a number.
    public Optional<Summary> summary(Predicate<GpcCell> chosen) {
        return together(chosen).map(simulated::summary);
    }

    /// Whether there were enough draws for the interval of some cells.
    public boolean isSettled(Predicate<GpcCell> chosen) {
        return together(chosen).map(simulated::isSettled).orElse(true);
    }

    @Override
    public List<UncertainLine> lines() {
        return propagated.lines();
    }

    @Override
    public Interval interval(UncertainLine line) {
        var row = Optional.ofNullable(rows.get(line.locator()))
                .orElseThrow(() -> new IllegalArgumentException("There is no row at " + line.locator() + "."));
        return interval(row.simulation(seed, draws).run().summary(line.name()));
    }

    @Override
    public Optional<Interval> interval(Predicate<GpcCell> chosen) {
        return summary(chosen).map(SimulatedInventory::interval);
    }

    @Override
    public List<Contribution> contributions(Predicate<GpcCell> chosen) {
        return together(chosen).map(simulated::shares).orElse(List.of()).stream()
                .filter(share -> share.ofVariance() > 0)
                .map(share -> new Contribution(propagated.source(share.source()), share.ofVariance()))
                .toList();
    }

    @Override
    public List<Source> unstated() {
        return propagated.unstated();
    }

    private Optional<List<String>> together(Predicate<GpcCell> chosen) {
        var known = simulated.outputs();
        var cells = Arrays.stream(GpcCell.values())
                .filter(chosen)
                .map(GpcCell::reference)
                .filter(known::contains)
                .toList();
        return Optional.of(cells).filter(some -> !some.isEmpty());
    }

    private static Interval interval(Summary summary) {
        return new Interval(summary.lower(), summary.upper());
    }
}
