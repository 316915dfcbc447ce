// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.util.regex.Pattern;

/// A cell of a table that a spreadsheet will not take for a formula.
final class SafeCell {

    /// Also the full-width forms, which spreadsheets set to Chinese or Japanese read as the narrow ones.
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private SafeCell() {}

    /// The text, with an apostrophe before it when it begins like a formula and is not a number.
    static String of(String text) {
        boolean dangerous = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return dangerous ? "'" + text : text;
    }
}
