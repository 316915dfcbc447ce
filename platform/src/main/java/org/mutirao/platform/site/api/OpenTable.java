// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.List;

/// A table of the open data, with what each of its columns means.
///
/// @param name such as `facts`
/// @param rows cells in the order of the fields: numbers, or text; an empty text is a missing value
public record OpenTable(String name, String description, List<Field> fields, List<List<Object>> rows) {

    public OpenTable {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /// @param type as in a table schema: `string`, `number`, `integer`, `boolean`
    public record Field(String name, String type, String description) {}
}
