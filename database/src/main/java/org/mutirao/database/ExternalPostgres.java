// SPDX-License-Identifier: Apache-2.0
package org.mutirao.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// A PostgreSQL server that somebody else runs, given as `postgresql://user:password@host:port/database`.
public record ExternalPostgres(Login application, Login owner) implements Database {

    /// Reads the two addresses of the command line.
    ///
    /// @param application address of the application's login
    /// @param owner address of the login that owns the schemas
    /// @throws IllegalArgumentException with a sentence for the user when an address cannot be read
    public static ExternalPostgres of(String application, String owner) {
        return new ExternalPostgres(parse(application), parse(owner));
    }

    private static Login parse(String address) {
        try {
            var uri = new URI(address.startsWith("jdbc:") ? address.substring(5) : address);
            var credentials = uri.getRawUserInfo();
            boolean postgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (!postgres || uri.getHost() == null || credentials == null || !credentials.contains(":")) {
                throw unreadable();
            }
            int colon = credentials.indexOf(':');
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            var url = "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                    + uri.getRawPath() + query;
            return new Login(url, decode(credentials.substring(0, colon)), decode(credentials.substring(colon + 1)));
        } catch (URISyntaxException e) {
            throw unreadable();
        }
    }

    /// Says the form, never the address: it holds a password.
    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "A database address has the form postgresql://user:password@host:port/database.");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
