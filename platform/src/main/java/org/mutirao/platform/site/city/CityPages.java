// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.web.CsvDownload;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The profile of a city and its downloads.
@Controller
class CityPages {

    private static final List<String> COLUMNS = List.of(
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

    private final Pages pages;
    private final Cities cities;
    private final CityProfile profile;
    private final Supplier<Map<Shown, CityView>> views;

    CityPages(Pages pages, Cities cities, CityProfile profile, Revisions revisions) {
        this.pages = pages;
        this.cities = cities;
        this.profile = profile;
        this.views = revisions.cached(ConcurrentHashMap::new);
    }

    /// A profile in a language, made once for each revision of the data.
    private record Shown(String city, Language language) {}

    @GetMapping("/{language:en|zh}/cities/{id}")
    ModelAndView show(@PathVariable Language language, @PathVariable String id) {
        var words = Words.of(language);
        var city = find(id);
        var view = views.get().computeIfAbsent(new Shown(city.id(), language), shown -> profile.view(city, words));
        return pages.show(
                "site/city/city",
                language,
                "/cities/" + city.id(),
                view.name(),
                words.say("site.city.description", view.name()),
                view);
    }

    @GetMapping("/{language:en|zh}/cities/{id}/emissions.svg")
    ModelAndView chart(@PathVariable Language language, @PathVariable String id) {
        var words = Words.of(language);
        var city = find(id);
        var years = profile.withTotals(city);
        if (years.isEmpty()) {
            throw new NoSuchPage(id);
        }
        return new ModelAndView(
                "web/chart/file.svg",
                Map.of("chart", profile.emissions(city, years, words).sectors().draw(820, 400)));
    }

    @GetMapping("/{language:en|zh}/cities/{id}/emissions.csv")
    ResponseEntity<byte[]> table(@PathVariable Language language, @PathVariable String id) {
        var city = find(id);
        var rows = new ArrayList<List<Object>>();
        for (var year : profile.withTotals(city)) {
            rows.add(List.of(
                    city.id(),
                    year.year(),
                    year.yearAsPrinted(),
                    year.level().orElse(""),
                    number(sector(year, Sector.STATIONARY_ENERGY)),
                    number(sector(year, Sector.TRANSPORT)),
                    number(sector(year, Sector.WASTE)),
                    number(year.readings(Level.BASIC).cells()),
                    number(year.readings(Level.BASIC).published()),
                    number(year.population()),
                    year.locator().source().id(),
                    year.locator().place()));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(city.id() + "-emissions.csv")
                                .build()
                                .toString())
                .body(CsvDownload.of(COLUMNS, rows));
    }

    private City find(String id) {
        return cities.find(id).orElseThrow(() -> new NoSuchPage(id));
    }

    private static OptionalDouble sector(InventoryYear year, Sector sector) {
        var amount = year.sectors().getOrDefault(Level.BASIC, Map.of()).get(sector);
        return amount == null ? OptionalDouble.empty() : OptionalDouble.of(amount);
    }

    private static Object number(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : "";
    }
}
