// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The lists behind the drop-downs, each once, on a hidden sheet.
final class OptionLists {

    private final Worksheet sheet;
    private final Map<List<String>, Range> ranges = new LinkedHashMap<>();

    OptionLists(Workbook workbook, String name) {
        sheet = workbook.newWorksheet(name);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.value(0, 0, SheetMark.guide().text());
    }

    Range range(List<String> options) {
        return ranges.computeIfAbsent(options, this::write);
    }

    private Range write(List<String> options) {
        int column = ranges.size() + 1;
        for (int i = 0; i < options.size(); i++) {
            sheet.value(i, column, options.get(i));
        }
        return sheet.range(0, column, options.size() - 1, column);
    }
}
