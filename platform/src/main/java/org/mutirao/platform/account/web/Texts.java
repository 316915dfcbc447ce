// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.mutirao.platform.account.Grant;
import org.mutirao.platform.account.Role;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.account.ScopeNames;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// Roles, places and moments in words.
@Component
class Texts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ScopeNames names;

    Texts(ScopeNames names) {
        this.names = names;
    }

    String scope(Scope scope, Words words) {
        return names.find(scope, words).orElseGet(() -> words.say("account.scope.installation"));
    }

    String role(Role role, Words words) {
        return words.say("account.role." + role.code());
    }

    /// Such as “Approver, London”.
    String grant(Grant grant, Words words) {
        return words.say("account.grant", role(grant.role(), words), scope(grant.scope(), words));
    }

    /// Day and time, in UTC.
    String moment(Instant instant, Words words) {
        return words.say(
                "account.moment", words.figures().date(instant), TIME.format(instant.atOffset(ZoneOffset.UTC)));
    }
}
