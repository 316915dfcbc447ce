// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The roles that a link gives, in the form that the policy of the roles' table compares with.
@Component
class LinkRoles {

    private final JsonMapper json;

    LinkRoles(JsonMapper json) {
        this.json = json;
    }

    JSONB write(List<Grant> grants) {
        var list = grants.stream()
                .map(grant -> {
                    var role = new LinkedHashMap<String, @Nullable String>();
                    role.put("role", grant.role().code());
                    role.put("city", grant.scope().city().orElse(null));
                    role.put("network", grant.scope().network().orElse(null));
                    return role;
                })
                .toList();
        return JSONB.valueOf(json.writeValueAsString(list));
    }

    List<Grant> read(JSONB stored) {
        var grants = new ArrayList<Grant>();
        for (var role : json.readTree(stored.data())) {
            grants.add(new Grant(
                    Role.find(role.path("role").asString()).orElseThrow(),
                    Scope.of(text(role.path("city")), text(role.path("network")))));
        }
        return grants;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
