// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.mutirao.platform.account.Sessions;
import org.mutirao.platform.account.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who is behind a request: by the cookie of a session, or by a token where programs ask. Roles are read
/// anew for each request, so that one that has ended ends at once.
final class Recognition extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 100;

    private final Sessions sessions;
    private final Tokens tokens;
    private final Cookies cookies;

    Recognition(Sessions sessions, Tokens tokens, Cookies cookies) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.cookies = cookies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = request.getServletPath().startsWith("/api/") ? byToken(request) : bySession(request);
        person.ifPresent(known -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(known);
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private Optional<Person> bySession(HttpServletRequest request) {
        return cookies.session(request)
                .filter(secret -> !secret.isEmpty() && secret.length() <= LONGEST)
                .flatMap(sessions::find)
                .map(Person::of);
    }

    private Optional<Person> byToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER) && header.length() <= LONGEST)
                .flatMap(header -> tokens.find(header.substring(BEARER.length()).strip()))
                .map(shown -> Person.of(shown.actor(), shown.scopes()));
    }
}
