// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.List;
import java.util.Set;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.account.Sessions.Known;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Who is behind the request, as Spring Security wants it. Lives as long as the request.
final class Person extends AbstractAuthenticationToken {

    private final transient Known known;

    private Person(Known known, Set<String> scopes) {
        super(scopes.stream().map(SimpleGrantedAuthority::new).toList());
        this.known = known;
        setAuthenticated(true);
    }

    /// Somebody with a session: may do all that the roles allow.
    static Person of(Known known) {
        return new Person(known, Set.of("session"));
    }

    /// A program with a token: may do what the scopes of the token say.
    static Person of(Actor actor, Set<String> scopes) {
        return new Person(new Known(actor, 0), scopes);
    }

    Known known() {
        return known;
    }

    List<String> scopes() {
        return getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .sorted()
                .toList();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return known.actor().id();
    }

    @Override
    public String getName() {
        return Long.toString(known.actor().id());
    }
}
