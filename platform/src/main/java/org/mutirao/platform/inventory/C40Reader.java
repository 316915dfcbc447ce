// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;
import org.mutirao.platform.inventory.workbook.WorkbookGuard;

/// Reads the workbook in which C40 publishes the GPC inventories of its cities. All issues are collected; one
/// error is enough to refuse the whole workbook.
final class C40Reader {

    private static final int MOST_ROWS = 20_000;

    /// Cells that claim to be numbers and are not come as error cells instead of an exception.
    private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

    /// The edition that the source of the imported inventories names.
    private static final String EDITION = "30.05.2023";

    private final CityNames cities;
    private final List<Issue> issues = new ArrayList<>();

    private C40Reader(CityNames cities) {
        this.cities = cities;
    }

    static Checked<List<SourceInventory>> read(byte[] file, CityNames cities) {
        return new C40Reader(cities).read(file);
    }

    private Checked<List<SourceInventory>> read(byte[] file) {
        var refused = WorkbookGuard.check(file, "inventory.import.");
        if (refused.isPresent()) {
            return Checked.refused(refused.get());
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), OPTIONS)) {
            checkEdition(workbook);
            var sheet = workbook.getSheets()
                    .filter(each -> each.getName().strip().equals(C40Sheet.NAME))
                    .findFirst();
            return sheet.isPresent() ? readSheet(sheet.get()) : Checked.refused(noSheet(workbook));
        } catch (IOException | RuntimeException damaged) {
            // the reader throws whatever comes to hand when parts of a workbook do not fit together
            return Checked.refused(error("inventory.import.damaged"));
        }
    }

    private static Issue noSheet(ReadableWorkbook workbook) {
        var names = workbook.getSheets()
                .map(sheet -> "“" + sheet.getName() + "”")
                .limit(10)
                .collect(Collectors.joining(", "));
        return error("inventory.import.no-sheet", C40Sheet.NAME, names);
    }

    private void checkEdition(ReadableWorkbook workbook) throws IOException {
        var cover = workbook.findSheet("Cover");
        if (cover.isEmpty()) {
            return;
        }
        try (var rows = cover.get().openStream()) {
            rows.filter(row -> row.getRowNum() == 6)
                    .findFirst()
                    .flatMap(row -> C40Sheet.text(row, 3))
                    .filter(edition -> !edition.equals(EDITION))
                    .ifPresent(edition ->
                            issues.add(Issue.of(Severity.WARNING, "inventory.import.edition", edition, EDITION)));
        }
    }

    private Checked<List<SourceInventory>> readSheet(Sheet sheet) throws IOException {
        try (var stream = sheet.openStream()) {
            var rows = stream.iterator();
            if (!rows.hasNext()) {
                return Checked.refused(error("inventory.import.empty", C40Sheet.NAME));
            }
            var columns = new C40Sheet(rows.next());
            if (!columns.missing().isEmpty()) {
                return Checked.refused(
                        error("inventory.import.no-columns", C40Sheet.NAME, shortened(columns.missing())));
            }
            var reader = new C40Rows(columns, cities, issues);
            while (rows.hasNext()) {
                Row row = rows.next();
                if (row.getRowNum() > MOST_ROWS) {
                    return Checked.refused(error("inventory.import.too-many-rows", Integer.toString(MOST_ROWS)));
                }
                reader.read(row);
            }
            return result(reader.inventories());
        } catch (ExcelReaderException damaged) {
            return Checked.refused(error("inventory.import.damaged"));
        }
    }

    private Checked<List<SourceInventory>> result(List<SourceInventory> inventories) {
        boolean refused = issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        if (!refused && inventories.isEmpty()) {
            return Checked.refused(error("inventory.import.empty", C40Sheet.NAME));
        }
        return new Checked<>(refused ? Optional.empty() : Optional.of(inventories), issues);
    }

    private static String shortened(List<String> headings) {
        var shown = headings.stream().limit(10).collect(Collectors.joining(", "));
        return headings.size() > 10 ? shown + " … (" + headings.size() + ")" : shown;
    }

    private static Issue error(String key, String... arguments) {
        return Issue.of(Severity.ERROR, key, arguments);
    }
}
