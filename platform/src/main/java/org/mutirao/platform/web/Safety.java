// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/// Safety of the public pages: everything may be read, nothing may be written, no session, no cookie, and headers
/// that let a browser run only our own scripts.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication // a command that only touches data has no pages to keep safe
public class Safety {

    /// Under this address lies what others may show within their pages. Nothing there takes input.
    public static final String EMBED = "/embed";

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE) // the chains of signed-in people name their addresses and come before
    SecurityFilterChain publicPages(HttpSecurity http, SafetyHeaders safety) throws Exception {
        return reading(http)
                .headers(headers -> safety.add(headers, ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .build();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain embeddedParts(HttpSecurity http, SafetyHeaders safety) throws Exception {
        return reading(http.securityMatcher(EMBED + "/**"))
                .headers(safety::addForEmbedding)
                .build();
    }

    private static HttpSecurity reading(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll() // the page that says what went wrong, whatever was asked
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS, "/api/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // nothing can be written and there is no cookie to misuse
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> {})
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint((request, response, e) -> refuseToWrite(response))
                                .accessDeniedHandler((request, response, e) -> refuseToWrite(response)))
                .cors(cors -> cors.configurationSource(openData()))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())); // pages set their own
    }

    private static void refuseToWrite(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /// Signing in is done by our own pages: this keeps Spring from inventing a user with a logged password.
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    private static UrlBasedCorsConfigurationSource openData() {
        var anyone = new CorsConfiguration();
        anyone.addAllowedOrigin("*");
        anyone.addAllowedMethod(HttpMethod.GET);
        anyone.addAllowedMethod(HttpMethod.HEAD);
        anyone.addAllowedHeader("*");
        anyone.addExposedHeader("ETag");
        anyone.addExposedHeader("Link");
        anyone.setMaxAge(3600L);
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", anyone);
        source.registerCorsConfiguration("/openapi.json", anyone);
        source.registerCorsConfiguration("/data/**", anyone);
        return source;
    }
}
