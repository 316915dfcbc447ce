// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.target.CityAgainstNation;
import org.mutirao.calc.target.NetworkChange;
import org.mutirao.calc.target.Peaking;
import org.mutirao.calc.target.Peaking.Variant;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.target.YearValue;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.target.NetworkPace.CityPace;
import org.springframework.stereotype.Service;

/// Where the cities with an inventory stand: past the peak or not, faster than their nation or not. Computed from
/// BASIC as the cells give it, once for each revision.
@Service
public class Progress {

    /// The first year that may be asked about; nothing here is older.
    public static final int EARLIEST = 1990;

    private final Clock clock;
    private final Supplier<List<CityEmissions>> cities;
    private final Supplier<Map<Test, NetworkPeaking>> peaking;
    private final Supplier<NetworkPace> pace;
    private final Supplier<Map<Span, CitiesAndNations>> changes;

    private record Test(int asOf, Variant variant) {}

    private record Span(int before, int after) {}

    Progress(Inventories inventories, Cities cities, Ledger ledger, Revisions revisions, Clock clock) {
        this.clock = clock;
        this.cities = revisions.cached(() -> CityEmissions.list(inventories, cities, ledger));
        this.peaking = revisions.cached(ConcurrentHashMap::new);
        this.pace = revisions.cached(this::comparePaces);
        this.changes = revisions.cached(ConcurrentHashMap::new);
    }

    /// The current year, as of which everything is tested unless another is asked for.
    public int thisYear() {
        return Year.now(clock).getValue();
    }

    /// The peaking test as of this year, by the rule that the network's published code applies.
    public NetworkPeaking peaking() {
        return peaking(thisYear(), Variant.PUBLISHED_CODE);
    }

    /// The peaking test as of a year, by a variant of the rule.
    ///
    /// @throws IllegalArgumentException when the year lies before [#EARLIEST] or after this year
    public NetworkPeaking peaking(int asOf, Variant variant) {
        require(asOf);
        return peaking.get().computeIfAbsent(new Test(asOf, variant), this::test);
    }

    /// Each city beside its nation, over all years that both have.
    public NetworkPace pace() {
        return pace.get();
    }

    /// Emissions per person of the nation in which a city lies; no years for a city without inventory.
    public YearSeries nationPerPerson(String city) {
        return cities.get().stream()
                .filter(emissions -> emissions.city().equals(city))
                .findFirst()
                .map(emissions -> emissions.nation().perPerson())
                .orElseGet(() -> YearSeries.of(Map.of()));
    }

    /// The last year of any national series beside an inventory; empty when there is none.
    public OptionalInt lastNationalYear() {
        return cities.get().stream()
                .flatMap(city -> city.nation().tonnes().findLatest().stream())
                .mapToInt(YearValue::year)
                .max();
    }

    /// The last year of any inventory; empty when there is none.
    public OptionalInt lastYear() {
        return cities.get().stream()
                .flatMap(city -> city.lastPopulation().stream())
                .mapToInt(YearValue::year)
                .max();
    }

    /// How emissions per person moved between two years, in the cities and in their nations.
    ///
    /// @throws IllegalArgumentException when the years are not in order or lie outside [#EARLIEST] to this year
    public CitiesAndNations change(int before, int after) {
        require(before);
        require(after);
        if (before >= after) {
            throw new IllegalArgumentException("A change runs from an earlier year to a later one.");
        }
        return changes.get().computeIfAbsent(new Span(before, after), this::change);
    }

    /// The people inside the inventories; empty when there is no inventory with a population.
    public Optional<People> people() {
        var counted = cities.get().stream()
                .flatMap(city -> city.lastPopulation().stream())
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var years = counted.stream().mapToInt(population -> population.year()).summaryStatistics();
        double people = ExactSum.of(counted.stream().mapToDouble(population -> population.value()));
        return Optional.of(new People(people, counted.size(), years.getMin(), years.getMax()));
    }

    private NetworkPeaking test(Test test) {
        var results = cities.get().stream()
                .map(city -> new CityPeaking(
                        city.city(),
                        Peaking.test(city.evidence(), test.asOf(), test.variant()),
                        city.incomplete().stream()
                                .filter(year -> year <= test.asOf())
                                .toList()))
                .toList();
        return NetworkPeaking.of(test.asOf(), test.variant(), results);
    }

    private NetworkPace comparePaces() {
        return NetworkPace.of(cities.get().stream()
                .map(city -> new CityPace(
                        city.city(), city.country(), CityAgainstNation.compare(city.perPerson(), city.nation())))
                .toList());
    }

    private CitiesAndNations change(Span span) {
        var all = cities.get();
        var perPerson = all.stream().map(CityEmissions::perPerson).toList();
        var nations = all.stream()
                .filter(city -> city.perPerson().years().containsAll(List.of(span.before(), span.after())))
                .collect(Collectors.toMap(CityEmissions::country, CityEmissions::nation, (nation, same) -> nation));
        return new CitiesAndNations(
                span.before(),
                span.after(),
                NetworkChange.between(span.before(), span.after(), perPerson),
                NetworkChange.between(span.before(), span.after(), nations.values()));
    }

    private void require(int year) {
        if (year < EARLIEST || year > thisYear()) {
            throw new IllegalArgumentException("The year " + year + " is not from " + EARLIEST + " to this year.");
        }
    }
}
