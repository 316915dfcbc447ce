// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.List;
import org.mutirao.platform.account.web.AccountView.ChoiceView;
import org.mutirao.platform.web.Page.MenuEntry;

/// The security log.
///
/// @param menu the pages of administration
/// @param older address of the next page; empty on the last
/// @param csv address of the same lines as a table
public record AuditView(
        List<MenuEntry> menu,
        String person,
        List<ChoiceView> actions,
        String from,
        String to,
        List<LineView> lines,
        String older,
        String csv) {

    public AuditView {
        menu = List.copyOf(menu);
        actions = List.copyOf(actions);
        lines = List.copyOf(lines);
    }

    /// A line of the log.
    public record LineView(String at, String actor, String action, String object, String detail, String address) {}
}
