// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Optional;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.quantity.Dimension.Area;
import org.mutirao.calc.quantity.Dimension.People;
import org.mutirao.calc.quantity.Money;
import org.mutirao.calc.quantity.Quantity;

/// Whose inventory it is, of which year, and by which rules.
///
/// @param city its id, as factor tables name it after `city/`; its name when it has none
/// @param country ISO 3166-1 alpha-3
/// @param region a part of the country or a group of countries, as factor tables name it after `region/`
/// @param level the reporting level that the inventory claims
/// @param language of the texts, such as `en`
public record Header(
        String city,
        String name,
        Optional<String> country,
        Optional<String> region,
        int year,
        Profile profile,
        String gwpSet,
        Level level,
        Optional<Quantity<People>> population,
        Optional<Quantity<Area>> area,
        Optional<Money> gdp,
        String language) {

    /// What decides which factors apply.
    public Setting setting() {
        return new Setting(year, Optional.of(city), country, region, profile, gwpSet);
    }
}
