// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import gg.jte.Content;
import java.util.List;

/// Who pays for the network.
///
/// @param query what a visitor looks for among the listed
/// @param found how many names fit, in words
/// @param all the address of the list without a search
public record FundersView(
        TabsView tabs,
        Content lede,
        List<Group> groups,
        String query,
        String found,
        boolean nothing,
        String all,
        List<Initial> initials) {

    public FundersView {
        groups = List.copyOf(groups);
        initials = List.copyOf(initials);
    }

    public record Group(String title, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// @param otherName the name as printed, when the page shows its Chinese form; else empty
    public record Item(String name, String otherName, String since, String source) {}

    /// The names under one letter.
    public record Initial(String letter, List<Item> items) {
        public Initial {
            items = List.copyOf(items);
        }
    }
}
