// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

/// What is known of one city by year: emissions in t CO2e, persons, and GDP per person in USD at
/// purchasing power parity of one price year. Each series has the gaps that it has.
public record CityFacts(YearSeries tonnes, YearSeries population, YearSeries gdpPerPerson) {

    /// The inventory from which a path that begins in a year sets out: that of the year, else the last
    /// before it.
    public Finding<YearValue> base(int starts) {
        return tonnes.upTo(starts)
                .findLatest()
                .map(CityFacts::usable)
                .orElseGet(() -> Finding.unknown(
                        tonnes.values().isEmpty() ? Reason.NO_YEAR : Reason.NO_INVENTORY_AT_START, starts));
    }

    /// The last inventory.
    public Finding<YearValue> latest() {
        return tonnes.findLatest().map(CityFacts::usable).orElseGet(() -> Finding.unknown(Reason.NO_YEAR));
    }

    /// The population of a year; no other year stands in for it.
    public Finding<Double> population(int year) {
        return positive(population, year, Reason.POPULATION_MISSING);
    }

    public Finding<Double> gdpPerPerson(int year) {
        return positive(gdpPerPerson, year, Reason.GDP_MISSING);
    }

    public Finding<Double> perPerson(YearValue emissions) {
        return population(emissions.year()).map(people -> emissions.value() / people);
    }

    /// Emissions from which a share, a rate or a path can be taken.
    public static Finding<YearValue> usable(YearValue emissions) {
        if (emissions.value() < 0) {
            return Finding.unknown(Reason.NEGATIVE_EMISSIONS, emissions.year());
        }
        return emissions.value() > 0
                ? Finding.known(emissions)
                : Finding.unknown(Reason.ZERO_EMISSIONS, emissions.year());
    }

    private static Finding<Double> positive(YearSeries series, int year, Reason missing) {
        return series.find(year)
                .filter(found -> found.value() > 0)
                .map(found -> Finding.known(found.value()))
                .orElseGet(() -> Finding.unknown(missing, year));
    }
}
