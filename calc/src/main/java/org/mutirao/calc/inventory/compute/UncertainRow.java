// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.uncertainty.DefaultUncertainty.Grade;
import org.mutirao.calc.uncertainty.Defaults;
import org.mutirao.calc.uncertainty.SampledMethod;
import org.mutirao.calc.uncertainty.Simulation;
import org.mutirao.calc.uncertainty.UncertainMethod;

/// A row, or what is stated for a whole cell, ready to say how sure it is.
///
/// @param cells which line of its result each cell takes
/// @param names of its sources in the whole inventory
record UncertainRow(
        Locator locator,
        String id,
        Map<GpcCell, String> cells,
        List<String> memos,
        UncertainMethod method,
        UnaryOperator<String> names) {

    UncertainRow {
        var sorted = new EnumMap<GpcCell, String>(GpcCell.class);
        sorted.putAll(cells);
        cells = Collections.unmodifiableMap(sorted);
        memos = List.copyOf(memos);
    }

    static UncertainRow of(RowResult computed, Method method, Setting setting, Factors factors, Defaults defaults) {
        var row = computed.row();
        var cells = new EnumMap<GpcCell, String>(GpcCell.class);
        computed.cells().forEach((cell, line) -> cells.put(cell, line.name()));
        var places = row.place().isEmpty() ? method.descriptor().places() : List.of(row.place());
        var uncertain = UncertainMethod.of(
                method.prepare(row.inputs(), setting, factors).value().orElseThrow(),
                defaults,
                known(places, row.about()));
        return new UncertainRow(
                row.locator(),
                row.id(),
                cells,
                computed.memos().stream().map(Result.Line::name).toList(),
                uncertain,
                uncertain.names(
                        Sources.of(row.locator().text(), method.descriptor().inputs(), row.inputs())));
    }

    static UncertainRow of(StatedCell stated, Setting setting, Factors factors, Defaults defaults) {
        var rerun = StatedEmissions.method(stated.cell())
                .prepare(stated.masses(), setting, factors)
                .value()
                .orElseThrow();
        var uncertain = UncertainMethod.ofProduct(rerun, defaults, known(List.of(), stated.about()));
        return new UncertainRow(
                stated.locator(),
                "",
                Map.of(stated.cell(), StatedEmissions.LINE),
                List.of(),
                uncertain,
                uncertain.names(Sources.of(stated.locator().text(), List.of(), Map.of())));
    }

    private static Defaults.Known known(List<String> places, About about) {
        return new Defaults.Known(places, grade(about.activity()), grade(about.factor()));
    }

    private static Optional<Grade> grade(Optional<DataQuality> quality) {
        return quality.map(one -> Grade.valueOf(one.letter()));
    }

    /// Its lines by Approach 1.
    Stream<UncertainLine> lines() {
        var result = method.result();
        return Stream.concat(
                cells.entrySet().stream().flatMap(entry -> line(result, entry.getValue(), Optional.of(entry.getKey()))),
                memos.stream().flatMap(memo -> line(result, memo, Optional.empty())));
    }

    private Stream<UncertainLine> line(Result result, String name, Optional<GpcCell> cell) {
        return result.lines().stream()
                .filter(line -> line.name().equals(name))
                .map(line ->
                        new UncertainLine(locator, id, name, cell, line.co2e().renamed(names)));
    }

    /// Its lines into their cells.
    SampledMethod sampled() {
        var outputs = new HashMap<String, String>();
        cells.forEach((cell, line) -> outputs.put(line, cell.reference()));
        return SampledMethod.of(method, names, outputs);
    }

    /// Its lines by themselves, with the draws that they have in the whole inventory.
    Simulation simulation(long seed, int draws) {
        var outputs = new HashMap<String, String>();
        method.rerun().parts().forEach(part -> outputs.put(part.line(), part.line()));
        var sampled = SampledMethod.of(method, names, outputs);
        return new Simulation(seed, draws, sampled.sources(), sampled.lines(), Map.of());
    }
}
