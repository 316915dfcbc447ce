// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.city;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.web.CsvDownload;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.ChartFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The charts of a city's emissions as pictures, and the tables behind them.
@Controller
class CityDownloads {

    private static final List<String> EMISSIONS = List.of(
            "city",
            "year",
            "year_as_printed",
            "level",
            "basic_stationary_energy_tCO2e",
            "basic_transport_tCO2e",
            "basic_waste_tCO2e",
            "basic_total_from_cells_tCO2e",
            "basic_total_published_tCO2e",
            "population",
            "source",
            "locator");
    private static final List<String> PER_PERSON =
            List.of("city", "year", "basic_tCO2e_per_person", "country", "country_tCO2e_per_person");

    private final Cities cities;
    private final CityProfile profile;

    CityDownloads(Cities cities, CityProfile profile) {
        this.cities = cities;
        this.profile = profile;
    }

    /// A city with the years of which a BASIC total is known, at least one.
    private record Measured(City city, List<InventoryYear> years) {}

    @GetMapping("/{language:en|zh}/cities/{id}/emissions.svg")
    ModelAndView emissionsChart(@PathVariable Language language, @PathVariable String id) {
        return ChartFile.of(views(id, language).sectors().draw(820, 400));
    }

    @GetMapping("/{language:en|zh}/cities/{id}/emissions.csv")
    ResponseEntity<byte[]> emissionsTable(@PathVariable Language language, @PathVariable String id) {
        var measured = find(id);
        return CsvDownload.answer(
                measured.city().id() + "-emissions",
                EMISSIONS,
                measured.years().stream()
                        .map(year -> row(measured.city(), year))
                        .toList());
    }

    private static List<Object> row(City city, InventoryYear year) {
        return List.of(
                city.id(),
                year.year(),
                year.yearAsPrinted(),
                year.level(),
                number(EmissionsViews.amount(year, Sector.STATIONARY_ENERGY)),
                number(EmissionsViews.amount(year, Sector.TRANSPORT)),
                number(EmissionsViews.amount(year, Sector.WASTE)),
                number(year.readings(Level.BASIC).cells()),
                number(year.readings(Level.BASIC).published()),
                number(year.population()),
                year.locator().source().id(),
                year.locator().place());
    }

    @GetMapping("/{language:en|zh}/cities/{id}/per-person.svg")
    ModelAndView perPersonChart(@PathVariable Language language, @PathVariable String id) {
        return ChartFile.of(views(id, language)
                .perPerson()
                .orElseThrow(() -> new NoSuchPage(id))
                .draw(820, 400));
    }

    @GetMapping("/{language:en|zh}/cities/{id}/per-person.csv")
    ResponseEntity<byte[]> perPersonTable(@PathVariable Language language, @PathVariable String id) {
        var measured = find(id);
        var city = measured.city();
        var own = new TreeMap<Integer, Double>();
        measured.years().forEach(year -> year.perPerson(Level.BASIC).ifPresent(value -> own.put(year.year(), value)));
        var nation = profile.nationPerPerson(city);
        var years = new TreeSet<>(own.keySet());
        years.addAll(nation.keySet());
        return CsvDownload.answer(
                city.id() + "-per-person",
                PER_PERSON,
                years.stream()
                        .map(year -> List.<Object>of(
                                city.id(),
                                year,
                                number(own, year),
                                city.country().code(),
                                number(nation, year)))
                        .toList());
    }

    private EmissionsViews views(String id, Language language) {
        var measured = find(id);
        return profile.emissions(measured.city(), measured.years(), Words.of(language));
    }

    private Measured find(String id) {
        var city = cities.find(id).orElseThrow(() -> new NoSuchPage(id));
        var years = profile.withTotals(city);
        if (years.isEmpty()) {
            throw new NoSuchPage(id);
        }
        return new Measured(city, years);
    }

    private static Object number(SortedMap<Integer, Double> series, int year) {
        return series.containsKey(year) ? series.get(year) : "";
    }

    private static Object number(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : "";
    }
}
