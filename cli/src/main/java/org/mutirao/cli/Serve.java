// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.mutirao.database.Database;
import org.mutirao.platform.Platform;
import org.mutirao.platform.account.Links;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mutirao serve`: the pages and the interface for programs.
@Command(
        name = "serve",
        description = "Starts the pages and the API, with the database.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao serve --port 8080 --data /srv/mutirao --url https://climate.example.org"})
final class Serve implements Callable<Integer> {

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Network address to listen on. Default: ${DEFAULT-VALUE}")
    private String listen = "127.0.0.1";

    @Option(names = "--url", paramLabel = "URL", description = "Public base address, for links and safety headers.")
    private @Nullable String url;

    @Override
    public Integer call() throws Exception {
        long begin = System.nanoTime();
        checkPort();
        System.err.println("Starting the database in " + data.directory() + " …");
        var database = data.openBeside();
        var base = url == null ? "http://" + (listen.equals("127.0.0.1") ? "localhost" : listen) + ":" + port : url;
        var properties = new HashMap<String, Object>();
        properties.put("server.port", port);
        properties.put("server.address", listen);
        properties.put("mutirao.url", base);
        properties.put(
                "logging.file.name",
                data.directory().resolve("log/mutirao.json").toString());
        properties.put("logging.structured.format.file", "ecs");
        var context = start(database, properties);
        System.err.printf(
                "Mutirão is at %s (started in %.1f s). Ctrl-C stops it.%n", base, (System.nanoTime() - begin) / 1e9);
        tellFirstAdministrator(context, base);
        waitForStop(context, database.join());
        return 0;
    }

    /// An installation that nobody administers says how somebody becomes its administrator.
    private static void tellFirstAdministrator(ConfigurableApplicationContext context, String base) {
        context.getBean(Links.class).issueToFirstAdministrator().ifPresent(link -> {
            System.err.println(
                    "Nobody administers this installation yet. This link makes an administrator; it works once"
                            + " and for 24 hours:");
            System.err.println("  " + base + "/en" + link.path());
        });
    }

    /// Starts the platform while the database starts; they meet where the first part asks for data.
    private static ConfigurableApplicationContext start(
            CompletableFuture<Database> database, Map<String, Object> properties) {
        try {
            return Platform.start(database::join, properties);
        } catch (RuntimeException failure) {
            if (database.isCompletedExceptionally()
                    && database.exceptionNow() instanceof RuntimeException unavailable) {
                throw unavailable;
            }
            DataOptions.close(database.join());
            throw failure;
        }
    }

    private void checkPort() throws Exception {
        if (url != null && !url.startsWith("https://") && !url.startsWith("http://")) {
            throw new UserError("--url needs an address with http:// or https://, such as https://climate.example.org");
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(listen), port));
        } catch (BindException e) {
            throw new UserError("Port " + port + " on " + listen
                    + " is taken by another program. Stop it, or choose another port with --port.");
        }
    }

    private static void waitForStop(ConfigurableApplicationContext context, Database database)
            throws InterruptedException {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            DataOptions.close(database);
            stopped.countDown();
        }));
        stopped.await();
    }
}
