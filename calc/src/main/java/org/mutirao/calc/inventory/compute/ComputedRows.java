// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// What came of each row. It is not kept: whoever asks for a row has it computed again, from the same input
/// to the same bits, so that many rows take little more room than their input.
final class ComputedRows extends AbstractList<RowResult> implements RandomAccess {

    private final List<ActivityRow> rows;

    /// By the position of a row that says the same as one before it: the place of that one.
    private final Map<Integer, Locator> duplicates = new HashMap<>();

    private final RowComputation again;
    private final RowSums sums;
    private Optional<Map<GpcCell, Emissions>> emissions = Optional.empty();

    /// @param rows in the order of their places
    ComputedRows(List<ActivityRow> rows, Setting setting, Factors factors) {
        this.rows = rows;
        findDuplicates();
        again = new RowComputation(setting, factors);
        // side by side, and added up in their order
        sums = IntStream.range(0, rows.size())
                .parallel()
                .collect(() -> new RowSums(new RowComputation(setting, factors)), this::add, RowSums::add);
    }

    RowSums sums() {
        return sums;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public synchronized RowResult get(int position) {
        return compute(position, again);
    }

    /// Those that have a line beside the inventory.
    Stream<RowResult> withMemos() {
        return sums.withMemos().stream().map(this::get);
    }

    /// The emissions of a cell, added up with all their intervals.
    synchronized Emissions emissions(GpcCell cell) {
        if (emissions.isEmpty()) {
            var terms = new EnumMap<GpcCell, List<Emissions>>(GpcCell.class);
            for (var result : this) {
                result.cells()
                        .forEach((one, line) -> terms.computeIfAbsent(one, none -> new ArrayList<>())
                                .add(line.emissions()));
            }
            var added = new EnumMap<GpcCell, Emissions>(GpcCell.class);
            terms.forEach((one, all) -> added.put(one, Emissions.sum(all)));
            emissions = Optional.of(added);
        }
        return Optional.ofNullable(emissions.get().get(cell)).orElseThrow();
    }

    private void add(RowSums sums, int position) {
        sums.add(position, compute(position, sums.computation()));
    }

    private RowResult compute(int position, RowComputation computation) {
        var row = rows.get(position);
        var first = duplicates.get(position);
        return first == null ? computation.compute(row) : duplicate(row, first);
    }

    private static RowResult duplicate(ActivityRow row, Locator first) {
        var issue = Issue.of(Severity.ERROR, "calc.issue.inventory.duplicate-row", Integer.toString(first.line()))
                .at(row.locator().at("place"));
        return new RowResult(row, Optional.empty(), Map.of(), List.of(), List.of(issue));
    }

    private void findDuplicates() {
        var seen = new HashMap<Said, Locator>(2 * rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var first = seen.putIfAbsent(new Said(row), row.locator());
            if (first != null) {
                duplicates.put(i, first);
            }
        }
    }

    /// What a row says, wherever it stands.
    private record Said(ActivityRow row) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Said(ActivityRow same)
                    && row.id().equals(same.id())
                    && row.place().equals(same.place())
                    && row.method().equals(same.method())
                    && row.inputs().equals(same.inputs())
                    && row.about().equals(same.about());
        }

        @Override
        public int hashCode() {
            return 31 * row.id().hashCode() + row.inputs().hashCode();
        }
    }
}
