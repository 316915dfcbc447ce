// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.platform.city.City.Country;
import org.mutirao.platform.ledger.Bilingual;

/// The countries of ISO 3166-1, as Java knows them: the catalogue has only those of its own cities.
final class IsoCountries {

    private static final List<Iso> ALL =
            Arrays.stream(Locale.getISOCountries()).flatMap(IsoCountries::read).toList();

    private IsoCountries() {}

    /// @param shortCode ISO 3166-1 alpha-2
    record Iso(String shortCode, Country country) {}

    static List<Iso> list() {
        return ALL;
    }

    /// @param code ISO 3166-1 alpha-3
    static Optional<Iso> find(String code) {
        return ALL.stream().filter(iso -> iso.country().code().equals(code)).findFirst();
    }

    private static Stream<Iso> read(String shortCode) {
        var locale = Locale.of("", shortCode);
        try {
            var name = new Bilingual(
                    locale.getDisplayCountry(Locale.ENGLISH), locale.getDisplayCountry(Locale.SIMPLIFIED_CHINESE));
            return Stream.of(new Iso(shortCode, new Country(locale.getISO3Country(), name)));
        } catch (MissingResourceException withoutLongCode) {
            return Stream.of();
        }
    }
}
