// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.util.List;
import java.util.Optional;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.web.Words;

/// A city, as people find it.
///
/// @param id stable ASCII identifier, such as `sao-paulo`
/// @param localName the name in the city's own language and script
/// @param locode UN/LOCODE such as `GB LON`; when it is missing, `locodeNote` says why
/// @param latitude degrees north
/// @param longitude degrees east
/// @param aliases other names under which people search
/// @param membership in the network of the catalogue, which public pages show, if there is one today
/// @param otherNetworks to which the city belongs today
public record City(
        String id,
        Bilingual name,
        String localName,
        Country country,
        Optional<String> locode,
        Optional<Bilingual> locodeNote,
        double latitude,
        double longitude,
        Locator locator,
        List<Alias> aliases,
        Optional<Membership> membership,
        List<OtherNetwork> otherNetworks) {

    public City {
        aliases = List.copyOf(aliases);
        otherNetworks = List.copyOf(otherNetworks);
    }

    /// The name in the language of the words.
    public String name(Words words) {
        return name.in(words);
    }

    /// Whether the city belongs to this network today.
    public boolean isMemberOf(String network) {
        return membership.filter(member -> member.network().equals(network)).isPresent()
                || otherNetworks.stream().anyMatch(other -> other.network().equals(network));
    }

    /// Whether the city is a member with a profile of its own.
    public boolean hasProfile() {
        return membership.filter(Membership::profile).isPresent();
    }

    /// @param code ISO 3166-1 alpha-3
    public record Country(String code, Bilingual name) {}

    /// @param lang language tag of the name (BCP 47)
    public record Alias(String name, String lang) {}

    /// A region of a network, in the network's order.
    public record Region(String id, int ordinal, Bilingual name) {}

    /// A network that was created here, and since when the city is its member.
    ///
    /// @param since day, month or year
    public record OtherNetwork(String network, Bilingual name, Optional<String> since) {}

    /// A city's place in a network.
    ///
    /// @param starts first day, month or year; empty when the start is not in our sources
    /// @param profile whether the network's catalogue tells what the city did
    public record Membership(
            String network,
            Region region,
            Optional<String> starts,
            boolean profile,
            Locator locator,
            Optional<Bilingual> note) {}
}
