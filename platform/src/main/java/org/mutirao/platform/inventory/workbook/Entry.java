// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.mutirao.calc.inventory.compute.Locator;
import org.mutirao.calc.method.Given;

/// One line of a file as it is written, in whatever format: what kind it is, and its fields by their
/// headings.
///
/// @param fields those that hold something; nobody changes them any more
/// @param inputs of a method, from a format that can nest them; empty from a table, where they are fields
record Entry(Kind kind, Map<String, String> fields, Optional<Map<String, Given>> inputs, Locator locator) {

    /// What a line is about.
    enum Kind {
        CITY("city"),
        ROW("row"),

        /// A further record of the list of the row above.
        RECORD("+"),
        CELL("cell"),
        CREDIT("credit"),
        FACT("fact");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Optional<Kind> find(String word) {
            for (var kind : values()) {
                if (kind.word.equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    Entry {
        fields = Collections.unmodifiableMap(fields);
    }

    static Entry of(Kind kind, Map<String, String> fields, Locator locator) {
        return new Entry(kind, fields, Optional.empty(), locator);
    }

    String text(String heading) {
        return fields.getOrDefault(heading, "");
    }

    Optional<String> find(String heading) {
        return Optional.ofNullable(fields.get(heading));
    }
}
