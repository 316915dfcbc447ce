// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.Level;
import org.mutirao.platform.accelerator.Accelerators;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.knowledge.Cases;
import org.mutirao.platform.site.city.CitiesView.Choice;
import org.mutirao.platform.site.city.CitiesView.Column;
import org.mutirao.platform.site.city.CitiesView.Option;
import org.mutirao.platform.site.city.CitiesView.Row;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// The table of the network's cities: sorted, filtered, and the way to compare up to four.
@Controller
class CitiesPage {

    private final Pages pages;
    private final Cities cities;
    private final Inventories inventories;
    private final Cases cases;
    private final Accelerators accelerators;

    CitiesPage(Pages pages, Cities cities, Inventories inventories, Cases cases, Accelerators accelerators) {
        this.pages = pages;
        this.cities = cities;
        this.inventories = inventories;
        this.cases = cases;
        this.accelerators = accelerators;
    }

    /// What was chosen; an empty text means all.
    private record Filter(String region, String sector, String accelerator, String data, String sort) {

        boolean chooses() {
            return !(region + sector + accelerator + data).isEmpty();
        }
    }

    @GetMapping("/{language:en|zh}/cities")
    ModelAndView show(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String accelerator,
            @RequestParam(defaultValue = "") String data,
            @RequestParam(defaultValue = "name") String sort) {
        var words = Words.of(language);
        var filter = new Filter(region, sector, accelerator, data, sort);
        var rows = cities.listMembers().stream()
                .filter(city -> matches(city, filter))
                .map(city -> new Listed(city, latest(city)))
                .sorted(CityOrder.of(sort, words))
                .map(listed -> row(listed, words))
                .toList();
        var view = new CitiesView(
                words.count(filter.chooses() ? "site.cities.sentence.filtered" : "site.cities.sentence", rows.size()),
                choices(filter, words),
                columns(filter, words),
                rows,
                "/api/v1/cities?limit=200",
                sort,
                filter.chooses());
        return pages.show(
                "site/city/cities", language, "/cities", words.say("site.cities.title"), view.sentence(), view);
    }

    /// A city with its latest inventory that has a BASIC total.
    record Listed(City city, Optional<InventoryYear> latest) {}

    private boolean matches(City city, Filter filter) {
        boolean inRegion = filter.region().isEmpty()
                || city.membership()
                        .filter(m -> m.region().id().equals(filter.region()))
                        .isPresent();
        boolean inSector = filter.sector().isEmpty()
                || cases.findByCity(city.id()).stream()
                        .findFirst()
                        .filter(deed -> deed.sectors().stream().anyMatch(s -> s.id().equals(filter.sector())))
                        .isPresent();
        boolean takesPart = filter.accelerator().isEmpty()
                || accelerators.listOfCity(city.id()).stream()
                        .anyMatch(accelerator -> accelerator.id().equals(filter.accelerator()));
        boolean hasData = latest(city).isPresent();
        boolean asAsked = switch (filter.data()) {
            case "inventory" -> hasData;
            case "none" -> !hasData;
            default -> true;
        };
        return inRegion && inSector && takesPart && asAsked;
    }

    private Optional<InventoryYear> latest(City city) {
        return inventories.listYears(city.id()).reversed().stream()
                .filter(year -> year.total(Level.BASIC).isPresent())
                .findFirst();
    }

    private Row row(Listed listed, Words words) {
        var city = listed.city();
        var figures = words.figures();
        var total = listed.latest().map(year -> year.total(Level.BASIC).orElseThrow());
        return new Row(
                city.id(),
                city.name(words),
                words.choose(city.name().chinese(), city.name().english()),
                "/" + words.language().path() + "/cities/" + city.id(),
                city.membership().map(m -> m.region().name().in(words)).orElse(""),
                city.country().name().in(words),
                cases.findByCity(city.id()).stream()
                        .findFirst()
                        .map(deed -> deed.title().in(words))
                        .orElseGet(() -> words.say("site.cities.noprofile")),
                listed.latest().map(year -> String.valueOf(year.year())).orElse("–"),
                total.map(figures::amount).orElse("–"),
                listed.latest()
                        .flatMap(year ->
                                year.perPerson(Level.BASIC).stream().boxed().findFirst())
                        .map(value -> figures.decimals(value, 1))
                        .orElse("–"),
                total.isPresent());
    }

    private List<Choice> choices(Filter filter, Words words) {
        var regions = cities.listRegions().stream()
                .map(region -> new Option(
                        region.id(), region.name().in(words), region.id().equals(filter.region())));
        var sectors = cases.listSectors().stream()
                .map(sector -> new Option(
                        sector.id(), sector.name().in(words), sector.id().equals(filter.sector())));
        var joined = accelerators.list().stream()
                .filter(accelerator -> !accelerator.signatures().isEmpty())
                .map(accelerator -> new Option(
                        accelerator.id(),
                        accelerator.name().in(words),
                        accelerator.id().equals(filter.accelerator())));
        var data = Stream.of("inventory", "none")
                .map(value -> new Option(value, words.say("site.cities.data." + value), value.equals(filter.data())));
        return List.of(
                choice("region", regions, words),
                choice("sector", sectors, words),
                choice("accelerator", joined, words),
                choice("data", data, words));
    }

    private static Choice choice(String name, Stream<Option> options, Words words) {
        var all = new ArrayList<Option>();
        all.add(new Option("", words.say("site.cities.all." + name), false));
        options.forEach(all::add);
        return new Choice(name, words.say("site.cities.choice." + name), all);
    }

    private static List<Column> columns(Filter filter, Words words) {
        return CityOrder.KEYS.stream()
                .map(key -> {
                    boolean current = filter.sort().equals(key);
                    boolean reversed = filter.sort().equals("-" + key);
                    var href = UriComponentsBuilder.fromPath(
                                    "/" + words.language().path() + "/cities")
                            .queryParam("region", filter.region())
                            .queryParam("sector", filter.sector())
                            .queryParam("accelerator", filter.accelerator())
                            .queryParam("data", filter.data())
                            .queryParam("sort", current ? "-" + key : key)
                            .encode()
                            .toUriString();
                    return new Column(
                            words.say("site.cities.column." + key),
                            href,
                            current ? "ascending" : reversed ? "descending" : "",
                            CityOrder.NUMBERS.contains(key));
                })
                .toList();
    }
}
