// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.List;

/// People who let themselves be named for their city.
public record ContactsView(List<ContactView> contacts) {

    public ContactsView {
        contacts = List.copyOf(contacts);
    }

    /// A contact, with the page of the city.
    public record ContactView(String city, String href, String name, String email) {}
}
