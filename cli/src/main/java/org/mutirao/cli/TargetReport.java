// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.Finding;

/// Rows of an answer, written out for people or for programs, and what the answer takes for granted.
final class TargetReport {

    /// One cell of a row.
    sealed interface Cell {

        /// A name that people read in their language and programs as it is.
        record Word(String id, String key) implements Cell {}

        record Text(String text) implements Cell {}

        record Number(double value) implements Cell {}

        record Empty() implements Cell {}
    }

    private final List<String> columns;
    private final int beside;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    TargetReport(String... columns) {
        this(columns.length, columns);
    }

    /// @param beside how many columns people read beside each other; the rest stands below the table
    TargetReport(int beside, String... columns) {
        this.columns = List.of(columns);
        this.beside = beside;
    }

    /// A report of one figure a row.
    static TargetReport figures() {
        return new TargetReport("what", "value", "unit", "remark");
    }

    List<String> columns() {
        return columns;
    }

    void add(Cell... cells) {
        rows.add(List.of(cells));
    }

    /// A figure with its unit.
    void figure(String what, double value, String unit) {
        add(what(what), new Cell.Number(value), new Cell.Text(unit), new Cell.Empty());
    }

    /// A day, a name or another text in place of a number.
    void text(String what, Cell text) {
        add(what(what), text, new Cell.Empty(), new Cell.Empty());
    }

    /// A figure, or the reason why there is none.
    <T> void finding(String what, Finding<T> finding, Function<T, Double> value, String unit) {
        switch (finding) {
            case Finding.Known<T>(var known) -> figure(what, value.apply(known), unit);
            case Finding.Unknown<T> unknown ->
                add(what(what), new Cell.Text("UNKNOWN"), new Cell.Empty(), reason(unknown));
        }
    }

    void note(Collection<Assumption> assumed) {
        assumed.forEach(assumption -> notes.add("calc.target.assumption." + assumption));
    }

    void note(String key) {
        notes.add(key);
    }

    static Cell what(String id) {
        return new Cell.Word(id, "cli.target.what." + id);
    }

    static Cell reason(Finding.Unknown<?> unknown) {
        var years = unknown.years().isEmpty()
                ? ""
                : " "
                        + String.join(
                                " ",
                                unknown.years().stream().map(String::valueOf).toList());
        return new Cell.Word(unknown.reason() + years, "calc.target.reason." + unknown.reason() + years);
    }

    String text(CalcWords words) {
        var table = new ArrayList<List<String>>();
        table.add(columns.stream()
                .limit(beside)
                .map(column -> label(column, words))
                .toList());
        rows.forEach(row -> table.add(
                row.stream().limit(beside).map(cell -> shown(cell, words)).toList()));
        var text = new StringBuilder(TextTable.aligned(table));
        if (beside < columns.size()) {
            rows.forEach(row -> tellBelow(row, words, text));
        }
        notes.forEach(note -> text.append("\n* ").append(words.say(note)));
        return notes.isEmpty() ? text.toString() : text.append('\n').toString();
    }

    private void tellBelow(List<Cell> row, CalcWords words, StringBuilder text) {
        text.append('\n').append(shown(row.getFirst(), words)).append('\n');
        for (int i = beside; i < columns.size(); i++) {
            text.append("  ").append(label(columns.get(i), words)).append(": ");
            text.append(shown(row.get(i), words)).append('\n');
        }
    }

    private static String label(String column, CalcWords words) {
        return words.say("cli.target.column." + column);
    }

    List<List<String>> csv() {
        return rows.stream()
                .map(row -> row.stream().map(TargetReport::written).toList())
                .toList();
    }

    Map<String, Object> json(CalcWords words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rows", rows.stream().map(this::named).toList());
        json.put("notes", notes.stream().map(words::say).toList());
        return json;
    }

    private Map<String, Object> named(List<Cell> row) {
        var json = new LinkedHashMap<String, Object>();
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.get(i);
            switch (cell) {
                case Cell.Number(var value) -> json.put(columns.get(i), Figures.canonical(value));
                case Cell.Empty() -> {}
                case Cell.Text text -> json.put(columns.get(i), written(text));
                case Cell.Word word -> json.put(columns.get(i), written(word));
            }
        }
        return json;
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Word word -> word.id();
            case Cell.Text(var text) -> text;
            case Cell.Number(var value) -> Figures.canonical(value).toPlainString();
            case Cell.Empty() -> "";
        };
    }

    /// The years behind a reason stand after its key.
    private static String shown(Cell cell, CalcWords words) {
        return switch (cell) {
            case Cell.Word word -> {
                var parts = word.key().split(" ", 2);
                yield parts.length == 1 ? words.say(parts[0]) : words.say(parts[0]) + " (" + parts[1] + ")";
            }
            case Cell.Number(var value) -> Figures.plain(value);
            case Cell.Text text -> written(text);
            case Cell.Empty empty -> written(empty);
        };
    }
}
