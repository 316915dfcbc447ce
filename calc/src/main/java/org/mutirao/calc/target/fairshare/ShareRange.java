// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.calc.target.budget.BudgetSetting;
import org.mutirao.calc.target.budget.ShareKey;
import org.mutirao.calc.target.fairshare.AbsoluteContraction.Ambition;

/// What each approach asks of one city in one year, side by side: an honest range, not an average.
///
/// @param year the target year
/// @param readings one for each approach, in the order of [Approach]
/// @param lowest the lowest target among those that could be computed
/// @param highest the highest
public record ShareRange(int year, List<Reading> readings, Optional<YearValue> lowest, Optional<YearValue> highest) {

    private static final int LAST = 2050;

    /// @param target what the approach allows in the year, or why it says nothing
    /// @param base the inventory from which it sets out
    public record Reading(
            Approach approach,
            Finding<YearValue> target,
            Optional<YearValue> base,
            List<Assumption> assumed,
            List<Warning> warnings) {

        public Reading {
            assumed = List.copyOf(assumed);
            warnings = List.copyOf(warnings);
        }
    }

    public ShareRange {
        readings = List.copyOf(readings);
    }

    /// - *Equation:* each approach by its own; the range is the lowest and the highest of them.
    /// - *Source:* our method specification, 1.2 to 1.8.
    /// - *Valid for:* one inventory boundary in all approaches, all gases. Population after the latest
    ///   year known is held constant and said to be.
    /// - *Units:* t CO2e per year.
    ///
    /// @param hdi index of the country; without it the HDI-scaled reference is unknown
    public static ShareRange of(CityFacts city, BudgetSetting setting, OptionalDouble hdi, int year) {
        var readings = new ArrayList<Reading>();
        for (var approach : Approach.values()) {
            readings.add(
                    switch (approach) {
                        case BUDGET_EQUAL -> budget(approach, city, setting.sharedBy(ShareKey.EQUAL_PER_PERSON), year);
                        case BUDGET_GRANDFATHERING ->
                            budget(approach, city, setting.sharedBy(ShareKey.GRANDFATHERING), year);
                        case BUDGET_BLEND -> budget(approach, city, setting.sharedBy(ShareKey.BLEND), year);
                        case RACE_TO_ZERO -> reading(approach, RaceToZero.path(city), year);
                        case HDI_SCALED -> reading(approach, hdi(city, hdi), year);
                        case CONTRACTION_1_5 -> reading(approach, contraction(city, Ambition.LIMIT_1_5), year);
                        case CONTRACTION_WELL_BELOW_2 ->
                            reading(approach, contraction(city, Ambition.WELL_BELOW_2), year);
                        case DEADLINE_2020 -> reading(approach, deadline2020(city), year);
                    });
        }
        var targets = readings.stream()
                .flatMap(reading -> reading.target().find().stream())
                .toList();
        return new ShareRange(
                year,
                readings,
                targets.stream().min((a, b) -> Double.compare(a.value(), b.value())),
                targets.stream().max((a, b) -> Double.compare(a.value(), b.value())));
    }

    private static Reading budget(Approach approach, CityFacts city, BudgetSetting setting, int year) {
        var reading = BudgetReading.of(city, setting);
        var target = year < setting.starts()
                ? Finding.<YearValue>unknown(Reason.BASE_YEAR_AFTER_TARGET_YEAR, setting.starts(), year)
                : reading.map(found -> new YearValue(year, found.linear().during(year)));
        return new Reading(
                approach,
                target,
                reading.find().map(BudgetReading::base),
                reading.find().map(BudgetReading::assumed).orElse(List.of()),
                Warning.of(approach));
    }

    private static Reading reading(Approach approach, Finding<TargetPath> path, int year) {
        return new Reading(
                approach,
                path.then(found -> found.in(year)),
                path.find().map(TargetPath::base),
                path.find().map(TargetPath::assumed).orElse(List.of()),
                Warning.of(approach));
    }

    private static Finding<TargetPath> contraction(CityFacts city, Ambition ambition) {
        return city.latest().then(base -> AbsoluteContraction.path(base, ambition, 0, LAST));
    }

    private static Finding<TargetPath> hdi(CityFacts city, OptionalDouble hdi) {
        if (hdi.isEmpty()) {
            return Finding.unknown(Reason.HDI_MISSING);
        }
        return city.latest()
                .then(base -> city.population(base.year())
                        .then(people -> HdiScaled.path(base, people, people, perPerson2018(city), hdi.getAsDouble())))
                .map(ShareRange::held);
    }

    private static OptionalDouble perPerson2018(CityFacts city) {
        return city.tonnes()
                .find(HdiScaled.BASE)
                .map(CityFacts::usable)
                .flatMap(usable -> usable.then(city::perPerson).find())
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private static Finding<TargetPath> deadline2020(CityFacts city) {
        return city.latest().then(base -> {
            var published = Convergence.published();
            if (base.year() >= published.meet()) {
                return Finding.unknown(Reason.BASE_YEAR_AFTER_TARGET_YEAR, base.year(), published.meet());
            }
            var path = published.from(base.year());
            return city.population(base.year())
                    .then(people -> path.emissions(base.value() / people, constant(people, path.base(), path.zero())))
                    .map(yearly -> held(new TargetPath(
                            Approach.DEADLINE_2020, base, yearly, List.of(Assumption.EQUAL_IN_THE_END))));
        });
    }

    private static TargetPath held(TargetPath path) {
        var assumed = new ArrayList<>(path.assumed());
        assumed.add(Assumption.POPULATION_HELD_CONSTANT);
        return new TargetPath(path.approach(), path.base(), path.yearly(), assumed);
    }

    private static YearSeries constant(double value, int first, int last) {
        var years = new TreeMap<Integer, Double>();
        for (int year = first; year <= last; year++) {
            years.put(year, value);
        }
        return new YearSeries(years);
    }
}
