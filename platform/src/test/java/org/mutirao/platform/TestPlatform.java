// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform;

import java.nio.file.Path;
import java.util.Map;
import org.mutirao.database.EmbeddedPostgres;
import org.mutirao.database.Migrations;
import org.springframework.context.ConfigurableApplicationContext;

/// The platform without web pages on a PostgreSQL of its own, as a command of the command line starts it.
public final class TestPlatform implements AutoCloseable {

    private final EmbeddedPostgres database;
    private final ConfigurableApplicationContext context;

    private TestPlatform(EmbeddedPostgres database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    public static TestPlatform start(Path data) {
        var database = EmbeddedPostgres.open(data);
        Migrations.migrate(database);
        return new TestPlatform(database, Platform.start(database, Map.of()));
    }

    public <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
