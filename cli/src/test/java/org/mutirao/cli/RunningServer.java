// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// `mutirao serve` as a process of its own, for tests that stop, kill and restart it.
final class RunningServer implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;
    private final Path log;

    private RunningServer(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /// Starts a server and waits until it answers.
    ///
    /// @param before stands before the command, such as `setpriv …`
    static RunningServer start(List<String> before, Map<String, String> environment, String... options)
            throws Exception {
        int port = freePort();
        var command = new ArrayList<>(before);
        command.addAll(java());
        command.addAll(List.of("org.mutirao.cli.Main", "serve", "--port", String.valueOf(port)));
        command.addAll(List.of(options));
        var log = Files.createTempFile("mutirao-serve", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var server = new RunningServer(builder.start(), port, log);
        server.waitUntilItAnswers();
        return server;
    }

    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"));
    }

    String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    long pid() {
        return process.pid();
    }

    void killHard() throws Exception {
        process.destroyForcibly();
        process.waitFor();
    }

    /// Sends what Ctrl-C sends and says how long the process took to end.
    Duration interrupt() throws Exception {
        long begin = System.nanoTime();
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the server did not stop: " + Files.readString(log));
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void waitUntilItAnswers() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (get("/health").contains("ok")) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the server did not start: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        if (process.isAlive()) {
            interrupt();
        }
    }
}
