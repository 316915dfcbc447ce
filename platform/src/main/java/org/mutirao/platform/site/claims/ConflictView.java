// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.util.List;

/// A conflict ready to show.
///
/// @param kind id of the kind, which chooses its shape
/// @param word name of the kind
/// @param brief what the readings say, in the closed row
/// @param more how many readings the closed row leaves out; empty when none
/// @param working lines of arithmetic; empty when nothing can be reckoned
/// @param elsewhere where else its figures are shown
public record ConflictView(
        String id,
        String href,
        String kind,
        String word,
        String title,
        List<String> brief,
        String more,
        List<ReadingView> readings,
        List<String> working,
        String reason,
        List<LinkView> elsewhere) {

    public ConflictView {
        brief = List.copyOf(brief);
        readings = List.copyOf(readings);
        working = List.copyOf(working);
        elsewhere = List.copyOf(elsewhere);
    }

    /// One reading.
    ///
    /// @param source document and line
    /// @param literal as printed
    /// @param href the stated figure with this reading; empty when it is not a figure
    public record ReadingView(String source, String literal, String text, String href) {}
}
