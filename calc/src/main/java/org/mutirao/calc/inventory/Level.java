// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

/// The reporting level at which the GPC first asks for a cell; and, read as a scheme, the total that gathers the
/// cells up to that level: BASIC, BASIC+, the territorial total, or BASIC+S3 for `OTHER_SCOPE_3`.
public enum Level {
    BASIC,
    BASIC_PLUS,
    TERRITORIAL_ONLY,
    OTHER_SCOPE_3;

    /// Whether a total of this scheme counts the cell.
    public boolean counts(GpcCell cell) {
        return switch (this) {
            case BASIC -> cell.level() == BASIC;
            case BASIC_PLUS -> cell.level() == BASIC || cell.level() == BASIC_PLUS;
            case TERRITORIAL_ONLY -> cell.isTerritorial();
            case OTHER_SCOPE_3 -> cell.level() != TERRITORIAL_ONLY;
        };
    }
}
