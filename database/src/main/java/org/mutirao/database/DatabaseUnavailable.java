// SPDX-License-Identifier: Apache-2.0
package org.mutirao.database;

/// The database cannot be reached, started or migrated. The message is a sentence for the person who runs the
/// server.
public final class DatabaseUnavailable extends RuntimeException {

    public DatabaseUnavailable(String message) {
        super(message);
    }

    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
