// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.util.List;
import java.util.Optional;

/// The search page.
///
/// @param query what was typed, at most as long as is searched for
/// @param sentence what was found, or what can be searched for
/// @param notice what to know of the results, such as that they are spelt differently
/// @param nearest names that were perhaps meant
/// @param advice what to do when nothing was found
public record SearchView(
        String query,
        String sentence,
        Optional<String> notice,
        List<GroupView> groups,
        List<LinkView> nearest,
        List<LinkView> advice) {

    public SearchView {
        groups = List.copyOf(groups);
        nearest = List.copyOf(nearest);
        advice = List.copyOf(advice);
    }

    /// @param more leads to all results of the kind, when not all are shown
    public record GroupView(String id, String title, String count, List<HitView> hits, Optional<LinkView> more) {
        public GroupView {
            hits = List.copyOf(hits);
        }
    }

    public record HitView(String href, List<PieceView> title, List<PieceView> snippet) {
        public HitView {
            title = List.copyOf(title);
            snippet = List.copyOf(snippet);
        }
    }

    /// @param marked whether it was searched for
    public record PieceView(String text, boolean marked) {}

    public record LinkView(String text, String href) {}
}
