// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;

/// The five keys by which the world's budget can be shared. None of them is *the* fair one.
public enum ShareKey {
    EQUAL_PER_PERSON,
    GRANDFATHERING,
    BLEND,
    CAPABILITY,
    RESPONSIBILITY_CAPABILITY;

    /// Of equal per person in the blend, unless chosen.
    public static final double STANDARD_WEIGHT = BudgetTables.parameter("share.blend-weight");

    /// k of capability, unless chosen.
    public static final double STANDARD_EXPONENT = BudgetTables.parameter("share.capability-exponent");

    /// USD per person above which income counts, unless chosen.
    public static final double STANDARD_THRESHOLD = BudgetTables.parameter("share.income-threshold");

    /// - *Equation:* s = P / P world.
    /// - *Source:* our method specification, 1.8 step 3, equal per person.
    /// - *Valid for:* city and world in the same year, both above zero.
    /// - *Units:* persons; s is a fraction.
    public static Finding<Share> equalPerPerson(double population, double worldPopulation) {
        return ratio(EQUAL_PER_PERSON, population, worldPopulation, Reason.POPULATION_MISSING);
    }

    /// - *Equation:* s = E / E world.
    /// - *Source:* our method specification, 1.8 step 3, grandfathering.
    /// - *Valid for:* city and world in the same year, by the same gases, both above zero.
    /// - *Units:* t CO2 or t CO2e on both sides; s is a fraction.
    public static Finding<Share> grandfathering(double tonnes, double worldTonnes) {
        if (tonnes < 0) {
            return Finding.unknown(Reason.NEGATIVE_EMISSIONS);
        }
        return ratio(GRANDFATHERING, tonnes, worldTonnes, Reason.ZERO_EMISSIONS);
    }

    /// - *Equation:* s = w × s equal per person + (1 − w) × s grandfathering.
    /// - *Source:* our method specification, 1.8 step 3, blend; w is 0.5 unless chosen.
    /// - *Valid for:* 0 ≤ w ≤ 1.
    /// - *Units:* fractions.
    public static Finding<Share> blend(double weight, Share equalPerPerson, Share grandfathering) {
        return weight >= 0 && weight <= 1
                ? Finding.known(
                        new Share(BLEND, weight * equalPerPerson.fraction() + (1 - weight) * grandfathering.fraction()))
                : Finding.unknown(Reason.SETTING_OUT_OF_RANGE);
    }

    /// - *Equation:* s = P × g^−k / Σ P × g^−k over the world.
    /// - *Source:* our method specification, 1.8 step 3, capability; k is 0.5 unless chosen.
    /// - *Valid for:* k ≥ 0; the parties are the whole world once, and the city is not a party beside its
    ///   country.
    /// - *Units:* persons, USD at purchasing power parity per person; s is a fraction.
    public static Finding<Share> capability(Party city, List<Party> world, double k) {
        if (!(k >= 0)) {
            return Finding.unknown(Reason.SETTING_OUT_OF_RANGE);
        }
        return part(city, world, party -> party.population() * StrictMath.pow(party.gdpPerPerson(), -k))
                .map(fraction -> new Share(CAPABILITY, fraction));
    }

    /// - *Equation:* r = √(cumulative CO2 share × share of income above the threshold), i = r / Σ r;
    ///   s = (E bau − i × (E bau world − B)) / B.
    /// - *Source:* our method specification, 1.8 step 3, responsibility-capability index. The asks are
    ///   scaled so that all shares together are one, which the specification leaves open.
    /// - *Valid for:* the parties are the whole world once; a world whose business-as-usual exceeds the
    ///   budget. A share below zero says that the city owes more than it emits.
    /// - *Units:* t CO2 for both business-as-usual sums and for B; USD per person; s is a fraction.
    ///
    /// @param bau what the city would emit over the life of the budget
    public static Finding<Share> responsibilityCapability(
            Party city, List<Party> world, double threshold, double bau, double worldBau, double budget) {
        if (!(budget > 0)) {
            return Finding.unknown(Reason.BUDGET_SPENT);
        }
        if (!(bau >= 0) || !(worldBau > budget) || !(threshold >= 0)) {
            return Finding.unknown(Reason.SETTING_OUT_OF_RANGE);
        }
        return part(
                        city,
                        world,
                        party -> StrictMath.sqrt(party.cumulativeCo2()
                                * party.population()
                                * Math.max(0, party.gdpPerPerson() - threshold)))
                .map(index -> new Share(RESPONSIBILITY_CAPABILITY, (bau - index * (worldBau - budget)) / budget));
    }

    private static Finding<Share> ratio(ShareKey key, double city, double world, Reason missing) {
        if (!(city > 0)) {
            return Finding.unknown(missing);
        }
        return world > 0 && Double.isFinite(city / world)
                ? Finding.known(new Share(key, city / world))
                : Finding.unknown(Reason.WORLD_DATA_MISSING);
    }

    private static Finding<Double> part(Party city, List<Party> world, ToDoubleFunction<Party> weight) {
        return city.checked().then(known -> {
            if (world.stream().anyMatch(party -> party.checked().find().isEmpty())) {
                return Finding.unknown(Reason.WORLD_DATA_MISSING);
            }
            double all = ExactSum.of(world.stream().mapToDouble(weight));
            return all > 0
                    ? Finding.known(weight.applyAsDouble(known) / all)
                    : Finding.unknown(Reason.WORLD_DATA_MISSING);
        });
    }
}
