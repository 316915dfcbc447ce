// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutirao.calc.reference.CsvTable;

/// Beyond which numbers something is worth a look: the rows of `review/thresholds.csv`, each in the
/// unit that the row names.
final class Thresholds {

    static final Thresholds STANDARD = new Thresholds(CsvTable.resource("/reference/review/thresholds.csv"));

    /// From the least to the most that is usual; open where nothing is said.
    record Range(OptionalDouble least, OptionalDouble most) {

        boolean holds(double number) {
            return (least.isEmpty() || number >= least.getAsDouble())
                    && (most.isEmpty() || number <= most.getAsDouble());
        }

        /// The only end of a range that is open to the other side.
        double limit() {
            return most.isPresent() ? most.getAsDouble() : least.orElseThrow();
        }
    }

    private final Map<String, Range> ranges;

    private Thresholds(CsvTable table) {
        ranges = table.rows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.text("id"),
                        row -> new Range(row.findNumber("least"), row.findNumber("most")),
                        (one, other) -> {
                            throw new IllegalArgumentException(table.name() + " names a threshold twice.");
                        }));
    }

    Range get(String id) {
        return Optional.ofNullable(ranges.get(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no threshold " + id + "."));
    }

    /// All ranges whose id begins so.
    Map<String, Range> list(String beginning) {
        return ranges.keySet().stream()
                .filter(id -> id.startsWith(beginning))
                .collect(Collectors.toUnmodifiableMap(Function.identity(), this::get));
    }
}
