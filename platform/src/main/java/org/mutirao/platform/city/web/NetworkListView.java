// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.List;
import org.mutirao.platform.account.web.FormView;
import org.mutirao.platform.web.Page.MenuEntry;

/// The networks that somebody administers.
///
/// @param notice what was just done; empty for nothing
/// @param creates whether this person may add one
public record NetworkListView(
        List<MenuEntry> menu, String notice, List<NetworkLine> networks, boolean creates, FormView create) {

    public NetworkListView {
        menu = List.copyOf(menu);
        networks = List.copyOf(networks);
    }

    /// A network.
    ///
    /// @param otherName in the other language
    public record NetworkLine(String id, String name, String otherName, String members, String origin) {}
}
