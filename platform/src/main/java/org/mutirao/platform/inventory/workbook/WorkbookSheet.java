// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mutirao.platform.inventory.workbook.InputColumns.Column;

/// Writes one sheet: what it holds and its title in the first row, labels, hints and the headings that
/// count below them, then the lines.
final class WorkbookSheet {

    private static final int LABELS = 1;
    private static final int HINTS = 2;
    private static final int HEADINGS = SheetMark.HEADING - 1;
    private static final int FIRST = SheetMark.HEADING;

    /// How far drop-downs reach below the headings.
    private static final int PREPARED = 1000;

    /// A spreadsheet keeps fifteen digits.
    private static final Pattern NUMBER = Pattern.compile("-?(?=.{1,15}$)\\d+(\\.\\d+)?");

    private static final String SHADE = "E8EEF0";
    private static final String QUIET = "6B7780";

    private final Worksheet sheet;
    private final List<Column> columns;
    private int line = FIRST;

    private WorkbookSheet(Worksheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    static WorkbookSheet begin(
            Workbook workbook, String name, SheetMark mark, String title, List<Column> columns, OptionLists lists) {
        var sheet = new WorkbookSheet(workbook.newWorksheet(name), columns);
        sheet.head(mark, title);
        sheet.validate(lists);
        return sheet;
    }

    private void head(SheetMark mark, String title) {
        sheet.value(0, 0, mark.text());
        sheet.style(0, 0).fontColor(QUIET).set();
        sheet.value(0, 1, title);
        sheet.style(0, 1).bold().fontSize(13).set();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            sheet.value(LABELS, i, column.label());
            sheet.style(LABELS, i)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor(SHADE)
                    .set();
            sheet.value(HINTS, i, column.hint());
            sheet.style(HINTS, i)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fontSize(9)
                    .fontColor(QUIET)
                    .fillColor(SHADE)
                    .set();
            sheet.value(HEADINGS, i, column.heading());
            sheet.style(HEADINGS, i).fontColor(QUIET).fillColor(SHADE).set();
            sheet.width(i, column.heading().endsWith(Columns.UNIT) ? 12 : 22);
        }
        sheet.rowHeight(HINTS, 60);
        sheet.freezePane(1, FIRST);
    }

    private void validate(OptionLists lists) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (!column.options().isEmpty()) {
                sheet.range(FIRST, i, FIRST + PREPARED, i)
                        .validateWithList(lists.range(column.options()))
                        .allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .showErrorMessage(column.closed());
            }
        }
    }

    /// A line of values by heading; a heading that the sheet has not is a mistake of ours.
    void line(Map<String, String> values) {
        values.forEach((heading, text) -> {
            int column = columns.stream().map(Column::heading).toList().indexOf(heading);
            if (column < 0) {
                throw new IllegalArgumentException(sheet.getName() + " has no column " + heading);
            }
            write(column, text);
        });
        line++;
    }

    /// A number is written as a number when that says the same; `007` does not.
    private void write(int column, String text) {
        if (NUMBER.matcher(text).matches()
                && new BigDecimal(text).toPlainString().equals(text)) {
            sheet.value(line, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.value(line, column, text);
        }
    }
}
