// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.util.List;

/// A list of claims.
///
/// @param heading how many were found
/// @param range which of them this page shows; empty when all
/// @param chosen what narrows the list, each with the address without it
/// @param open whether the rows are open from the start
/// @param pages the pages of a long list; empty when there is one
/// @param csv address of the same list as a table
public record ClaimsView(
        String lede,
        Search search,
        List<Tab> tabs,
        List<KindChoice> kinds,
        String heading,
        String range,
        List<LinkView> chosen,
        boolean open,
        List<ConflictView> conflicts,
        List<StatedView> stated,
        List<Tab> pages,
        String csv) {

    public ClaimsView {
        tabs = List.copyOf(tabs);
        kinds = List.copyOf(kinds);
        chosen = List.copyOf(chosen);
        conflicts = List.copyOf(conflicts);
        stated = List.copyOf(stated);
        pages = List.copyOf(pages);
    }

    /// The form that narrows the list.
    ///
    /// @param show list that is shown, as the form sends it
    /// @param kind chosen kind of conflict; empty when none
    public record Search(String text, String show, String kind, List<Option> documents, List<Option> cities) {
        public Search {
            documents = List.copyOf(documents);
            cities = List.copyOf(cities);
        }
    }

    public record Option(String value, String text, boolean chosen) {}

    public record Tab(String text, String count, String href, boolean current) {}

    /// A kind of conflict, what it means, and the address with it chosen (or, when it is, without).
    public record KindChoice(String kind, String word, String meaning, String count, String href, boolean current) {}
}
