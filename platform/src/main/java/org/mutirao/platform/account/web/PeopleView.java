// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.List;
import org.mutirao.platform.account.web.AccountView.ChoiceView;
import org.mutirao.platform.web.Page.MenuEntry;

/// The people whom somebody manages.
///
/// @param menu the pages of administration
/// @param notice what was just done; empty for nothing
/// @param link a one-time link that was just made, shown this once; empty otherwise
/// @param linkText for whom it is
/// @param most told when not all are shown; empty otherwise
/// @param places cities and networks in which this person manages others
/// @param resets whether this person may make links for new passwords
public record PeopleView(
        String csrf,
        List<MenuEntry> menu,
        String notice,
        String link,
        String linkText,
        String problem,
        String query,
        List<PersonView> people,
        String most,
        List<ChoiceView> roles,
        List<ChoiceView> places,
        boolean resets,
        FormView invite,
        String inviteNote,
        List<InvitationView> invitations) {

    public PeopleView {
        menu = List.copyOf(menu);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
        places = List.copyOf(places);
        invitations = List.copyOf(invitations);
    }

    /// A person.
    public record PersonView(long id, String name, String email, boolean self, List<HeldView> roles) {
        public PersonView {
            roles = List.copyOf(roles);
        }
    }

    /// A role of a person.
    ///
    /// @param mayEnd whether it is in the hand of who looks at it
    public record HeldView(long id, String text, boolean mayEnd) {}

    /// An invitation that nobody has accepted yet.
    public record InvitationView(long id, String email, String roles, String times) {}
}
