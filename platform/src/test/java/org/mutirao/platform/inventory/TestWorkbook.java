// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Sector;

/// A small workbook with the sheet and the headings of the C40 database, row by row. An inventory begins with all
/// cells NO and all printed totals 0.
final class TestWorkbook {

    record Formula(String text) {}

    private final List<String> headings = new ArrayList<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private String sheet = "GHG Dashboard Data - Inventory";

    private TestWorkbook() {
        headings.addAll(List.of("City", "Year", "Year_calendar", "Level", "Boundary", "Population"));
        Arrays.stream(GpcCell.values()).map(GpcCell::reference).forEach(headings::add);
        Arrays.stream(Sector.values())
                .map(sector -> "Credits " + sector.numeral())
                .forEach(headings::add);
        headings.addAll(List.of("BASIC", "BASIC+", "BASIC+S3", "Territorial"));
    }

    static TestWorkbook workbook() {
        return new TestWorkbook();
    }

    TestWorkbook inventory(String city, int year) {
        var row = new HashMap<String, Object>();
        headings.forEach(heading -> row.put(heading, "NO"));
        headings.stream().filter(heading -> heading.startsWith("Credits")).forEach(heading -> row.put(heading, ""));
        List.of("BASIC", "BASIC+", "BASIC+S3", "Territorial").forEach(heading -> row.put(heading, 0));
        row.putAll(Map.of(
                "City",
                city,
                "Year",
                year,
                "Year_calendar",
                year,
                "Level",
                "BASIC",
                "Boundary",
                "City",
                "Population",
                1000));
        rows.add(row);
        return this;
    }

    /// Sets a value in the last row.
    TestWorkbook with(String heading, Object value) {
        rows.getLast().put(heading, value);
        return this;
    }

    /// Sets all printed totals of the last row.
    TestWorkbook printing(double total) {
        List.of("BASIC", "BASIC+", "BASIC+S3", "Territorial").forEach(heading -> with(heading, total));
        return this;
    }

    TestWorkbook emptyRow() {
        var row = new HashMap<String, Object>();
        headings.forEach(heading -> row.put(heading, ""));
        rows.add(row);
        return this;
    }

    TestWorkbook without(String... missing) {
        headings.removeAll(List.of(missing));
        return this;
    }

    TestWorkbook renamed(String name) {
        sheet = name;
        return this;
    }

    byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var worksheet = workbook.newWorksheet(sheet);
            for (int column = 0; column < headings.size(); column++) {
                worksheet.value(0, column, headings.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    write(worksheet, row + 1, column, rows.get(row).getOrDefault(headings.get(column), ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Formula formula -> sheet.formula(row, column, formula.text());
            case Boolean yes -> sheet.value(row, column, yes);
            case Number number -> sheet.value(row, column, number);
            case Object text -> sheet.value(row, column, text.toString());
        }
    }
}
