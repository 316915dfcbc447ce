// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.function.Supplier;
import org.mutirao.database.Database;
import org.mutirao.database.Database.Login;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The application, started by the command line on a database that is already migrated.
@SpringBootApplication(proxyBeanMethods = false)
public class Platform {

    /// Starts the platform with its web pages, or without them for a command that only touches data.
    ///
    /// @param database where the data is; its application login is the only one that the pool uses. Asked for when
    ///     the first part needs it, so that a database may start meanwhile
    /// @param properties Spring properties that the command line decided, such as `server.port`
    public static ConfigurableApplicationContext start(Supplier<Database> database, Map<String, Object> properties) {
        boolean web = properties.containsKey("server.port");
        return new SpringApplicationBuilder(Platform.class)
                .web(web ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(properties)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(
                                HikariDataSource.class,
                                () -> pool(database.get().application(), Binder.get(context.getEnvironment()))))
                .run();
    }

    private static HikariDataSource pool(Login login, Binder settings) {
        var pool = new HikariDataSource();
        settings.bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        return pool;
    }
}
