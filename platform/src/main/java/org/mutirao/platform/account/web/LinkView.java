// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.List;

/// The page of a one-time link.
///
/// @param kind `first-administrator`, `invitation` or `password`
/// @param email the address to which it was sent; empty for the first administrator, who types his own
/// @param known whether there is an account already, whose password is then asked for
/// @param roles what the person becomes, in words
/// @param until when the link runs out
public record LinkView(
        FormView form,
        String title,
        String lede,
        String path,
        String kind,
        String email,
        boolean known,
        List<String> roles,
        String until,
        boolean open) {
    public LinkView {
        roles = List.copyOf(roles);
    }

    /// Whether a name is asked for.
    public boolean asksName() {
        return !known && !kind.equals("password");
    }
}
