// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.web.Page.MenuEntry;

/// The pages of administration that somebody may open, to go from one to the other.
public final class AdministrationMenu {

    private AdministrationMenu() {}

    /// @param current the page that is open, such as `/administration/people`; empty for none of them
    public static List<MenuEntry> of(Visit visit, String current) {
        var actor = visit.actor();
        var menu = new ArrayList<MenuEntry>();
        add(menu, actor.managesAny(), "account.manage.people", "/administration/people", visit, current);
        add(menu, actor.administersAny(), "account.manage.networks", "/administration/networks", visit, current);
        add(menu, actor.administersAny(), "account.manage.cities", "/administration/cities", visit, current);
        add(menu, actor.administers(), "account.manage.audit", "/administration/audit", visit, current);
        return List.copyOf(menu);
    }

    private static void add(
            List<MenuEntry> menu, boolean mayOpen, String key, String path, Visit visit, String current) {
        if (mayOpen) {
            menu.add(new MenuEntry(
                    visit.words().say(key),
                    "/" + visit.language().path() + path,
                    path.equals(current),
                    Optional.empty()));
        }
    }
}
