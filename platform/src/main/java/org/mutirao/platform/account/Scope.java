// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a role holds: in one city, in one network, or in the whole installation.
public sealed interface Scope {

    /// A city.
    ///
    /// @param id such as `london`
    record City(String id) implements Scope {}

    /// A network of cities.
    ///
    /// @param id such as `c40`
    record Network(String id) implements Scope {}

    /// This server with all its networks and cities.
    record Installation() implements Scope {}

    /// As it stands in addresses, forms and the log: `city:london`, `network:c40`, `installation`.
    default String key() {
        return switch (this) {
            case City city -> "city:" + city.id();
            case Network network -> "network:" + network.id();
            case Installation installation -> "installation";
        };
    }

    /// The scope of a key, if it is one. Does not say that the city or network exists.
    static Optional<Scope> parse(String key) {
        var parts = Keys.PARTS.matcher(key);
        if (key.equals("installation")) {
            return Optional.of(new Installation());
        }
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(parts.group(1).equals("city") ? new City(parts.group(2)) : new Network(parts.group(2)));
    }

    /// The scope of a row: at most one of the two columns is filled.
    static Scope of(@Nullable String city, @Nullable String network) {
        if (city != null) {
            return new City(city);
        }
        return network == null ? new Installation() : new Network(network);
    }

    /// The column `city_id` of a row with this scope.
    default Optional<String> city() {
        return this instanceof City(var id) ? Optional.of(id) : Optional.empty();
    }

    /// The column `network_id` of a row with this scope.
    default Optional<String> network() {
        return this instanceof Network(var id) ? Optional.of(id) : Optional.empty();
    }
}
