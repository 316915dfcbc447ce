// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.List;
import org.mutirao.platform.web.Page.MenuEntry;

/// The page of one's own account.
///
/// @param notice what was just done; empty for nothing
/// @param profile the form of name and language
/// @param password the form of the password
/// @param token the form of a new token
/// @param secret the token that was just made, shown this once; empty otherwise
/// @param menu the pages of administration that the person may open
public record AccountView(
        String csrf,
        String notice,
        String email,
        FormView profile,
        List<ChoiceView> languages,
        FormView password,
        List<RoleView> roles,
        FormView roleForm,
        List<SessionView> sessions,
        List<TokenView> tokens,
        FormView token,
        List<ChoiceView> lives,
        String secret,
        List<ContactView> contacts,
        List<MenuEntry> menu) {

    public AccountView {
        languages = List.copyOf(languages);
        roles = List.copyOf(roles);
        sessions = List.copyOf(sessions);
        tokens = List.copyOf(tokens);
        lives = List.copyOf(lives);
        contacts = List.copyOf(contacts);
        menu = List.copyOf(menu);
    }

    /// An entry of a list to choose from.
    public record ChoiceView(String value, String label, boolean chosen) {}

    /// A role that the person has.
    public record RoleView(String role, String scope, String since) {}

    /// A session of the person.
    public record SessionView(long id, String device, String address, String began, String seen, boolean current) {}

    /// A token of the person.
    public record TokenView(long id, String name, String scopes, String made, String expires, String used) {}

    /// A city for which the person is or may be published as contact.
    public record ContactView(String city, String name, boolean published) {}
}
