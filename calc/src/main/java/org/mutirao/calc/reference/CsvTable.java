// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// A reference table with a heading row, read from CSV (RFC 4180, UTF-8). Cells are kept exactly as written; a
/// cell is read as a number only when asked. Whatever does not fit throws a [MalformedTable] that names file, line
/// and column.
public final class CsvTable {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String name;
    private final List<String> columns;
    private final List<Row> rows;

    private CsvTable(String name, List<String> columns, List<List<String>> cells, List<Integer> lines) {
        this.name = name;
        this.columns = List.copyOf(columns);
        var index = new HashMap<String, Integer>();
        columns.forEach(column -> index.put(column, index.size()));
        var all = new ArrayList<Row>();
        for (int i = 0; i < cells.size(); i++) {
            all.add(new Row(name, Map.copyOf(index), lines.get(i), cells.get(i)));
        }
        this.rows = List.copyOf(all);
    }

    /// Reads the whole table and leaves the reader open.
    ///
    /// @param name what errors call the table
    public static CsvTable read(Reader reader, String name) {
        try {
            return read(new CsvReader(new BufferedReader(reader), name), name);
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " could not be read as UTF-8 text", failure);
        }
    }

    /// Reads a table from the class path, whichever jar holds it; a missing one is a bug and throws.
    ///
    /// @param path from the root, such as `/reference/catalogue/cities.csv`
    public static CsvTable resource(String path) {
        try (var bytes = CsvTable.class.getClassLoader().getResourceAsStream(path.substring(1))) {
            if (bytes == null) {
                throw new IllegalArgumentException("There is no reference table " + path + " on the class path.");
            }
            return read(new InputStreamReader(bytes, UTF_8.newDecoder()), path);
        } catch (IOException failure) {
            throw new UncheckedIOException(path + " could not be closed", failure);
        }
    }

    private static CsvTable read(CsvReader reader, String name) throws IOException {
        var columns = reader.next()
                .orElseThrow(() -> new MalformedTable(name, 1, "there is no heading row"))
                .fields();
        checkHeading(columns, name);
        var cells = new ArrayList<List<String>>();
        var lines = new ArrayList<Integer>();
        for (var line = reader.next(); line.isPresent(); line = reader.next()) {
            var record = line.get();
            if (record.fields().size() != columns.size()) {
                var problem = record.fields().size() + " cells where the heading has " + columns.size();
                throw new MalformedTable(name, record.number(), problem);
            }
            cells.add(record.fields());
            lines.add(record.number());
        }
        return new CsvTable(name, columns, cells, lines);
    }

    private static void checkHeading(List<String> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.isBlank() || !column.equals(column.strip())) {
                throw new MalformedTable(name, 1, "heading " + (i + 1) + " is blank or has spaces around it");
            }
            if (columns.indexOf(column) < i) {
                throw new MalformedTable(name, 1, column, "the heading occurs twice");
            }
        }
    }

    public String name() {
        return name;
    }

    public List<String> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    /// One row below the heading.
    public static final class Row {

        private final String table;
        private final Map<String, Integer> index;
        private final int line;
        private final List<String> cells;

        private Row(String table, Map<String, Integer> index, int line, List<String> cells) {
            this.table = table;
            this.index = index;
            this.line = line;
            this.cells = List.copyOf(cells);
        }

        /// The line of the file on which the row begins; the heading is on line 1.
        public int line() {
            return line;
        }

        /// The cell as written, empty when nothing is written.
        public String text(String column) {
            var position = index.get(column);
            if (position == null) {
                throw problem(column, "there is no such column");
            }
            return cells.get(position);
        }

        public Optional<String> find(String column) {
            return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
        }

        public double number(String column) {
            return findNumber(column).orElseThrow(() -> problem(column, "a number is missing"));
        }

        public OptionalDouble findNumber(String column) {
            var cell = text(column);
            return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(parse(column, cell));
        }

        public int integer(String column) {
            var cell = text(column);
            try {
                return Integer.parseInt(cell);
            } catch (NumberFormatException _) {
                throw problem(column, "“" + cell + "” is not a whole number");
            }
        }

        /// Reads `true` or `false`; an empty cell is neither and throws.
        public boolean isTrue(String column) {
            return switch (text(column)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw problem(column, "“" + text(column) + "” is neither true nor false");
            };
        }

        /// The exception for a cell whose content the reader of the table cannot accept.
        public MalformedTable problem(String column, String what) {
            return new MalformedTable(table, line, column, what);
        }

        private double parse(String column, String cell) {
            double number = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
            if (!Double.isFinite(number)) {
                throw problem(column, "“" + cell + "” is not a number");
            }
            return number;
        }
    }
}
