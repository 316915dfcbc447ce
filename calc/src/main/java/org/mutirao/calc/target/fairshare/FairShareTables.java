// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.trace.Citation;

/// Reads the parameters of the approaches and the warnings that go with them from `reference/targets`.
final class FairShareTables {

    private static final Map<String, Double> PARAMETERS = parameters();

    private FairShareTables() {}

    static double get(String id) {
        var value = PARAMETERS.get(id);
        if (value == null) {
            throw new IllegalArgumentException("There is no parameter " + id + ".");
        }
        return value;
    }

    static int year(String id) {
        return (int) get(id);
    }

    static List<Warning> warnings() {
        return CsvTable.resource("/reference/targets/warnings.csv").rows().stream()
                .map(row -> new Warning(
                        row.text("id"),
                        approach(row),
                        row.text("text_en"),
                        row.text("text_zh"),
                        new Citation(row.text("source"), row.text("source_locator"))))
                .toList();
    }

    private static Approach approach(CsvTable.Row row) {
        return Arrays.stream(Approach.values())
                .filter(known -> known.name().equals(row.text("approach")))
                .findFirst()
                .orElseThrow(() -> row.problem("approach", "there is no such approach"));
    }

    private static Map<String, Double> parameters() {
        var values = new HashMap<String, Double>();
        for (var row : CsvTable.resource("/reference/targets/parameters.csv").rows()) {
            if (values.put(row.text("id"), row.number("value")) != null) {
                throw row.problem("id", "the id occurs twice");
            }
        }
        return Map.copyOf(values);
    }
}
