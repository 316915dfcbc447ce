// SPDX-License-Identifier: Apache-2.0
package org.mutirao.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.mutirao.database.Database.Login;

/// Brings the schemas of a database to the state that this version of the application needs. Forward only.
public final class Migrations {

    private Migrations() {}

    /// Runs what has not run yet, as the owner, and grants the application's role what each table allows.
    ///
    /// @throws DatabaseUnavailable when the database cannot be reached or a migration fails; nothing of it stays
    ///     then
    public static void migrate(Database database) {
        migrate(database.owner(), database.application().user(), "classpath:org/mutirao/database/migration");
    }

    static void migrate(Login owner, String applicationRole, String location) {
        try {
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations(location)
                    .schemas("migration")
                    .placeholders(Map.of("application", applicationRole))
                    .connectRetries(2)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnavailable("The database could not be migrated. " + e.getMessage(), e);
        }
    }
}
