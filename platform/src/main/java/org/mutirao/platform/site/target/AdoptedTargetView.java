// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import gg.jte.Content;
import java.util.List;

/// What a city has promised, in words.
///
/// @param sentence the promise
/// @param notes how it lies beside what is computed, and whether its base has been corrected since
/// @param grounds empty before it is decided
/// @param history all targets of the city, newest first; empty while there is only one
public record AdoptedTargetView(
        Content sentence, List<String> notes, List<Row> rows, List<Grounds> grounds, List<Past> history) {

    public AdoptedTargetView {
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
        grounds = List.copyOf(grounds);
        history = List.copyOf(history);
    }

    public record Row(String label, String value) {}

    /// @param lang in which the reason is written
    public record Grounds(String decided, String reason, String lang) {}

    /// @param changes against the target before, each as label, before and after
    /// @param rebaselined says so when percentages of the two mean different things; else empty
    public record Past(String name, String promise, List<String> changes, String rebaselined, Grounds grounds) {
        public Past {
            changes = List.copyOf(changes);
        }
    }
}
