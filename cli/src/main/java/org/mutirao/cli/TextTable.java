// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of cells as text: aligned for people, RFC 4180 for programs.
final class TextTable {

    private TextTable() {}

    /// Columns beside each other; the last one as long as it is.
    static String aligned(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Math.min(44, width(row.get(i))));
            }
        }
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).repeat(" ", Math.max(0, widths[i] - width(row.get(i))) + 2);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    static String csv(List<String> head, List<List<String>> rows) {
        return line(head) + rows.stream().map(TextTable::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TextTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        // a cell that a spreadsheet would take for a formula is written as text
        var safe = !text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.contains(",") || safe.contains("\"") || safe.contains("\n") || safe.contains("\r")
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /// Chinese characters take two columns of a terminal.
    private static int width(String text) {
        return text.codePoints()
                .map(letter ->
                        Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN || letter >= 0xFF00 ? 2 : 1)
                .sum();
    }
}
