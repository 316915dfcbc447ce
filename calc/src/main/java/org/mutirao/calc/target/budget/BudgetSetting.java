// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearValue;

/// What a reader chooses before a city's budget can be told.
///
/// @param starts 1 January of the year from which the budget counts; after that of the edition it is
///     rolled forward
/// @param weight of equal rights in the blend
public record BudgetSetting(
        String edition,
        double temperature,
        int probability,
        int starts,
        ShareKey key,
        Deductions deductions,
        double weight) {

    /// The latest edition as published, 1.5 °C with even odds, shared equally per person.
    public static BudgetSetting standard() {
        return new BudgetSetting(
                GlobalBudgets.LATEST,
                1.5,
                50,
                2025,
                ShareKey.EQUAL_PER_PERSON,
                Deductions.NONE,
                ShareKey.STANDARD_WEIGHT);
    }

    public BudgetSetting limit(double degrees, int percent) {
        return new BudgetSetting(edition, degrees, percent, starts, key, deductions, weight);
    }

    public BudgetSetting from(String otherEdition, int year) {
        return new BudgetSetting(otherEdition, temperature, probability, year, key, deductions, weight);
    }

    public BudgetSetting sharedBy(ShareKey otherKey) {
        return new BudgetSetting(edition, temperature, probability, starts, otherKey, deductions, weight);
    }

    Finding<GlobalBudget> world() {
        return GlobalBudgets.find(edition, temperature, probability).then(found -> GlobalBudgets.roll(found, starts));
    }

    /// The share in the year of the base inventory, from the city's facts and those of the world.
    Finding<Share> share(CityFacts city, YearValue base) {
        return switch (key) {
            case EQUAL_PER_PERSON -> equalPerPerson(city, base);
            case GRANDFATHERING -> grandfathering(base);
            case BLEND ->
                equalPerPerson(city, base)
                        .then(equal -> grandfathering(base).then(grand -> ShareKey.blend(weight, equal, grand)));
            // these two need a table of the world's countries, which the caller brings to ShareKey itself
            case CAPABILITY, RESPONSIBILITY_CAPABILITY -> Finding.unknown(Reason.WORLD_DATA_MISSING, base.year());
        };
    }

    private static Finding<Share> equalPerPerson(CityFacts city, YearValue base) {
        return city.population(base.year())
                .then(people -> World.population(base.year()).then(all -> ShareKey.equalPerPerson(people, all)));
    }

    private static Finding<Share> grandfathering(YearValue base) {
        return World.tonnesCo2e(base.year()).then(all -> ShareKey.grandfathering(base.value(), all));
    }
}
