// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.List;
import java.util.Map;
import org.mutirao.platform.account.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whose token a program holds, and what it may do.
@RestController
class MeResource {

    /// @param id number of the person
    /// @param roles each with the key of its scope, such as `city:london`
    /// @param scopes what the token is for
    record Me(long id, String name, String language, List<Map<String, String>> roles, List<String> scopes) {
        Me {
            roles = List.copyOf(roles);
            scopes = List.copyOf(scopes);
        }
    }

    @GetMapping(path = "/api/v1/me", produces = ApiMedia.JSON)
    ResponseEntity<Me> me(Actor actor, Authentication token) {
        var roles = actor.grants().stream()
                .map(grant -> Map.of(
                        "role", grant.role().code(), "scope", grant.scope().key()))
                .toList();
        var scopes = token.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .sorted()
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Me(actor.id(), actor.name(), actor.language().path(), roles, scopes));
    }
}
