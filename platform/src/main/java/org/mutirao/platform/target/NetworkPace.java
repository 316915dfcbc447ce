// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.calc.target.CityAgainstNation;
import org.mutirao.calc.target.CityAgainstNation.Compared;
import org.mutirao.calc.target.CityAgainstNation.Pace;
import org.mutirao.calc.target.CityAgainstNation.Reason;
import org.mutirao.calc.target.CityAgainstNation.Unknown;

/// Each city with an inventory beside its nation, by emissions per person over the years that both have.
///
/// @param cities in alphabetical order of their ids
/// @param paces how many cities fall faster, slower or as fast
/// @param reasons how many cities cannot be compared, and why
public record NetworkPace(List<CityPace> cities, Map<Pace, Integer> paces, Map<Reason, Integer> reasons) {

    public NetworkPace {
        cities = List.copyOf(cities);
        paces = Collections.unmodifiableMap(new EnumMap<>(paces));
        reasons = Collections.unmodifiableMap(new EnumMap<>(reasons));
    }

    /// @param country ISO 3166-1 alpha-3 code of the nation
    public record CityPace(String city, String country, CityAgainstNation result) {}

    static NetworkPace of(List<CityPace> cities) {
        var paces = zeros(Pace.class);
        var reasons = zeros(Reason.class);
        for (var city : cities) {
            switch (city.result()) {
                case Compared compared -> paces.merge(compared.pace(), 1, Integer::sum);
                case Unknown unknown -> reasons.merge(unknown.reason(), 1, Integer::sum);
            }
        }
        return new NetworkPace(cities, paces, reasons);
    }

    /// How many cities move at a pace.
    public int count(Pace pace) {
        return paces.getOrDefault(pace, 0);
    }

    /// How many cities can be compared with their nation.
    public int compared() {
        return sum(paces);
    }

    /// How many cannot.
    public int unknown() {
        return sum(reasons);
    }

    /// The comparison of a city; empty when it has no inventory.
    public Optional<CityPace> find(String city) {
        return cities.stream().filter(pace -> pace.city().equals(city)).findFirst();
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> keys) {
        var counts = new EnumMap<E, Integer>(keys);
        Arrays.stream(keys.getEnumConstants()).forEach(key -> counts.put(key, 0));
        return counts;
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
