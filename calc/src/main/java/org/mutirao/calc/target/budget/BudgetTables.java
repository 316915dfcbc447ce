// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.mutirao.calc.factor.Mark;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.trace.Citation;

/// Reads the tables of `reference/targets` that hold budgets and facts of the world.
final class BudgetTables {

    private BudgetTables() {}

    static List<GlobalBudget> budgets() {
        var ids = new HashSet<String>();
        return CsvTable.resource("/reference/targets/global_budgets.csv").rows().stream()
                .map(row -> {
                    if (!ids.add(row.text("id"))) {
                        throw row.problem("id", "the id occurs twice");
                    }
                    return budget(row);
                })
                .toList();
    }

    /// One quantity of the world by year, in the unit of the table.
    static YearSeries world(String quantity) {
        var values = new TreeMap<Integer, Double>();
        for (var row : CsvTable.resource("/reference/targets/world.csv").rows()) {
            if (row.text("quantity").equals(quantity) && values.put(row.integer("year"), row.number("value")) != null) {
                throw row.problem("year", "the year occurs twice");
            }
        }
        return new YearSeries(values);
    }

    static double parameter(String id) {
        return CsvTable.resource("/reference/targets/parameters.csv").rows().stream()
                .filter(row -> row.text("id").equals(id))
                .findFirst()
                .orElseThrow()
                .number("value");
    }

    private static GlobalBudget budget(CsvTable.Row row) {
        if (!row.text("unit").equals("GtCO2")) {
            throw row.problem("unit", "budgets are in GtCO2");
        }
        var basis = switch (row.text("basis")) {
            case "assessed" -> GlobalBudget.Basis.ASSESSED;
            case "rolled" -> GlobalBudget.Basis.ROLLED;
            default -> throw row.problem("basis", "neither assessed nor rolled");
        };
        var mark = Arrays.stream(Mark.values())
                .filter(known -> known.text().equals(row.text("mark")))
                .findFirst()
                .orElseThrow(() -> row.problem("mark", "neither verified nor to be confirmed"));
        return new GlobalBudget(
                row.text("edition"),
                row.number("temperature"),
                row.integer("probability"),
                row.integer("starts"),
                basis,
                row.number("value"),
                new Citation(row.text("source"), row.text("source_locator")),
                mark);
    }
}
