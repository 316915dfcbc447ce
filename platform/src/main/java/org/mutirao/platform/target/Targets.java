// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Peaking.Variant;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.target.budget.BudgetSetting;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Revisions;
import org.springframework.stereotype.Service;

/// Each city with an inventory against its share of 1.5 °C, or of another limit. Computed from BASIC as the cells
/// give it, once for each revision and setting.
@Service
public class Targets {

    /// The year of the gap: by then the network wants to have halved its emissions.
    public static final int GOAL_YEAR = 2030;

    private final Progress progress;
    private final Supplier<List<CityEmissions>> cities;
    private final Supplier<Map<BudgetSetting, List<Standing>>> standings;

    Targets(Progress progress, Inventories inventories, Cities cities, Ledger ledger, Revisions revisions) {
        this.progress = progress;
        this.cities = revisions.cached(() -> CityEmissions.list(inventories, cities, ledger));
        this.standings = revisions.cached(ConcurrentHashMap::new);
    }

    /// All cities with an inventory, in alphabetical order of their ids.
    ///
    /// @param setting one of those that a page offers: each is kept
    public List<Standing> list(BudgetSetting setting) {
        return standings.get().computeIfAbsent(setting, this::compute);
    }

    /// Empty for a city without an inventory.
    public Optional<Standing> find(String city, BudgetSetting setting) {
        return list(setting).stream()
                .filter(standing -> standing.city().equals(city))
                .findFirst();
    }

    /// All judgements of each city, in the same order.
    ///
    /// @param asOf the year as of which the peaking test is made
    public List<CityProgress> listProgress(int asOf, Variant rule, BudgetSetting setting) {
        var peaking = progress.peaking(asOf, rule);
        var pace = progress.pace();
        return list(setting).stream()
                .map(standing -> new CityProgress(
                        standing.city(),
                        peaking.find(standing.city()).orElseThrow().result(),
                        pace.find(standing.city()).orElseThrow().result(),
                        standing))
                .toList();
    }

    private List<Standing> compute(BudgetSetting setting) {
        return cities.get().stream()
                .map(city -> Standing.of(
                        city.city(),
                        new CityFacts(
                                city.perPerson().tonnes(), city.perPerson().population(), YearSeries.of(Map.of())),
                        setting,
                        GOAL_YEAR))
                .toList();
    }
}
