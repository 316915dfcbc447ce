// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.List;
import org.mutirao.platform.account.web.AccountView.ChoiceView;
import org.mutirao.platform.account.web.FormView;
import org.mutirao.platform.web.Page.MenuEntry;

/// A network with its members, for those who administer it.
///
/// @param notice what was just done; empty for nothing
/// @param problem why the end of a membership was not taken; empty for none
/// @param renames whether this person may change the names
/// @param members of today
/// @param found how many there are, or match the search
/// @param former periods that have ended
/// @param cities that may be admitted
/// @param regions of the network; empty when it has none
public record NetworkView(
        List<MenuEntry> menu,
        String id,
        String name,
        String otherName,
        String origin,
        String notice,
        String problem,
        boolean renames,
        FormView rename,
        String query,
        List<MemberView> members,
        String found,
        List<MemberView> former,
        List<ChoiceView> cities,
        List<ChoiceView> regions,
        FormView admit,
        boolean addsCities,
        List<HistoryView> history) {

    public NetworkView {
        menu = List.copyOf(menu);
        members = List.copyOf(members);
        former = List.copyOf(former);
        cities = List.copyOf(cities);
        regions = List.copyOf(regions);
        history = List.copyOf(history);
    }

    /// A time in which a city belongs to the network.
    ///
    /// @param since when, or since when, in words
    /// @param reason why it ended; empty for a member of today
    /// @param mayEnd whether its end can be set or corrected here
    /// @param end the form for it
    /// @param open whether that form is open, because something is to be corrected in it
    public record MemberView(
            String city,
            String name,
            String country,
            String region,
            String since,
            String category,
            String reason,
            boolean mayEnd,
            FormView end,
            boolean open) {}

    /// A line of the history.
    public record HistoryView(String at, String who, String text) {}
}
