// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.factor;

/// Whether a value has been compared with the publication that its row cites.
public enum Mark {
    VERIFIED("verified"),
    TO_BE_CONFIRMED("to be confirmed");

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    /// As the tables write it.
    public String text() {
        return text;
    }
}
