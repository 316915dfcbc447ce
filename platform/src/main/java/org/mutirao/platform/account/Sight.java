// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a transaction may see: the settings that the policies of the tables read. All of them are set each time, so
/// that none is left over from before.
///
/// @param settings name without its prefix, and value; a name that is missing is set to nothing
record Sight(Map<String, String> settings) {

    static final String PERSON = "person";
    private static final String CITIES = "cities";
    private static final String NETWORKS = "networks";
    private static final String MANAGED_CITIES = "managed_cities";
    private static final String MANAGED_NETWORKS = "managed_networks";
    private static final String INSTALLATION = "installation";
    private static final String EMAIL = "email";
    private static final String EMAIL_KEY = "email_key";
    private static final String SECRET = "secret";
    private static final String ADDRESS = "address";

    /// Every setting that there is.
    static final List<String> ALL = List.of(
            PERSON,
            CITIES,
            NETWORKS,
            MANAGED_CITIES,
            MANAGED_NETWORKS,
            INSTALLATION,
            EMAIL,
            EMAIL_KEY,
            SECRET,
            ADDRESS);

    static final Sight NOTHING = new Sight(Map.of());

    Sight {
        settings = Map.copyOf(settings);
    }

    /// The whole installation, for commands on the server and for cleaning up: nobody's name stands in the log.
    static Sight operator() {
        return NOTHING.with(INSTALLATION, "on");
    }

    /// One person's own rows.
    static Sight person(long id) {
        return NOTHING.with(PERSON, Long.toString(id));
    }

    /// What a person with these roles may see.
    static Sight of(Actor actor) {
        return person(actor.id())
                .with(CITIES, String.join(",", actor.cities()))
                .with(NETWORKS, String.join(",", actor.networks()))
                .with(MANAGED_CITIES, String.join(",", actor.managedCities()))
                .with(MANAGED_NETWORKS, String.join(",", actor.managedNetworks()))
                .with(INSTALLATION, actor.administers() ? "on" : "");
    }

    /// The one row of this e-mail address.
    static Sight email(Email email) {
        return NOTHING.with(EMAIL, email.text()).with(EMAIL_KEY, email.key());
    }

    /// The one row of this secret: a link, a session or a token.
    static Sight secret(Secret secret) {
        return NOTHING.with(SECRET, HexFormat.of().formatHex(secret.hash()));
    }

    /// The sign-ins from this network address.
    static Sight address(String address) {
        return NOTHING.with(ADDRESS, address);
    }

    /// What both see.
    Sight and(Sight other) {
        var both = new LinkedHashMap<>(settings);
        both.putAll(other.settings);
        return new Sight(both);
    }

    Optional<Long> person() {
        return Optional.ofNullable(settings.get(PERSON)).map(Long::valueOf);
    }

    String value(String name) {
        return settings.getOrDefault(name, "");
    }

    private Sight with(String name, String value) {
        return and(new Sight(Map.of(name, value)));
    }
}
