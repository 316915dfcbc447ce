// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.calc.inventory.compute.Locator;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Finds the inputs of a method among the columns of a table: `amount`, `amount unit` and `amount
/// uncertainty` are one input; `vehicles.drive` belongs to a record of the list `vehicles`, of which each
/// further record has a line of its own.
final class InputFields {

    private final List<Issue> issues;

    InputFields(List<Issue> issues) {
        this.issues = issues;
    }

    Map<String, Given> read(Entry row, List<Entry> records) {
        var given = new LinkedHashMap<String, Given>();
        var lists = new LinkedHashMap<String, List<Map<String, Given>>>();
        values(row, Columns.row()).forEach((name, value) -> {
            if (name.indexOf('.') < 0) {
                given.put(name, value);
            }
        });
        collect(row, lists);
        for (var record : records) {
            collect(record, lists);
            values(record, List.of()).keySet().stream()
                    .filter(name -> name.indexOf('.') < 0)
                    .forEach(name -> report(record.locator(), name, "inventory.file.not-of-a-list", name));
        }
        lists.forEach((name, list) -> given.put(name, new Given.Records(list)));
        return given;
    }

    private void collect(Entry entry, Map<String, List<Map<String, Given>>> lists) {
        var found = new LinkedHashMap<String, Map<String, Given>>();
        values(entry, Columns.row()).forEach((name, value) -> {
            int dot = name.indexOf('.');
            if (dot >= 0) {
                found.computeIfAbsent(name.substring(0, dot), none -> new LinkedHashMap<>())
                        .put(name.substring(dot + 1), value);
            }
        });
        found.forEach((name, record) ->
                lists.computeIfAbsent(name, none -> new ArrayList<>()).add(record));
    }

    private Map<String, Given> values(Entry entry, List<String> others) {
        var values = new LinkedHashMap<String, Given>();
        entry.fields().forEach((heading, text) -> {
            if (others.contains(heading) || heading.endsWith(Columns.UNIT)) {
                return;
            }
            if (!heading.endsWith(Columns.UNCERTAINTY)) {
                values.put(heading, value(entry, heading, text));
            } else if (entry.find(heading.substring(0, heading.length() - Columns.UNCERTAINTY.length()))
                    .isEmpty()) {
                report(entry.locator(), heading, "inventory.file.no-value", text);
            }
        });
        return values;
    }

    private static Given value(Entry entry, String heading, String text) {
        var unit = entry.find(heading + Columns.UNIT).map(one -> " " + one).orElse("");
        Optional<String> uncertainty = entry.find(heading + Columns.UNCERTAINTY);
        return new Given.Value(text + unit, uncertainty);
    }

    private void report(Locator locator, String column, String key, String argument) {
        var issue = Issue.of(Severity.ERROR, key, argument).at(locator.at(column));
        if (!issues.contains(issue)) {
            issues.add(issue);
        }
    }
}
