// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mutirao.platform.city.City;

/// Finds cities by the names that outside publications use: a name that spells the city's id, one of its own
/// names, or one of its aliases. A name that two cities share finds neither.
final class CityNames {

    private static final String SHARED = "";

    private final Map<String, String> ids = new HashMap<>();

    CityNames(List<City> cities) {
        for (var city : cities) {
            add(city.name().english(), city);
            add(city.name().chinese(), city);
            add(city.localName(), city);
            city.aliases().forEach(alias -> add(alias.name(), city));
        }
        cities.forEach(city -> ids.put(city.id(), city.id()));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(ids.getOrDefault(spelling(name), ids.get(folded(name))))
                .filter(id -> !id.equals(SHARED));
    }

    private void add(String name, City city) {
        ids.merge(folded(name), city.id(), (one, other) -> one.equals(other) ? one : SHARED);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// The id that the name would have: `São Paulo` is sao-paulo.
    private static String spelling(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
