// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.util.List;

/// What a search found.
///
/// @param total how many results there are in all groups, shown or not
/// @param nearest when nothing was found, names that are spelt most like the query
public record SearchResults(String query, Closeness closeness, int total, List<Group> groups, List<String> nearest) {

    public SearchResults {
        groups = List.copyOf(groups);
        nearest = List.copyOf(nearest);
    }

    /// The results of one kind, the best first.
    ///
    /// @param total how many there are, of which `hits` are the first
    public record Group(SearchKind kind, int total, List<SearchHit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }
}
