// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import org.mutirao.calc.inventory.compute.Locator;

/// A fact about the city or its surroundings as a person gives it.
///
/// @param fact which one of the closed list
/// @param of what it is of, such as a cell or a kind of plant; empty when it is of the whole city
/// @param year of which it is
/// @param value with its unit, a word of a list, or a name
/// @param source who says so, and where
/// @param note may be empty
public record GivenFact(
        String fact, String of, String year, String value, String source, String note, Locator locator) {

    static GivenFact of(Entry entry) {
        var unit =
                entry.find(Columns.VALUE + Columns.UNIT).map(one -> " " + one).orElse("");
        return new GivenFact(
                entry.text("fact"),
                entry.text("of"),
                entry.text("year"),
                entry.text(Columns.VALUE) + unit,
                entry.text("source"),
                entry.text("note"),
                entry.locator());
    }
}
