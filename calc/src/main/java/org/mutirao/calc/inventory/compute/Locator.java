// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Comparator;
import org.mutirao.calc.trace.Place;

/// Where something was read.
///
/// @param file its name
/// @param sheet of a workbook; empty in other files
/// @param line counted from 1; of a file without lines, the position in its list
public record Locator(String file, String sheet, int line) implements Comparable<Locator> {

    private static final Comparator<Locator> ORDER =
            Comparator.comparing(Locator::file).thenComparing(Locator::sheet).thenComparingInt(Locator::line);

    /// The place of one of its values, by the heading or the path under which it stands.
    public Place at(String column) {
        return new Place.TableCell(sheet.isEmpty() ? file : sheet, line, column);
    }

    @Override
    public int compareTo(Locator other) {
        return ORDER.compare(this, other);
    }

    String text() {
        return file + "!" + sheet + "!" + line;
    }
}
