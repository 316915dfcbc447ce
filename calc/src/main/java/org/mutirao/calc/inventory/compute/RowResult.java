// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.trace.Issue;

/// What came of one activity row.
///
/// @param result empty when an error refused the row
/// @param cells which line of the result each cell takes
/// @param memos the lines that stand beside the inventory
public record RowResult(
        ActivityRow row,
        Optional<Result> result,
        Map<GpcCell, Result.Line> cells,
        List<Result.Line> memos,
        List<Issue> issues) {

    public RowResult {
        cells = sorted(cells);
        memos = List.copyOf(memos);
        issues = List.copyOf(issues);
    }

    private static Map<GpcCell, Result.Line> sorted(Map<GpcCell, Result.Line> cells) {
        if (cells.size() < 2) {
            return Map.copyOf(cells);
        }
        var sorted = new EnumMap<GpcCell, Result.Line>(GpcCell.class);
        sorted.putAll(cells);
        return Collections.unmodifiableMap(sorted);
    }
}
