// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.List;
import org.mutirao.platform.account.web.AccountView.ChoiceView;
import org.mutirao.platform.account.web.FormView;
import org.mutirao.platform.city.web.NetworkView.HistoryView;
import org.mutirao.platform.web.Page.MenuEntry;

/// A city with its memberships, for those who administer networks.
///
/// @param notice what was just done; empty for nothing
/// @param facts what is known of it
/// @param memberships in all networks, past ones too
/// @param corrects whether this person may correct it
public record CityEntryView(
        List<MenuEntry> menu,
        String id,
        String name,
        String otherNames,
        String origin,
        String notice,
        List<FactLine> facts,
        List<StayView> memberships,
        boolean corrects,
        FormView form,
        List<ChoiceView> countries,
        List<HistoryView> history) {

    public CityEntryView {
        menu = List.copyOf(menu);
        facts = List.copyOf(facts);
        memberships = List.copyOf(memberships);
        countries = List.copyOf(countries);
        history = List.copyOf(history);
    }

    /// A label and its value.
    public record FactLine(String label, String value) {}

    /// A time in a network.
    ///
    /// @param href where it is administered; empty for who may not
    public record StayView(String network, String href, String since, String reason) {}
}
