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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.database.EmbeddedPostgres;
import org.mutirao.database.Migrations;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The whole application on a real PostgreSQL with the reference catalogue, for tests that need all of it. Started
/// by the first test that asks, shared by all tests of the JVM, stopped at its end.
///
/// Tests only read. One that writes starts a platform of its own.
public final class RunningPlatform {

    /// The public address that the pages write into their links.
    public static final String ORIGIN = "http://mutirao.test";

    private static @Nullable RunningPlatform only;
    private static @Nullable RuntimeException failure;

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private RunningPlatform(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /// The platform of this JVM. It is started once: when that fails, every test that asks hears why, and no
    /// database stays behind.
    public static synchronized RunningPlatform get() {
        if (failure != null) {
            throw new IllegalStateException("the platform did not start", failure);
        }
        var running = only;
        if (running == null) {
            try {
                running = start();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
            only = running;
        }
        return running;
    }

    private static RunningPlatform start() {
        try {
            var home = Files.createTempDirectory("mutirao-test");
            var database = EmbeddedPostgres.open(home);
            Runnable clear = () -> {
                database.close();
                FileSystemUtils.deleteRecursively(home.toFile());
            };
            try {
                Migrations.migrate(database);
                var context = Platform.start(database, Map.of("server.port", 0, "mutirao.url", ORIGIN));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    context.close();
                    clear.run();
                }));
                return new RunningPlatform(context);
            } catch (RuntimeException e) {
                clear.run();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
