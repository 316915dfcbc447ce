// SPDX-License-Identifier: Apache-2.0
package org.mutirao.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// A real PostgreSQL in a data directory, started by the first Mutirão process that needs it, shared by all,
/// stopped by the last.
///
/// Two lock files carry this: `start.lock` is held exclusively while the server is started or stopped,
/// `users.lock` is held shared by every process that uses it. The operating system releases both when a process
/// dies, so a `kill -9` of a process or of the server is repaired by the next start: a server that answers is
/// adopted, one that does not is cleared away (only in this data directory and only under the lock) and started
/// again.
///
/// The server listens on the loopback interface only and asks for a generated password, kept in files that only the
/// owner can read. PostgreSQL refuses to run as root: as root it is started in a user namespace, or else as
/// `nobody`.
public final class EmbeddedPostgres implements Database, AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "mutirao";

    private final PostgresBinaries binaries;
    private final Path home;
    private final int port;
    private final Secrets secrets;
    private final FileChannel users;

    private EmbeddedPostgres(PostgresBinaries binaries, Path home, int port, Secrets secrets, FileChannel users) {
        this.binaries = binaries;
        this.home = home;
        this.port = port;
        this.secrets = secrets;
        this.users = users;
    }

    /// Starts the server of a data directory, or attaches to it when it runs, and makes sure that its roles and its
    /// database are there.
    ///
    /// @param home the data directory; created when it is missing
    /// @throws DatabaseUnavailable when the server cannot be started, with what the server said
    public static EmbeddedPostgres open(Path home) {
        var absolute = home.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            var binaries = PostgresBinaries.unpack();
            try (var start = lockFile(absolute, "start.lock");
                    var ignored = start.lock()) {
                binaries.giveTo(absolute);
                var secrets = Secrets.in(absolute, binaries);
                var data = absolute.resolve("postgres");
                initialise(binaries, data, secrets);
                int port = runningPort(data, secrets).orElse(-1);
                if (port < 0) {
                    port = startServer(binaries, data);
                }
                createRolesAndDatabase(port, secrets);
                var users = lockFile(absolute, "users.lock");
                if (users.tryLock(0, Long.MAX_VALUE, true) == null) {
                    throw new DatabaseUnavailable("The data directory " + absolute + " is locked by another program.");
                }
                return new EmbeddedPostgres(binaries, absolute, port, secrets, users);
            }
        } catch (IOException | SQLException e) {
            throw new DatabaseUnavailable(
                    "The embedded database in " + absolute + " could not be started. " + e.getMessage(), e);
        }
    }

    @Override
    public Login owner() {
        return login("mutirao_owner", secrets.owner());
    }

    @Override
    public Login application() {
        return login("mutirao_app", secrets.application());
    }

    /// The port on the loopback interface.
    public int port() {
        return port;
    }

    /// Leaves the server, and stops it when no other process uses it.
    @Override
    public void close() {
        try (var start = lockFile(home, "start.lock");
                var ignored = start.lock()) {
            users.close();
            try (var last = lockFile(home, "users.lock");
                    var alone = last.tryLock()) {
                if (alone != null) {
                    stopServer(binaries, home.resolve("postgres"), "fast");
                }
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable("The embedded database in " + home + " could not be stopped.", e);
        }
    }

    private Login login(String role, String password) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, role, password);
    }

    private static FileChannel lockFile(Path home, String name) throws IOException {
        return FileChannel.open(
                home.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static void initialise(PostgresBinaries binaries, Path data, Secrets secrets) throws IOException {
        if (Files.exists(data.resolve("PG_VERSION")) && Files.exists(data.resolve("mutirao.ready"))) {
            return;
        }
        DeleteTree.delete(data); // an initdb that was interrupted leaves half a directory; nothing of value is in it
        Files.createDirectories(data);
        binaries.giveTo(data);
        binaries.run(
                "initdb",
                "--auth=scram-sha-256",
                "--pwfile=" + secrets.superuserFile(),
                "--username=" + SUPERUSER,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--pgdata=" + data);
        binaries.giveTo(Files.createFile(data.resolve("mutirao.ready")));
    }

    private static Optional<Integer> runningPort(Path data, Secrets secrets) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile);
        if (lines.size() < 4 || lines.get(3).isBlank()) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(3).strip());
        try (var connection = superuser(port, SUPERUSER, secrets);
                var rows = connection.createStatement().executeQuery("show data_directory")) {
            rows.next();
            return Path.of(rows.getString(1)).toRealPath().equals(data.toRealPath())
                    ? Optional.of(port)
                    : Optional.empty();
        } catch (SQLException notAnswering) {
            return Optional.empty();
        }
    }

    private static int startServer(PostgresBinaries binaries, Path data) throws IOException {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            stopServer(binaries, data, "immediate");
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
        int port = freePort();
        var settings = List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "shared_buffers=48MB",
                "max_connections=40",
                "max_wal_size=512MB",
                "jit=off",
                "autovacuum_naptime=5min",
                "log_min_messages=warning");
        var options = new StringBuilder();
        settings.forEach(setting -> options.append(" -c ").append(setting));
        binaries.run(
                "pg_ctl",
                "start",
                "--pgdata=" + data,
                "--log=" + data.resolve("server.log"),
                "--wait",
                "--timeout=60",
                "--options=" + options.toString().strip());
        return port;
    }

    private static void stopServer(PostgresBinaries binaries, Path data, String mode) {
        try {
            binaries.run("pg_ctl", "stop", "--pgdata=" + data, "--mode=" + mode, "--wait", "--timeout=30");
        } catch (IOException alreadyGone) {
            // pg_ctl fails when no such process lives any more, which is what was wanted
        }
    }

    private static void createRolesAndDatabase(int port, Secrets secrets) throws SQLException {
        try (var connection = superuser(port, SUPERUSER, secrets)) {
            createRole(connection, "mutirao_owner", secrets.owner());
            createRole(connection, "mutirao_app", secrets.application());
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(connection, "create database " + DATABASE + " owner mutirao_owner");
                execute(connection, "revoke all on database " + DATABASE + " from public");
                execute(connection, "grant connect, temporary on database " + DATABASE + " to mutirao_app");
            }
        }
    }

    /// The role names are constants of this class and the password is made of letters and digits only: no outside
    /// text reaches these statements, which PostgreSQL does not allow to be parametrised.
    private static void createRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(
                    connection,
                    "create role " + role + " login nosuperuser nocreatedb nocreaterole nobypassrls password '"
                            + password + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String parameter) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var s = connection.createStatement()) {
            s.execute(statement);
        }
    }

    private static Connection superuser(int port, String database, Secrets secrets) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?loginTimeout=5&connectTimeout=5",
                SUPERUSER,
                secrets.superuser());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL on port " + port + " in " + home;
    }
}
