// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.ArrayList;
import java.util.HashMap;
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

    /// What is known of a heading, whatever stands under it.
    ///
    /// @param unit the heading of its unit
    /// @param uncertainty the heading of its uncertainty
    /// @param valueOf the heading whose uncertainty this one is
    private record Heading(
            boolean isOther, boolean isUnit, Optional<String> valueOf, String unit, String uncertainty, int point) {

        static Heading of(String heading) {
            var valueOf = heading.endsWith(Columns.UNCERTAINTY)
                    ? Optional.of(heading.substring(0, heading.length() - Columns.UNCERTAINTY.length()))
                    : Optional.<String>empty();
            return new Heading(
                    Columns.row().contains(heading),
                    heading.endsWith(Columns.UNIT),
                    valueOf,
                    heading + Columns.UNIT,
                    heading + Columns.UNCERTAINTY,
                    heading.indexOf('.'));
        }
    }

    private final List<Issue> issues;
    private final Map<String, Heading> headings = new HashMap<>();
    private final Repeated<Given> values = new Repeated<>();
    private final Repeated<Optional<String>> uncertainties = new Repeated<>();

    InputFields(List<Issue> issues) {
        this.issues = issues;
    }

    Map<String, Given> read(Entry row, List<Entry> records) {
        var given = new LinkedHashMap<String, Given>();
        var lists = new LinkedHashMap<String, List<Map<String, Given>>>();
        collect(row, true, given, lists);
        for (var record : records) {
            var alone = new LinkedHashMap<String, Given>();
            collect(record, false, alone, lists);
            alone.keySet().forEach(name -> report(record.locator(), name, "inventory.file.not-of-a-list", name));
        }
        lists.forEach((name, list) -> given.put(name, new Given.Records(list)));
        return given;
    }

    private void collect(
            Entry entry, boolean isRow, Map<String, Given> given, Map<String, List<Map<String, Given>>> lists) {
        var found = new LinkedHashMap<String, Map<String, Given>>();
        entry.fields().forEach((name, text) -> {
            var heading = headings.computeIfAbsent(name, Heading::of);
            if (isRow && heading.isOther() || heading.isUnit()) {
                return;
            }
            if (heading.valueOf().isPresent()) {
                if (entry.find(heading.valueOf().get()).isEmpty()) {
                    report(entry.locator(), name, "inventory.file.no-value", text);
                }
            } else if (heading.point() < 0) {
                given.put(name, value(entry, heading, text));
            } else {
                found.computeIfAbsent(name.substring(0, heading.point()), none -> new LinkedHashMap<>())
                        .put(name.substring(heading.point() + 1), value(entry, heading, text));
            }
        });
        found.forEach((name, record) ->
                lists.computeIfAbsent(name, none -> new ArrayList<>()).add(record));
    }

    private Given value(Entry entry, Heading heading, String text) {
        var unit = entry.find(heading.unit());
        var uncertainty = entry.find(heading.uncertainty());
        if (unit.isEmpty() && uncertainty.isEmpty()) {
            return values.once(new Given.Value(text, uncertainty));
        }
        return new Given.Value(unit.isPresent() ? text + " " + unit.get() : text, uncertainties.once(uncertainty));
    }

    private void report(Locator locator, String column, String key, String argument) {
        issues.add(Issue.of(Severity.ERROR, key, argument).at(locator.at(column)));
    }
}
