// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import java.util.List;
import java.util.Optional;
import org.mutirao.calc.target.PeakedShare;
import org.mutirao.calc.target.Peaking;

/// The peaking test over all cities with an inventory, as of one year and by one variant of the rule.
///
/// @param cities in alphabetical order of their ids
public record NetworkPeaking(int asOf, Peaking.Variant variant, PeakedShare share, List<CityPeaking> cities) {

    public NetworkPeaking {
        cities = List.copyOf(cities);
    }

    static NetworkPeaking of(int asOf, Peaking.Variant variant, List<CityPeaking> cities) {
        var verdicts = cities.stream().map(city -> city.result().verdict()).toList();
        return new NetworkPeaking(asOf, variant, PeakedShare.of(verdicts), cities);
    }

    /// The result of a city; empty when it has no inventory.
    public Optional<CityPeaking> find(String city) {
        return cities.stream().filter(peaking -> peaking.city().equals(city)).findFirst();
    }

    /// The cities with a verdict, in the same order.
    public List<CityPeaking> list(Peaking.Verdict verdict) {
        return cities.stream()
                .filter(city -> city.result().verdict() == verdict)
                .toList();
    }
}
