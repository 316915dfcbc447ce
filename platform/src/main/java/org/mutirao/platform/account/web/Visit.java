// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.Optional;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.account.Sessions.Known;
import org.mutirao.platform.account.Sessions.Origin;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;
import org.springframework.security.access.AccessDeniedException;

/// What pages for signed-in people need to know of a request; a controller takes it as a parameter.
///
/// @param csrf goes into every form
/// @param mayCarryPasswords whether the connection is protected
public record Visit(Language language, Optional<Known> known, String csrf, Origin origin, boolean mayCarryPasswords) {

    public Words words() {
        return Words.of(language);
    }

    /// The person who is signed in. The chain has made sure of it; if it has not, nobody gets further.
    public Known signedIn() {
        return known.orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    public Actor actor() {
        return signedIn().actor();
    }
}
