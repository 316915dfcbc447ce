// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mutirao.platform.account.Sessions;
import org.mutirao.platform.account.Tokens;
import org.mutirao.platform.web.Errors;
import org.mutirao.platform.web.PrivatePlaces;
import org.mutirao.platform.web.SafetyHeaders;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.util.UriComponentsBuilder;

/// Safety of the pages that know who asks: nobody gets in without a session, nothing is changed without a form of
/// ours, nothing is kept by browser or proxy. Everything else stays with the chain of the public pages.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccountSafety {

    @Bean
    @Order(1)
    SecurityFilterChain accounts(
            HttpSecurity http, SafetyHeaders safety, Cookies cookies, Sessions sessions, Tokens tokens)
            throws Exception {
        return http.securityMatcher(PrivatePlaces::contains)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/*/sign-in", "/*/forgot", "/*/invitation/*", "/*/password/*", "/*/contacts")
                        .permitAll()
                        .requestMatchers("/api/v1/me")
                        .hasAuthority("profile:read")
                        .anyRequest()
                        .hasAuthority("session"))
                // who asks is found out anew for each request; Spring keeps no session of its own
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .csrf(csrf -> csrf.csrfTokenRepository(cookies.forms()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(new Recognition(sessions, tokens, cookies), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, e) -> askToSignIn(request, response))
                        .accessDeniedHandler((request, response, e) -> refuse(request, response, e)))
                .headers(headers -> {
                    safety.add(headers, ReferrerPolicy.SAME_ORIGIN); // addresses of links hold secrets
                    headers.addHeaderWriter((request, response) -> response.setHeader("X-Robots-Tag", "noindex"));
                })
                .build();
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath();
        if (path.startsWith("/api/")) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var address = UriComponentsBuilder.fromPath("/" + path.split("/", 3)[1] + "/sign-in");
        if (request.getMethod().equals("GET")) {
            address.queryParam("next", path);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, address.encode().toUriString());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            request.setAttribute(Errors.KIND, "form");
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
