// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;

/// The columns of the sheet of inventories, found by their headings. White space in headings varies and does not
/// count.
final class C40Sheet {

    static final String NAME = "GHG Dashboard Data - Inventory";

    private static final String CITY = "City";
    private static final String YEAR = "Year";
    private static final String CALENDAR_YEAR = "Year_calendar";
    private static final String LEVEL = "Level";
    private static final String BOUNDARY = "Boundary";
    private static final String POPULATION = "Population";

    /// The columns of the totals that the workbook prints.
    static final Map<Level, String> TOTALS = new EnumMap<>(Map.of(
            Level.BASIC, "BASIC",
            Level.BASIC_PLUS, "BASIC+",
            Level.OTHER_SCOPE_3, "BASIC+S3",
            Level.TERRITORIAL_ONLY, "Territorial"));

    private final Map<String, Integer> columns = new HashMap<>();

    C40Sheet(Row header) {
        for (int i = 0; i < header.getCellCount(); i++) {
            var heading = text(header, i).orElse("");
            if (!heading.isEmpty()) {
                columns.putIfAbsent(heading, i);
            }
        }
    }

    /// The headings that an import needs and the sheet lacks.
    List<String> missing() {
        var needed = new ArrayList<>(List.of(CITY, YEAR, CALENDAR_YEAR, LEVEL, BOUNDARY, POPULATION));
        for (var cell : GpcCell.values()) {
            needed.add(cell.reference());
        }
        for (var sector : Sector.values()) {
            needed.add(credits(sector));
        }
        needed.addAll(TOTALS.values());
        needed.removeAll(columns.keySet());
        return needed;
    }

    Column city() {
        return column(CITY);
    }

    Column year() {
        return column(YEAR);
    }

    Column calendarYear() {
        return column(CALENDAR_YEAR);
    }

    Column level() {
        return column(LEVEL);
    }

    Column boundary() {
        return column(BOUNDARY);
    }

    Column population() {
        return column(POPULATION);
    }

    Column cell(GpcCell cell) {
        return column(cell.reference());
    }

    Column creditsOf(Sector sector) {
        return column(credits(sector));
    }

    Column total(Level scheme) {
        return column(TOTALS.getOrDefault(scheme, ""));
    }

    private Column column(String heading) {
        var index = columns.get(heading);
        if (index == null) {
            throw new IllegalStateException("no column " + heading);
        }
        return new Column(heading, index);
    }

    private static String credits(Sector sector) {
        return "Credits " + sector.numeral();
    }

    /// The text of a cell with its white space collapsed; empty for a blank one.
    static Optional<String> text(Row row, int column) {
        return find(row, column)
                .map(cell -> raw(cell).replaceAll("[\\h\\v]+", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    /// The cell of a row, unless it holds nothing: a missing cell, one without value and an empty text are alike.
    static Optional<Cell> find(Row row, int column) {
        return row.getOptionalCell(column)
                .filter(cell -> cell.getType() != CellType.EMPTY)
                .filter(cell -> cell.getFormula() != null || !raw(cell).isBlank());
    }

    /// What the file holds, as it holds it.
    static String raw(Cell cell) {
        var text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return text == null ? "" : text;
    }

    /// A column by its heading.
    record Column(String heading, int index) {

        /// How people find it: its letters and its heading.
        String label() {
            return letters() + " (" + heading + ")";
        }

        private String letters() {
            var letters = new StringBuilder();
            for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
                letters.insert(0, (char) ('A' + rest % 26));
            }
            return letters.toString();
        }
    }
}
