// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The README's promise, kept: a fresh clone and one command.
class ReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    @Timeout(value = 9, unit = TimeUnit.MINUTES)
    void serve_of_the_readme_shows_the_network_from_a_fresh_clone() throws Exception {
        Assumptions.assumeTrue(Files.exists(ROOT.resolve(".git")), "only a git checkout can be cloned");
        var folder = Files.createTempDirectory("mutirao-readme");
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
        var clone = folder.resolve("mutirao");
        run("git", "clone", "--quiet", ROOT.toString(), clone.toString());
        var command = Files.readAllLines(clone.resolve("README.md")).stream()
                .filter(line -> line.startsWith("./mutirao serve"))
                .findFirst()
                .orElseThrow()
                .replaceAll("#.*", "")
                .strip();
        int port = freePort();
        var log = folder.resolve("log").toFile();
        var server = new ProcessBuilder(
                        "bash", "-c", "exec " + command + " --port " + port + " --data " + folder.resolve("data"))
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            assertThat(firstPage(port, server, log.toPath()))
                    .contains("Abidjan")
                    .contains("Zhenjiang");
            assertThat(Files.readString(log.toPath())).contains("Mutirão is at http://localhost:" + port);
        } finally {
            new ProcessBuilder("kill", "-INT", String.valueOf(server.pid()))
                    .start()
                    .waitFor();
            server.waitFor(30, TimeUnit.SECONDS);
            run("rm", "-rf", folder.toString());
        }
    }

    private static String firstPage(int port, Process server, Path log) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/en"))
                    .build();
            while (server.isAlive()) {
                try {
                    return client.send(request, BodyHandlers.ofString()).body();
                } catch (IOException notYet) {
                    Thread.sleep(500);
                }
            }
        }
        throw new AssertionError("the server ended: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
