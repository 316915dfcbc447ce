// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mutirao.database.Database;
import org.mutirao.database.DatabaseUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mutirao doctor`: looks at an installation and says in words what is wrong with it.
@Command(
        name = "doctor",
        description = "Checks the installation and says what is wrong, why it matters and what to do.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao doctor --data /srv/mutirao"})
final class Doctor implements Callable<Integer> {

    private static final long LITTLE_SPACE = 1L << 30;
    private static final String ROLES = """
            -- Run as an administrator of your PostgreSQL server (version 18 or later); choose two passwords.
            create role mutirao_owner login password '…';
            create role mutirao_app login nobypassrls password '…';
            create database mutirao owner mutirao_owner;
            revoke all on database mutirao from public;
            grant connect, temporary on database mutirao to mutirao_app;
            """;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--db-sql", description = "Only print the SQL that an administrator of an outside server needs.")
    private boolean onlySql;

    private final List<String> problems = new ArrayList<>();

    @Override
    public Integer call() {
        if (onlySql) {
            System.out.print(ROLES);
            return 0;
        }
        check(
                Runtime.version().feature() >= 25,
                "Java " + Runtime.version().feature(),
                "Mutirão needs Java 25 or later.");
        checkDirectory(data.directory());
        try {
            var database = data.open();
            try {
                checkDatabase(database);
            } finally {
                DataOptions.close(database);
            }
        } catch (DatabaseUnavailable e) {
            problem("The database cannot be used, so no page can be shown. " + e.getMessage());
        }
        System.out.println(
                problems.isEmpty()
                        ? "All well."
                        : problems.size() + " problem(s) found: see the lines that begin with ✗.");
        return problems.isEmpty() ? 0 : 1;
    }

    private void checkDirectory(Path directory) {
        try {
            Files.createDirectories(directory);
            check(
                    Files.isWritable(directory),
                    "data directory " + directory,
                    "The data directory " + directory
                            + " cannot be written. Change its owner, or choose another with --data.");
            long free = Files.getFileStore(directory).getUsableSpace();
            check(
                    free > LITTLE_SPACE,
                    "free space " + free / (1 << 20) + " MB",
                    "Less than 1 GB is free in " + directory
                            + ". The database stops writing when the disk is full: make room.");
            checkSecrets(directory.resolve("secrets"));
        } catch (IOException e) {
            problem("The data directory " + directory + " cannot be made: " + e.getMessage());
        }
    }

    private void checkSecrets(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return; // a new installation, or an outside database
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                check(
                        permissions.endsWith("------"),
                        "password file " + file.getFileName() + " is private",
                        "Others can read the password in " + file + ". Run: chmod 600 " + file);
            }
        }
    }

    private void checkDatabase(Database database) {
        var login = database.application();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            check(true, "database " + text(connection, "select split_part(version(), ' on ', 1)"), "");
            check(
                    text(connection, "select has_table_privilege('ledger.facts', 'update')::text")
                            .equals("false"),
                    "the application cannot rewrite facts",
                    "The login " + login.user()
                            + " may change facts that must stay. Use a role that does not own the schemas.");
            check(
                    text(connection, "select rolsuper::text from pg_roles where rolname = current_user")
                            .equals("false"),
                    "the application is no superuser",
                    "The login " + login.user()
                            + " is a superuser. Give the application a role of its own (--db-sql prints it).");
            var facts = text(connection, "select count(*)::text from ledger.facts");
            check(
                    !facts.equals("0"),
                    "catalogue with " + facts + " facts",
                    "The catalogue is not loaded yet. Start the server once: mutirao serve");
        } catch (SQLException e) {
            problem("The application's login does not work: " + e.getMessage());
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void check(boolean well, String what, String problem) {
        if (well) {
            System.out.println("✓ " + what);
        } else {
            problem(problem);
        }
    }

    private void problem(String problem) {
        problems.add(problem);
        System.out.println("✗ " + problem);
    }
}
