// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.math.BigDecimal;
import java.util.Optional;
import org.mutirao.platform.city.City;
import org.mutirao.platform.city.City.Membership;

/// A city in a list.
///
/// @param profile whether the network's catalogue tells what the city did
/// @param source where the coordinates come from
@ApiRecord
record CityRow(
        String id,
        String nameEn,
        String nameZh,
        String nameLocal,
        String country,
        String countryEn,
        String countryZh,
        Optional<String> locode,
        BigDecimal latitude,
        BigDecimal longitude,
        String source,
        String locator,
        Optional<String> network,
        Optional<String> region,
        Optional<String> regionEn,
        Optional<String> regionZh,
        boolean profile,
        String self) {

    static CityRow of(City city) {
        var region = city.membership().map(Membership::region);
        return new CityRow(
                city.id(),
                city.name().english(),
                city.name().chinese(),
                city.localName(),
                city.country().code(),
                city.country().name().english(),
                city.country().name().chinese(),
                city.locode(),
                ApiText.number(city.latitude()),
                ApiText.number(city.longitude()),
                city.locator().source().id(),
                city.locator().place(),
                city.membership().map(Membership::network),
                region.map(City.Region::id),
                region.map(found -> found.name().english()),
                region.map(found -> found.name().chinese()),
                city.hasProfile(),
                CityResource.PATH + "/" + city.id());
    }
}
