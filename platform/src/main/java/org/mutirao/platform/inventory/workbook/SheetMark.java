// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.Optional;

/// What the first cell of a sheet says that the sheet holds.
///
/// @param method of the rows of a sheet of rows; else empty
/// @param isRead whether the sheet is there for the reader; guidance and lists are not
record SheetMark(Entry.Kind kind, String method, boolean isRead) {

    /// The row of the headings that count, counted from 1.
    static final int HEADING = 4;

    private static final String NAME = "mutirao:";
    private static final String ROWS = NAME + "rows:";
    private static final String GUIDE = NAME + "guide";

    static SheetMark of(Entry.Kind kind) {
        return new SheetMark(kind, "", true);
    }

    static SheetMark rows(String method) {
        return new SheetMark(Entry.Kind.ROW, method, true);
    }

    static SheetMark guide() {
        return new SheetMark(Entry.Kind.CITY, "", false);
    }

    static Optional<SheetMark> find(String text) {
        if (text.startsWith(ROWS)) {
            return Optional.of(rows(text.substring(ROWS.length())));
        }
        if (text.equals(GUIDE)) {
            return Optional.of(guide());
        }
        return text.startsWith(NAME)
                ? Entry.Kind.find(text.substring(NAME.length())).map(SheetMark::of)
                : Optional.empty();
    }

    String text() {
        if (!isRead) {
            return GUIDE;
        }
        return kind == Entry.Kind.ROW ? ROWS + method : NAME + kind.word();
    }
}
