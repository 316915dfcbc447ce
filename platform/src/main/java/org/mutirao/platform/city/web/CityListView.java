// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.List;
import org.mutirao.platform.account.web.AccountView.ChoiceView;
import org.mutirao.platform.account.web.FormView;
import org.mutirao.platform.web.Page.MenuEntry;

/// The cities of the installation, for those who administer networks.
///
/// @param notice what was just done; empty for nothing
/// @param found how many there are, or match the search
/// @param adds whether this person may add one
public record CityListView(
        List<MenuEntry> menu,
        String notice,
        String query,
        List<CityLine> cities,
        String found,
        boolean adds,
        FormView add,
        List<ChoiceView> countries) {

    public CityListView {
        menu = List.copyOf(menu);
        cities = List.copyOf(cities);
        countries = List.copyOf(countries);
    }

    /// A city.
    ///
    /// @param otherNames in other languages
    /// @param networks of which it is a member today
    public record CityLine(
            String id, String name, String otherNames, String country, String locode, String networks, String origin) {}
}
