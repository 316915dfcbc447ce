// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutirao.database.Database.Login;
import org.mutirao.database.EmbeddedPostgres;

class ServeTest {

    private static final String CITY = "/en/cities/london";

    private Path home = Path.of("");

    /// Not JUnit's own temporary folder: PostgreSQL must be able to enter it as another user.
    @BeforeEach
    void makeHome() throws Exception {
        home = Files.createTempDirectory("mutirao-serve-test");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void ctrl_c_stops_server_and_database_within_two_seconds() throws Exception {
        try (var server = serve()) {
            assertThat(server.get(CITY)).contains("London");

            assertThat(server.interrupt()).isLessThan(Duration.ofSeconds(2));
        }
        assertThat(home.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_killed_server_leaves_a_database_that_the_next_one_takes_over() throws Exception {
        serve().killHard();

        try (var next = serve()) {
            assertThat(next.get(CITY)).contains("London");
        }
        assertThat(home.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_killed_database_is_started_again_by_the_next_server() throws Exception {
        var server = serve();
        var pid =
                Files.readAllLines(home.resolve("data/postgres/postmaster.pid")).getFirst();
        server.killHard();
        new ProcessBuilder("kill", "-9", pid).start().waitFor();

        try (var next = serve()) {
            assertThat(next.get(CITY)).contains("London");
        }
    }

    @Test
    void two_servers_share_one_database_and_the_last_one_stops_it() throws Exception {
        var first = serve();
        try (var second = serve()) {
            first.interrupt();

            assertThat(second.get(CITY)).contains("London");
            assertThat(home.resolve("data/postgres/postmaster.pid")).exists();
        }
        assertThat(home.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_database_server_that_somebody_else_runs_serves_the_same_pages() throws Exception {
        try (var elsewhere = EmbeddedPostgres.open(home.resolve("elsewhere"));
                var server = RunningServer.start(
                        List.of(),
                        Map.of(),
                        "--data",
                        home.resolve("data").toString(),
                        "--db",
                        address(elsewhere.application()),
                        "--db-owner",
                        address(elsewhere.owner()))) {
            assertThat(server.get(CITY)).contains("London");
            assertThat(home.resolve("data/postgres")).doesNotExist();
        }
    }

    @Test
    void as_root_the_database_can_also_run_as_nobody() throws Exception {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root needs the fallback");

        try (var server = RunningServer.start(
                List.of(),
                Map.of("MUTIRAO_PG_ROOT_MODE", "setpriv"),
                "--data",
                home.resolve("data").toString())) {
            assertThat(server.get(CITY)).contains("London");
            assertThat(Files.getAttribute(home.resolve("data/postgres"), "unix:uid"))
                    .isEqualTo(65534);
        }
    }

    private RunningServer serve() throws Exception {
        return RunningServer.start(
                List.of(), Map.of(), "--data", home.resolve("data").toString());
    }

    private static String address(Login login) {
        return login.url().replace("jdbc:postgresql://", "postgresql://" + login.user() + ":" + login.password() + "@");
    }
}
