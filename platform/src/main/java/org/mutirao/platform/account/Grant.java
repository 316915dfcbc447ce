// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

/// A role in a scope.
public record Grant(Role role, Scope scope) {

    public Grant {
        if (!Role.of(scope).contains(role)) {
            throw new IllegalArgumentException("there is no " + role.code() + " of " + scope.key());
        }
    }
}
