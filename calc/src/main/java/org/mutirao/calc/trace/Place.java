// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.trace;

/// Where an issue sits, so that a person can go there.
public sealed interface Place {

    /// One cell of a table file: its name, the line counted from 1, the column by its heading.
    record TableCell(String file, int line, String column) implements Place {}

    /// A field of a form or of a record, by its name.
    record Field(String name) implements Place {}

    /// The reader of a single value does not know where the value came from; its caller does and says so with
    /// [Issue#at(Place)].
    record Unplaced() implements Place {}
}
