// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Estimate.Interval;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.uncertainty.Defaults;

/// Approach 1: error propagation over the sources of all lines.
public final class PropagatedInventory implements InventoryUncertainty {

    private final List<UncertainRow> rows;
    private final List<UncertainLine> lines;
    private final Map<GpcCell, Estimate<Mass>> cells = new EnumMap<>(GpcCell.class);
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private PropagatedInventory(List<UncertainRow> rows) {
        this.rows = rows;
        this.lines = rows.stream().flatMap(UncertainRow::lines).toList();
        var terms = new EnumMap<GpcCell, List<Estimate<Mass>>>(GpcCell.class);
        lines.forEach(line -> line.cell()
                .ifPresent(cell ->
                        terms.computeIfAbsent(cell, none -> new ArrayList<>()).add(line.co2e())));
        terms.forEach((cell, all) -> cells.put(cell, Estimate.sum(all)));
        rows.forEach(this::collect);
    }

    /// @param given from which the inventory was computed
    public static PropagatedInventory of(GivenInventory given, ComputedInventory computed, Factors factors) {
        var setting = given.header().setting();
        var defaults = Defaults.of(factors);
        var methods = Methods.list().stream()
                .collect(Collectors.toMap(method -> method.descriptor().id(), method -> method));
        var rows = new ArrayList<UncertainRow>();
        for (var row : computed.rows()) {
            var method = methods.get(row.row().method());
            if (method != null && row.result().isPresent()) {
                rows.add(UncertainRow.of(row, method, setting, factors, defaults));
            }
        }
        var seen = new HashSet<GpcCell>();
        given.stated().stream()
                .sorted(Comparator.comparing(StatedCell::locator))
                .filter(stated -> seen.add(stated.cell()))
                .filter(stated -> computed.getCell(stated.cell()).rows() == 0
                        && computed.getCell(stated.cell()).co2e().isPresent())
                .forEach(stated -> rows.add(UncertainRow.of(stated, setting, factors, defaults)));
        return new PropagatedInventory(rows);
    }

    /// Approach 2 over the same rows.
    ///
    /// @param draws how many; the specification asks for 10,000, and for 5,000 at least
    public SimulatedInventory simulate(long seed, int draws) {
        return SimulatedInventory.of(this, rows, seed, draws);
    }

    private void collect(UncertainRow row) {
        var numbers = row.method().rerun().numbers();
        var names = new HashSet<String>();
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            var name =
                    number.factor().isPresent() ? number.source() : row.names().apply(number.place());
            if (names.add(name)) {
                var source = new Source(
                        number,
                        row.locator(),
                        row.id(),
                        1,
                        row.method().defaults().get(i));
                sources.merge(name, source, (first, again) -> first.again());
            }
        }
    }

    Source source(String name) {
        return Optional.ofNullable(sources.get(name))
                .orElseThrow(() -> new IllegalStateException("There is no source " + name + "."));
    }

    @Override
    public List<UncertainLine> lines() {
        return lines;
    }

    @Override
    public Interval interval(UncertainLine line) {
        return line.co2e().interval();
    }

    @Override
    public Optional<Interval> interval(Predicate<GpcCell> chosen) {
        return estimate(chosen).map(Estimate::interval);
    }

    @Override
    public List<Contribution> contributions(Predicate<GpcCell> chosen) {
        return estimate(chosen).map(Estimate::shares).orElse(Map.of()).entrySet().stream()
                .map(share -> new Contribution(source(share.getKey()), share.getValue()))
                .sorted(Comparator.comparingDouble(Contribution::ofVariance).reversed())
                .toList();
    }

    @Override
    public List<Source> unstated() {
        return sources.values().stream()
                .filter(source -> source.isLeftOut() || source.assumed().isPresent())
                .toList();
    }

    private Optional<Estimate<Mass>> estimate(Predicate<GpcCell> chosen) {
        var terms = cells.entrySet().stream()
                .filter(entry -> chosen.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(Estimate.sum(terms));
    }
}
