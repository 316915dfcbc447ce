// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import gg.jte.Content;
import java.util.List;

/// The list of all methods, or of those that were searched for.
///
/// @param lede the sentence that counts them
/// @param text what was searched for
/// @param sectors the sectors to choose from
/// @param found what was found, in words; empty when nothing was searched for
/// @param groups the methods of each sector
public record MethodsView(
        String lede, String text, List<OptionView> sectors, String found, List<GroupView> groups, String api) {

    /// An option of a list to choose from.
    public record OptionView(String value, String text, boolean chosen) {}

    /// The methods of one sector.
    ///
    /// @param numeral of the sector; empty for methods whose result stands beside the inventory
    public record GroupView(String id, String numeral, String title, String count, List<EntryView> methods) {

        public GroupView {
            methods = List.copyOf(methods);
        }
    }

    /// @param cases how many golden cases it has, and how many of them are published
    public record EntryView(
            String href, String title, String id, List<Content> equations, String source, String places, String cases) {

        public EntryView {
            equations = List.copyOf(equations);
        }
    }

    public MethodsView {
        sectors = List.copyOf(sectors);
        groups = List.copyOf(groups);
    }
}
