// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mutirao.database.EmbeddedPostgres;
import org.mutirao.database.Migrations;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The whole application on a real PostgreSQL with the reference catalogue, for tests that need all of it. Tests
/// that only read share one; a test that writes starts a platform of its own.
public final class RunningPlatform implements AutoCloseable {

    /// The public address that the pages write into their links.
    public static final String ORIGIN = "http://mutirao.test";

    private final EmbeddedPostgres database;
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private RunningPlatform(EmbeddedPostgres database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
        this.address = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /// The platform that all reading tests of this JVM share: started by the first that asks, closed at the end. When
    /// it does not start, every test that asks hears why.
    public static RunningPlatform get() {
        return Shared.PLATFORM;
    }

    private static final class Shared {

        static final RunningPlatform PLATFORM = startForAll();
    }

    /// One that tests share: in a folder of its own, closed at the end of the JVM.
    public static RunningPlatform startForAll() {
        try {
            var home = Files.createTempDirectory("mutirao-test");
            var platform = start(home);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                platform.close();
                FileSystemUtils.deleteRecursively(home.toFile());
            }));
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Another platform, with a database of its own in an empty folder.
    public static RunningPlatform start(Path data) {
        var database = EmbeddedPostgres.open(data);
        try {
            Migrations.migrate(database);
            return new RunningPlatform(
                    database, Platform.start(() -> database, Map.of("server.port", 0, "mutirao.url", ORIGIN)));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    /// A part of the application, such as a service.
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// Where it answers on this machine, such as `http://localhost:40123`.
    public URI address() {
        return address;
    }

    /// The answer to a GET.
    ///
    /// @param path with its query, already encoded, such as `/en/cities`
    /// @param headers names and values, one after the other
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /// The answer to a GET as it came, for downloads.
    public HttpResponse<byte[]> download(String path, String... headers) {
        return exchange(request("GET", path, headers), BodyHandlers.ofByteArray());
    }

    /// The answer to a request without body.
    public HttpResponse<String> send(String method, String path, String... headers) {
        return exchange(request(method, path, headers), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest request(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(address.resolve(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
