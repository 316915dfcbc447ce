// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.sql.SQLException;
import java.util.stream.Stream;

/// A disk without room for the database. PostgreSQL undoes what it cannot finish, so nothing half is left.
final class FullDisk {

    static final String MESSAGE =
            "The disk of the database is full. Nothing of this command was stored, and what was there before is intact. "
                    + "Make room on the disk of the data directory, then run the command again.";

    /// PostgreSQL's code for `disk_full`.
    private static final String STATE = "53100";

    private FullDisk() {}

    static boolean isBehind(Throwable failure) {
        return Stream.<Throwable>iterate(failure, one -> one != null, Throwable::getCause)
                .anyMatch(one -> one instanceof SQLException sql && STATE.equals(sql.getSQLState()));
    }
}
