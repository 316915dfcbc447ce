// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person may do in a scope. In a city each role includes the one before it; in a network the administrator
/// includes the other two.
public enum Role {
    /// Enters data of a city.
    CONTRIBUTOR,
    /// Decides what is stored of a city and submits it.
    EDITOR,
    /// Publishes for a city, and invites the people of the city.
    APPROVER,
    /// Reviews what cities of a network submit.
    REVIEWER,
    /// Runs the work of a network: reviews of standards, accelerators, progress.
    SECRETARIAT,
    /// Invites people and gives them roles, in a network and its cities or in the whole installation.
    ADMINISTRATOR;

    /// As it stands in the database and in forms.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role of a code, if it is one.
    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /// The roles that exist in a scope of this kind, the smallest first.
    public static List<Role> of(Scope scope) {
        return switch (scope) {
            case Scope.City city -> List.of(CONTRIBUTOR, EDITOR, APPROVER);
            case Scope.Network network -> List.of(REVIEWER, SECRETARIAT, ADMINISTRATOR);
            case Scope.Installation installation -> List.of(ADMINISTRATOR);
        };
    }

    /// Whether who has this role may do what the other may.
    boolean includes(Role other) {
        return switch (this) {
            case APPROVER -> other == APPROVER || other == EDITOR || other == CONTRIBUTOR;
            case EDITOR -> other == EDITOR || other == CONTRIBUTOR;
            case ADMINISTRATOR -> other == ADMINISTRATOR || other == SECRETARIAT || other == REVIEWER;
            case CONTRIBUTOR, REVIEWER, SECRETARIAT -> other == this;
        };
    }
}
