// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock: whoever needs today asks for it, so that tests can choose the day.
@Configuration(proxyBeanMethods = false)
class Time {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
