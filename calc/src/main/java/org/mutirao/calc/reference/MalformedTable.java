// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.reference;

/// A reference table breaks its own format. Such tables ship with the product, so this is a bug, not a user's
/// mistake; the message names file, line and column for the person who edits the table.
public final class MalformedTable extends IllegalArgumentException {

    MalformedTable(String table, int line, String problem) {
        super(table + ", line " + line + ": " + problem);
    }

    MalformedTable(String table, int line, String column, String problem) {
        super(table + ", line " + line + ", column " + column + ": " + problem);
    }
}
