// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.mutirao.calc.quantity.Measured;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.trace.Citation;

/// A factor table as it is in its file: the columns that every table has, and the key columns of its own.
record FactorTable(String name, List<String> keyColumns, List<Factor> factors) {

    static final List<String> COMMON = List.of(
            "id",
            "value",
            "unit",
            "valid_from",
            "valid_to",
            "region",
            "profile",
            "source",
            "source_locator",
            "quality",
            "uncertainty_low",
            "uncertainty_high",
            "distribution",
            "mark",
            "note");

    FactorTable {
        keyColumns = List.copyOf(keyColumns);
        factors = List.copyOf(factors);
    }

    static FactorTable of(CsvTable table, String name) {
        var keyColumns = table.columns().stream()
                .filter(column -> !COMMON.contains(column))
                .toList();
        var factors = new ArrayList<Factor>();
        var ids = new HashSet<String>();
        for (var row : table.rows()) {
            if (!ids.add(row.text("id"))) {
                throw row.problem("id", "the id occurs twice");
            }
            factors.add(factor(row, keyColumns));
        }
        return new FactorTable(name, keyColumns, factors);
    }

    private static Factor factor(CsvTable.Row row, List<String> keyColumns) {
        var keys = new HashMap<String, String>();
        keyColumns.forEach(column -> keys.put(column, row.text(column)));
        var unit = Units.find(row.text("unit")).orElseThrow(() -> row.problem("unit", "there is no such unit"));
        var mark = Arrays.stream(Mark.values())
                .filter(known -> known.text().equals(row.text("mark")))
                .findFirst()
                .orElseThrow(() -> row.problem("mark", "neither verified nor to be confirmed"));
        return new Factor(
                row.text("id"),
                keys,
                new Measured(row.number("value"), unit),
                year(row, "valid_from"),
                year(row, "valid_to"),
                row.text("region"),
                row.text("profile"),
                new Citation(row.text("source"), row.text("source_locator")),
                row.text("quality"),
                row.findNumber("uncertainty_low"),
                row.findNumber("uncertainty_high"),
                row.text("distribution"),
                mark,
                row.text("note"));
    }

    private static OptionalInt year(CsvTable.Row row, String column) {
        return row.find(column).isPresent() ? OptionalInt.of(row.integer(column)) : OptionalInt.empty();
    }
}
