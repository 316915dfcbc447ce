// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static org.mutirao.platform.inventory.workbook.InventoryFile.error;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.mutirao.calc.inventory.compute.Locator;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;
import org.mutirao.platform.inventory.workbook.InventoryFile.Content;

/// Reads an inventory from our own workbook. The first cell of a sheet says what the sheet holds; the
/// headings that count stand in its fourth row, the lines below.
final class WorkbookEntries {

    /// With formats, because a date or a percentage is a number in disguise.
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final String file;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private int rows = 0;

    private WorkbookEntries(String file) {
        this.file = file;
    }

    static Content read(byte[] bytes, String file) {
        var refused = WorkbookGuard.check(bytes, "inventory.file.");
        if (refused.isPresent()) {
            return Content.refused(refused.get());
        }
        var reader = new WorkbookEntries(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), OPTIONS)) {
            var merged = MergedCells.find(bytes);
            for (var sheet : workbook.getSheets().toList()) {
                reader.read(sheet, Optional.ofNullable(merged.get(sheet.getName())));
            }
        } catch (IOException | RuntimeException damaged) {
            // the library throws whatever comes to hand when parts of a workbook do not fit together
            return Content.refused(error("inventory.file.damaged"));
        }
        if (reader.rows > InventoryFile.MOST_ROWS) {
            return Content.refused(error("inventory.file.too-many-rows", Integer.toString(InventoryFile.MOST_ROWS)));
        }
        if (reader.entries.isEmpty() && reader.issues.isEmpty()) {
            return Content.refused(error("inventory.file.no-sheet"));
        }
        return new Content(reader.entries, reader.issues);
    }

    private void read(Sheet sheet, Optional<String> merged) throws IOException {
        try (var stream = sheet.openStream()) {
            var lines = stream.iterator();
            if (!lines.hasNext()) {
                return;
            }
            var first = lines.next();
            var mark = SheetMark.find(first.getRowNum() == 1 ? text(first, 0) : "");
            if (mark.isEmpty()) {
                issues.add(Issue.of(Severity.WARNING, "inventory.file.sheet-not-read", sheet.getName()));
                return;
            }
            if (!mark.get().isRead()) {
                return;
            }
            if (merged.isPresent()) {
                var place = new Place.TableCell(sheet.getName(), 1, "");
                issues.add(error("inventory.file.merged", merged.get()).at(place));
                return;
            }
            var reader = new SheetReader(sheet.getName(), mark.get());
            while (lines.hasNext() && rows <= InventoryFile.MOST_ROWS) {
                reader.read(lines.next());
            }
            reader.finish();
        }
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column)
                .filter(cell -> cell.getType() == CellType.STRING)
                .map(cell -> cell.getText().strip())
                .orElse("");
    }

    /// Reads the lines of one sheet.
    private final class SheetReader {

        private final String sheet;
        private final SheetMark mark;
        private final List<String> heading = new ArrayList<>();
        private final LinkedHashMap<String, String> city = new LinkedHashMap<>();

        SheetReader(String sheet, SheetMark mark) {
            this.sheet = sheet;
            this.mark = mark;
        }

        void read(Row row) {
            if (row.getRowNum() == SheetMark.HEADING) {
                for (int i = 0; i < row.getCellCount(); i++) {
                    heading.add(text(row, i));
                }
            } else if (row.getRowNum() > SheetMark.HEADING) {
                readLine(row);
            }
        }

        private void readLine(Row row) {
            var fields = new LinkedHashMap<String, String>();
            for (var cell : row) {
                if (cell == null) {
                    continue;
                }
                var column = cell.getColumnIndex() < heading.size() ? heading.get(cell.getColumnIndex()) : "";
                if (!column.startsWith(Columns.COMMENT)) {
                    content(cell, row.getRowNum(), column)
                            .ifPresent(text -> put(fields, column, text, row.getRowNum()));
                }
            }
            if (!fields.isEmpty()) {
                add(fields, row.getRowNum());
            }
        }

        private void put(LinkedHashMap<String, String> fields, String column, String text, int line) {
            if (column.isEmpty()) {
                report(line, "", "inventory.file.no-heading", text);
            } else {
                fields.put(column, text);
            }
        }

        private void add(LinkedHashMap<String, String> fields, int line) {
            var locator = new Locator(file, sheet, line);
            switch (mark.kind()) {
                case CITY -> {
                    if (fields.get(Columns.VALUE) instanceof String value
                            && fields.get("name") instanceof String name) {
                        city.put(name, value);
                    }
                }
                case CELL, CREDIT, FACT -> entries.add(Entry.of(mark.kind(), fields, locator));
                case ROW, RECORD -> {
                    rows++;
                    if (Entry.Kind.RECORD.word().equals(fields.get("place"))) {
                        fields.remove("place");
                        entries.add(Entry.of(Entry.Kind.RECORD, fields, locator));
                    } else {
                        fields.put("method", mark.method());
                        entries.add(Entry.of(Entry.Kind.ROW, fields, locator));
                    }
                }
            }
        }

        void finish() {
            if (mark.kind() == Entry.Kind.CITY) {
                entries.add(Entry.of(Entry.Kind.CITY, city, new Locator(file, sheet, SheetMark.HEADING + 1)));
            }
        }

        private Optional<String> content(Cell cell, int line, String column) {
            if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
                report(line, column, "inventory.file.formula");
                return Optional.empty();
            }
            return switch (cell.getType()) {
                case EMPTY -> Optional.empty();
                case STRING -> Optional.of(cell.getText().strip()).filter(text -> !text.isEmpty());
                case NUMBER -> number(cell, line, column);
                case BOOLEAN, ERROR, FORMULA -> {
                    report(line, column, "inventory.file.no-number-nor-text");
                    yield Optional.empty();
                }
            };
        }

        private Optional<String> number(Cell cell, int line, String column) {
            var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
            if (format.contains("%")) {
                report(line, column, "inventory.file.percent-format");
                return Optional.empty();
            }
            if (format.matches("(?i).*(yy|mmm|d/m|m/d|h:mm).*")) {
                report(line, column, "inventory.file.date-format");
                return Optional.empty();
            }
            return Optional.ofNullable(cell.getRawValue()).filter(text -> !text.isBlank());
        }

        private void report(int line, String column, String key, String... arguments) {
            issues.add(error(key, arguments).at(new Place.TableCell(sheet, line, column)));
        }
    }
}
