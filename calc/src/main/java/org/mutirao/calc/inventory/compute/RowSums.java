// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.trace.Issue;

/// What rows bring into the cells, and everything else that is known of them together, added up one by one
/// in their order.
final class RowSums {

    private final RowComputation computation;
    private final Map<GpcCell, CellSum> cells = new EnumMap<>(GpcCell.class);
    private final Map<GpcCell, Integer> refused = new EnumMap<>(GpcCell.class);
    private final List<Issue> issues = new ArrayList<>();
    private final List<Integer> withMemos = new ArrayList<>();

    /// @param computation with which the rows are computed that are added here
    RowSums(RowComputation computation) {
        this.computation = computation;
    }

    RowComputation computation() {
        return computation;
    }

    /// @param position of the row among all
    void add(int position, RowResult result) {
        issues.addAll(result.issues());
        result.cells()
                .forEach((cell, line) -> cells.computeIfAbsent(cell, none -> new CellSum())
                        .add(line, result.row().about()));
        if (result.result().isEmpty()) {
            computation.possible(result.row()).forEach(cell -> refused.merge(cell, 1, Integer::sum));
        }
        if (!result.memos().isEmpty()) {
            withMemos.add(position);
        }
    }

    /// Adds what rows behind these hold.
    void add(RowSums behind) {
        issues.addAll(behind.issues);
        behind.cells.forEach((cell, sum) -> {
            var mine = cells.putIfAbsent(cell, sum);
            if (mine != null) {
                mine.add(sum);
            }
        });
        behind.refused.forEach((cell, rows) -> refused.merge(cell, rows, Integer::sum));
        withMemos.addAll(behind.withMemos);
    }

    Map<GpcCell, CellSum> cells() {
        return cells;
    }

    Map<GpcCell, Integer> refused() {
        return refused;
    }

    List<Issue> issues() {
        return issues;
    }

    /// The positions of the rows that have a line beside the inventory.
    List<Integer> withMemos() {
        return withMemos;
    }
}
