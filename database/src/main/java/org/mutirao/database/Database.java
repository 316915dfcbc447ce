// SPDX-License-Identifier: Apache-2.0
package org.mutirao.database;

/// A PostgreSQL database that Mutirão may use: embedded, or a server that somebody else runs.
///
/// Two logins, so that the running application cannot change what it must not: the owner of the schemas migrates,
/// the application reads and appends.
public sealed interface Database permits EmbeddedPostgres, ExternalPostgres {

    /// The owner of the schemas, used for migrations only.
    Login owner();

    /// The application's own role, the only one in the connection pool.
    Login application();

    /// Where and as whom to connect.
    ///
    /// @param url a JDBC address of PostgreSQL, without credentials
    /// @param password never logged
    record Login(String url, String user, String password) {
        @Override
        public String toString() {
            return user + " at " + url;
        }
    }
}
