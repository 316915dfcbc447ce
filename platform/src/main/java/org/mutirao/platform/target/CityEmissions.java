// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.target.PeakingEvidence;
import org.mutirao.calc.target.PerPersonSeries;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.target.YearValue;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.ledger.Ledger;

/// The yearly BASIC emissions of a city with those of its nation: what every judgement here draws on.
///
/// @param incomplete the years whose inventory is known to leave cells of BASIC out
record CityEmissions(
        String city,
        String country,
        PeakingEvidence evidence,
        PerPersonSeries perPerson,
        PerPersonSeries nation,
        List<Integer> incomplete) {

    CityEmissions {
        incomplete = List.copyOf(incomplete);
    }

    static List<CityEmissions> list(Inventories inventories, Cities cities, Ledger ledger) {
        var nations = new TreeMap<String, PerPersonSeries>();
        var all = new ArrayList<CityEmissions>();
        for (var city : inventories.listCities()) {
            var country = cities.get(city).country().code();
            var nation = nations.computeIfAbsent(country, code -> nation(code, ledger));
            all.add(of(city, country, inventories.listYears(city), nation));
        }
        return List.copyOf(all);
    }

    static CityEmissions of(String city, String country, List<InventoryYear> years, PerPersonSeries nation) {
        var cells = series(years, year -> year.total(Level.BASIC));
        var published = series(years, year -> year.readings(Level.BASIC).published());
        return new CityEmissions(
                city,
                country,
                PeakingEvidence.of(cells, published),
                new PerPersonSeries(cells, series(years, InventoryYear::population)),
                nation,
                years.stream()
                        .filter(year ->
                                year.basicGaps().filter(gaps -> !gaps.isEmpty()).isPresent())
                        .map(InventoryYear::year)
                        .toList());
    }

    /// The population of the last inventory that gives one.
    Optional<YearValue> lastPopulation() {
        return perPerson.population().findLatest();
    }

    private static PerPersonSeries nation(String country, Ledger ledger) {
        return new PerPersonSeries(
                facts(country, "national-emissions", ledger), facts(country, "national-population", ledger));
    }

    private static YearSeries facts(String country, String quantity, Ledger ledger) {
        var values = new TreeMap<Integer, Double>();
        for (var fact : ledger.listSeries(country, quantity)) {
            fact.starts().ifPresent(start -> values.put(Integer.parseInt(start.substring(0, 4)), fact.value()));
        }
        return YearSeries.of(values);
    }

    private static YearSeries series(List<InventoryYear> years, Function<InventoryYear, OptionalDouble> value) {
        var values = new TreeMap<Integer, Double>();
        for (var year : years) {
            value.apply(year).ifPresent(amount -> values.put(year.year(), amount));
        }
        return YearSeries.of(values);
    }
}
