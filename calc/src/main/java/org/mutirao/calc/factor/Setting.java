// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// For whom and when something is calculated: what decides which factor applies.
///
/// @param city as factor tables name it after `city/`
/// @param country ISO 3166-1 alpha-3
/// @param region a part of the country or a group of countries, as factor tables name it after `region/`
/// @param gwpSet the id of a set of warming potentials
public record Setting(
        int year,
        Optional<String> city,
        Optional<String> country,
        Optional<String> region,
        Profile profile,
        String gwpSet) {

    public static Setting of(int year, String gwpSet) {
        return new Setting(year, Optional.empty(), Optional.empty(), Optional.empty(), Profile.IPCC2019, gwpSet);
    }

    public Setting inCountry(String code) {
        return new Setting(year, city, Optional.of(code), region, profile, gwpSet);
    }

    public Setting inRegion(String name) {
        return new Setting(year, city, country, Optional.of(name), profile, gwpSet);
    }

    /// The places whose factors may be used, the nearest first: region inside a country before the country.
    List<String> places() {
        var places = new ArrayList<String>();
        city.ifPresent(name -> places.add("city/" + name));
        region.filter(Setting::isInsideCountry).ifPresent(name -> places.add("region/" + name));
        country.ifPresent(code -> places.add("country/" + code));
        region.filter(name -> !isInsideCountry(name)).ifPresent(name -> places.add("region/" + name));
        places.add("world");
        return List.copyOf(places);
    }

    /// A region inside a country is written with the country's code before it: `USA-CAMX`.
    private static boolean isInsideCountry(String region) {
        return region.length() > 4 && region.charAt(3) == '-' && Character.isUpperCase(region.charAt(0));
    }
}
