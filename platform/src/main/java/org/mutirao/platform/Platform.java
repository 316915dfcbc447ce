// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform;

import java.util.HashMap;
import java.util.Map;
import org.mutirao.database.Database;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The application, started by the command line on a database that is already migrated.
@SpringBootApplication(proxyBeanMethods = false)
public class Platform {

    /// Starts the platform with its web pages, or without them for a command that only touches data.
    ///
    /// @param database where the data is; its application login is the only one that the pool uses
    /// @param properties Spring properties that the command line decided, such as `server.port`
    public static ConfigurableApplicationContext start(Database database, Map<String, Object> properties) {
        var all = new HashMap<>(properties);
        all.put("spring.datasource.url", database.application().url());
        all.put("spring.datasource.username", database.application().user());
        all.put("spring.datasource.password", database.application().password());
        boolean web = properties.containsKey("server.port");
        return new SpringApplicationBuilder(Platform.class)
                .web(web ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(all)
                .run();
    }
}
