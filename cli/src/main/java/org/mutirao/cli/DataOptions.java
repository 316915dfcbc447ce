// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mutirao.database.Database;
import org.mutirao.database.EmbeddedPostgres;
import org.mutirao.database.ExternalPostgres;
import org.mutirao.database.Migrations;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/// Where the data is: the options that every command with data shares.
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Data directory of the embedded database. Default: the user's data home, /var/lib/mutirao for root.")
    private @Nullable Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "Use this PostgreSQL server instead: postgresql://user:password@host:port/database")
    private @Nullable String application;

    @Option(
            names = "--db-owner",
            paramLabel = "URL",
            description = "The login that owns the schemas there and migrates.")
    private @Nullable String owner;

    /// Opens the database and brings it to the state of this version.
    Database open() {
        quieten();
        var database = choose();
        Migrations.migrate(database);
        return database;
    }

    /// Opens it while the caller does something else.
    CompletableFuture<Database> openBeside() {
        quieten();
        return CompletableFuture.supplyAsync(this::open);
    }

    /// Before Spring sets up logging, the libraries would tell every step.
    private static void quieten() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }

    private Database choose() {
        if (application != null && owner != null) {
            try {
                return ExternalPostgres.of(application, owner);
            } catch (IllegalArgumentException e) {
                throw new UserError(String.valueOf(e.getMessage()));
            }
        }
        if (application != null || owner != null) {
            throw new UserError(
                    "--db and --db-owner belong together: the first reads and appends, the second migrates.");
        }
        return EmbeddedPostgres.open(directory());
    }

    Path directory() {
        if (data != null) {
            return data;
        }
        if ("root".equals(System.getProperty("user.name"))) {
            return Path.of("/var/lib/mutirao");
        }
        var home = System.getenv("XDG_DATA_HOME");
        return home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local/share/mutirao")
                : Path.of(home, "mutirao");
    }

    /// Leaves the database; stops it when it is embedded and nobody else uses it.
    static void close(Database database) {
        switch (database) {
            case EmbeddedPostgres embedded -> embedded.close();
            case ExternalPostgres external -> {}
        }
    }
}
