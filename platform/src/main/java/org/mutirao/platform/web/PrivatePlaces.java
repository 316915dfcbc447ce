// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/// The addresses whose answers depend on who asks. All others are public: equal for everybody, without session and
/// cookie, and remembered. A module with pages for signed-in people adds its first segment here.
public final class PrivatePlaces {

    private static final Set<String> SEGMENTS = Set.of(
            "account",
            "administration",
            "workspace",
            "sign-in",
            "sign-out",
            "forgot",
            "invitation",
            "password",
            "contacts");
    private static final String MYSELF = "/api/v1/me";

    private PrivatePlaces() {}

    /// Whether the request asks for such an address.
    public static boolean contains(HttpServletRequest request) {
        return contains(request.getServletPath()) || contains(request.getRequestURI());
    }

    /// Whether a path is such an address.
    public static boolean contains(String path) {
        var parts = path.split("/", 4);
        boolean ofPeople = parts.length > 2 && Language.find(parts[1]).isPresent() && SEGMENTS.contains(parts[2]);
        return ofPeople || path.equals(MYSELF) || path.startsWith(MYSELF + "/");
    }
}
