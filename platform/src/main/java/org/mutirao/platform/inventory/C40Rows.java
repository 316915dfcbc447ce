// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.mutirao.calc.inventory.CellEntries;
import org.mutirao.calc.inventory.CellEntry;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.GpcInventory;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;
import org.mutirao.platform.inventory.C40Sheet.Column;

/// Turns the rows of the sheet into inventories and notes every issue with its place.
final class C40Rows {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final int LONGEST_TEXT = 200;

    private final C40Sheet sheet;
    private final CityNames cities;
    private final List<Issue> issues;
    private final List<SourceInventory> inventories = new ArrayList<>();
    private final Map<Slot, Integer> rows = new HashMap<>();

    private record Slot(String city, int year) {}

    C40Rows(C40Sheet sheet, CityNames cities, List<Issue> issues) {
        this.sheet = sheet;
        this.cities = cities;
        this.issues = issues;
    }

    List<SourceInventory> inventories() {
        return List.copyOf(inventories);
    }

    /// Reads a row. The sheet goes on below the last inventory with rows of empty texts, which are no inventories.
    void read(Row row) {
        var name = text(row, sheet.city());
        var cells = cells(row);
        if (name.isEmpty()) {
            if (cells.cells().values().stream().anyMatch(entry -> !(entry.value() instanceof CellValue.Unset))) {
                note(row, sheet.city(), Severity.ERROR, "inventory.import.no-city");
            }
            return;
        }
        var city = cities.find(name.get());
        var year = year(row);
        if (city.isEmpty()) {
            note(row, sheet.city(), Severity.ERROR, "inventory.import.unknown-city", name.get());
        }
        if (city.isEmpty() || year.isEmpty()) {
            return;
        }
        var before = rows.putIfAbsent(new Slot(city.get(), year.get()), row.getRowNum());
        if (before != null) {
            note(
                    row,
                    sheet.city(),
                    Severity.ERROR,
                    "inventory.import.duplicate",
                    name.get(),
                    year.get().toString(),
                    before.toString());
        }
        inventories.add(new SourceInventory(
                city.get(),
                name.get(),
                year.get(),
                text(row, sheet.year()).orElse(year.get().toString()),
                text(row, sheet.level()),
                text(row, sheet.boundary()).filter(boundary -> !boundary.equals("0")), // a zero stands for not stated
                number(row, sheet.population()),
                cells,
                credits(row),
                totals(row),
                C40Sheet.NAME + ", row " + row.getRowNum()));
    }

    private Optional<Integer> year(Row row) {
        int before = issues.size();
        double year = number(row, sheet.calendarYear()).orElse(0);
        if (year >= EARLIEST && year <= LATEST && year % 1 == 0) {
            return Optional.of((int) year);
        }
        if (issues.size() == before) {
            note(row, sheet.calendarYear(), Severity.ERROR, "inventory.import.no-year");
        }
        return Optional.empty();
    }

    private GpcInventory cells(Row row) {
        var cells = new EnumMap<GpcCell, CellEntry>(GpcCell.class);
        for (var cell : GpcCell.values()) {
            var column = sheet.cell(cell);
            var found = find(row, column);
            if (found.isEmpty()) {
                continue;
            }
            if (found.get().getType() != CellType.NUMBER && found.get().getType() != CellType.STRING) {
                note(row, column, Severity.ERROR, "inventory.cell.unreadable", shortened(C40Sheet.raw(found.get())));
                continue;
            }
            var checked = CellEntries.parse(C40Sheet.raw(found.get())).at(place(row, column));
            issues.addAll(checked.issues());
            checked.value().ifPresent(entry -> {
                cells.put(cell, entry);
                if (cell != GpcCell.V_2 && entry.value() instanceof CellValue.Stated stated && stated.tonnes() < 0) {
                    note(row, column, Severity.WARNING, "inventory.import.negative", entry.raw());
                }
            });
        }
        return new GpcInventory(cells);
    }

    private Map<Sector, Double> credits(Row row) {
        var credits = new EnumMap<Sector, Double>(Sector.class);
        for (var sector : Sector.values()) {
            number(row, sheet.creditsOf(sector)).ifPresent(tonnes -> credits.put(sector, tonnes));
        }
        return credits;
    }

    private Map<Level, Double> totals(Row row) {
        var totals = new EnumMap<Level, Double>(Level.class);
        for (var scheme : Level.values()) {
            number(row, sheet.total(scheme)).ifPresent(tonnes -> totals.put(scheme, tonnes));
        }
        return totals;
    }

    private OptionalDouble number(Row row, Column column) {
        var cell = find(row, column);
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(C40Sheet.raw(cell.get()));
            if (cell.get().getType() == CellType.NUMBER && Double.isFinite(value)) {
                return OptionalDouble.of(value);
            }
        } catch (NumberFormatException notANumber) {
            // noted below, as any other text
        }
        note(row, column, Severity.ERROR, "inventory.import.no-number", shortened(C40Sheet.raw(cell.get())));
        return OptionalDouble.empty();
    }

    private Optional<String> text(Row row, Column column) {
        return find(row, column)
                .flatMap(cell -> C40Sheet.text(row, column.index()))
                .map(C40Rows::shortened);
    }

    /// The cell, unless it is blank or holds a formula: what a formula gives depends on the program that opened it.
    private Optional<Cell> find(Row row, Column column) {
        var cell = C40Sheet.find(row, column.index());
        if (cell.filter(found -> found.getFormula() != null || found.getType() == CellType.FORMULA)
                .isPresent()) {
            note(row, column, Severity.ERROR, "inventory.import.formula");
            return Optional.empty();
        }
        return cell;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    private void note(Row row, Column column, Severity severity, String key, String... arguments) {
        issues.add(Issue.of(severity, key, arguments).at(place(row, column)));
    }

    private static Place place(Row row, Column column) {
        return new Place.TableCell(C40Sheet.NAME, row.getRowNum(), column.label());
    }
}
