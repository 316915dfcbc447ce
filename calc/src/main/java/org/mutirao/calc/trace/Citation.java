// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.trace;

/// Where a rule or a number comes from: the document, and the place in it (equation, table, page).
public record Citation(String source, String locator) {

    public Citation {
        if (source.isBlank() || locator.isBlank()) {
            throw new IllegalArgumentException("A citation names its source and the place in it.");
        }
    }
}
