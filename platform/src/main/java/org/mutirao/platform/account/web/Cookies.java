// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.web.SiteAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/// The two cookies: one says who is signed in, one makes sure that a form was sent from our own page. Both for this
/// host only, out of reach of scripts, and over HTTPS only, except on the own machine.
@Component
class Cookies {

    private static final String SESSION = "mutirao";
    private static final String FORM = "mutirao-form";
    private static final List<String> OWN_MACHINE = List.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final boolean secure;

    @Autowired
    Cookies(SiteAddress address) {
        this(address.isSecure());
    }

    Cookies(boolean secure) {
        this.secure = secure;
    }

    /// Whether a password may be sent over the connection of this request.
    boolean mayCarryPasswords(HttpServletRequest request) {
        return secure || OWN_MACHINE.contains(request.getServerName());
    }

    Optional<String> session(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(SESSION)))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /// Lets the browser keep a session until it is closed.
    void keepSession(HttpServletResponse response, String secret) {
        set(response, ResponseCookie.from(name(SESSION), secret));
    }

    void forgetSession(HttpServletResponse response) {
        set(response, ResponseCookie.from(name(SESSION), "").maxAge(0));
    }

    private void set(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        var text = cookie.path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, text);
    }

    CookieCsrfTokenRepository forms() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName(name(FORM));
        repository.setCookiePath("/");
        repository.setCookieCustomizer(
                cookie -> cookie.path("/").httpOnly(true).secure(secure).sameSite("Lax"));
        return repository;
    }

    /// The prefix makes browsers refuse such a cookie from another host or an unprotected connection.
    private String name(String plain) {
        return (secure ? "__Host-" : "") + plain;
    }
}
