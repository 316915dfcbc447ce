// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static org.mutirao.platform.inventory.workbook.InventoryFile.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutirao.calc.inventory.compute.Locator;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.platform.inventory.workbook.InventoryFile.Content;
import tools.jackson.core.exc.StreamReadException;

/// Reads an inventory from JSON: `{"city": {…}, "rows": […], "cells": […], "credits": […], "facts": […]}`.
/// The line of a place is the position in its list.
final class JsonEntries {

    private static final Map<String, Entry.Kind> LISTS = Map.of(
            "rows", Entry.Kind.ROW,
            "cells", Entry.Kind.CELL,
            "credits", Entry.Kind.CREDIT,
            "facts", Entry.Kind.FACT);
    private static final String CITY = "city";
    private static final String INPUTS = "inputs";

    private final String name;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private JsonEntries(String name) {
        this.name = name;
    }

    static Content read(String text, String name) {
        try {
            var tree = JsonTree.parse(text);
            if (tree.get("rows") instanceof List<?> rows && rows.size() > InventoryFile.MOST_ROWS) {
                return Content.refused(
                        error("inventory.file.too-many-rows", Integer.toString(InventoryFile.MOST_ROWS)));
            }
            return new JsonEntries(name).read(tree);
        } catch (StreamReadException malformed) {
            var where = malformed.getLocation();
            var issue = error("inventory.file.malformed-json", Integer.toString(where.getColumnNr()));
            return Content.refused(issue.at(new Place.TableCell(name, where.getLineNr(), "")));
        }
    }

    private Content read(Map<?, ?> tree) {
        tree.forEach((part, value) -> {
            var word = String.valueOf(part);
            var kind = Optional.ofNullable(LISTS.get(word));
            if (word.equals(CITY) && value instanceof Map<?, ?> city) {
                entries.add(Entry.of(Entry.Kind.CITY, fields(city, locator(CITY, 1)), locator(CITY, 1)));
            } else if (kind.isPresent() && value instanceof List<?> list) {
                readList(word, kind.get(), list);
            } else {
                issues.add(error("inventory.file.unknown-part", word));
            }
        });
        return new Content(entries, issues);
    }

    private void readList(String part, Entry.Kind kind, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            var locator = locator(part, i + 1);
            if (list.get(i) instanceof Map<?, ?> object) {
                entries.add(entry(kind, object, locator));
            } else {
                report(locator, "", "inventory.file.no-object");
            }
        }
    }

    private Entry entry(Entry.Kind kind, Map<?, ?> object, Locator locator) {
        var others = new LinkedHashMap<Object, Object>(object);
        var inputs = kind == Entry.Kind.ROW ? Optional.ofNullable(others.remove(INPUTS)) : Optional.empty();
        var fields = fields(others, locator);
        if (kind != Entry.Kind.ROW) {
            return Entry.of(kind, fields, locator);
        }
        for (var field : fields.keySet()) {
            if (!Columns.row().contains(field)) {
                report(locator, field, "inventory.file.unknown-column", field, String.join(", ", Columns.row()));
            }
        }
        var given = inputs.filter(Map.class::isInstance)
                .map(map -> given((Map<?, ?>) map, locator, ""))
                .orElse(Map.of());
        return new Entry(kind, fields, Optional.of(given), locator);
    }

    private Map<String, String> fields(Map<?, ?> object, Locator locator) {
        var fields = new LinkedHashMap<String, String>();
        object.forEach((key, value) -> {
            if (!(value instanceof String text)) {
                report(locator, String.valueOf(key), "inventory.file.no-text");
            } else if (!text.isBlank()) {
                fields.put(String.valueOf(key), text.strip());
            }
        });
        return fields;
    }

    private Map<String, Given> given(Map<?, ?> values, Locator locator, String path) {
        var given = new LinkedHashMap<String, Given>();
        values.forEach((key, value) ->
                given(value, locator, path + key).ifPresent(one -> given.put(String.valueOf(key), one)));
        return given;
    }

    private Optional<Given> given(Object value, Locator locator, String path) {
        return switch (value) {
            case String text -> Optional.of(Given.of(text));
            case Map<?, ?> stated
            when Set.of("value", "uncertainty").containsAll(stated.keySet())
                    && stated.get("value") instanceof String text ->
                Optional.of(new Given.Value(
                        text, Optional.ofNullable(stated.get("uncertainty")).map(String::valueOf)));
            case List<?> list
            when list.stream().allMatch(Map.class::isInstance) -> {
                var records = new ArrayList<Map<String, Given>>();
                for (int i = 0; i < list.size(); i++) {
                    records.add(given((Map<?, ?>) list.get(i), locator, path + "[" + (i + 1) + "]."));
                }
                yield Optional.of(new Given.Records(records));
            }
            default -> {
                report(locator, path, "inventory.file.no-input");
                yield Optional.empty();
            }
        };
    }

    private Locator locator(String part, int position) {
        return new Locator(name, part, position);
    }

    private void report(Locator locator, String column, String key, String... arguments) {
        issues.add(error(key, arguments).at(locator.at(column)));
    }
}
