// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.inventory.Level;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.site.HomeView.CityLink;
import org.mutirao.platform.site.HomeView.RegionList;
import org.mutirao.platform.site.map.Mark;
import org.mutirao.platform.site.map.WorldMap;
import org.mutirao.platform.site.map.WorldMapView;
import org.mutirao.platform.web.CsvDownload;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.SiteAddress;
import org.mutirao.platform.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/// The network's home page: the map with its list, what is stated beside what is computed, what is new.
@Controller
class HomePage {

    private static final double[] KEY_MEGATONNES = {1, 10, 60};
    private static final List<String> MAP_COLUMNS = List.of(
            "city", "name", "country", "latitude", "longitude", "year", "basic_total_tCO2e", "source", "source_place");

    private final Pages pages;
    private final Cities cities;
    private final Inventories inventories;
    private final HeadlineViews headlines;
    private final News news;
    private final SiteAddress address;
    private final Clock clock;

    HomePage(
            Pages pages,
            Cities cities,
            Inventories inventories,
            HeadlineViews headlines,
            News news,
            SiteAddress address,
            Clock clock) {
        this.pages = pages;
        this.cities = cities;
        this.inventories = inventories;
        this.headlines = headlines;
        this.news = news;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView inTheVisitorsLanguage(@RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        return show(Language.preferred(accepted));
    }

    @GetMapping("/{language:en|zh}")
    ModelAndView show(@PathVariable Language language) {
        var words = Words.of(language);
        var members = members();
        long withData =
                members.stream().filter(city -> emissions(city).isPresent()).count();
        var view = new HomeView(
                words.figures().date(LocalDate.now(clock)),
                words.count("site.home.title", members.size()),
                words.say("site.home.lede"),
                map(members, "", words),
                words.say("site.map.key.discs", 1, 10, 60, words.figures().whole(withData)),
                Arrays.stream(KEY_MEGATONNES)
                        .mapToObj(megatonnes -> WorldMap.radiusText(megatonnes * 1e6))
                        .toList(),
                words.say("site.map.key.ring", words.figures().whole(members.size() - withData)),
                regions(members, words),
                headlines.list(words),
                news.list(words));
        return pages.show("site/home", language, "", words.say("site.home.name"), view.lede(), view);
    }

    @GetMapping("/{language:en|zh}/map.svg")
    ModelAndView mapAlone(@PathVariable Language language) {
        var words = Words.of(language);
        return new ModelAndView(
                "site/mapfile.svg",
                Map.of("map", map(members(), address.origin(), words), "title", words.say("site.map.title")));
    }

    @GetMapping("/{language:en|zh}/map.csv")
    ResponseEntity<byte[]> mapTable(@PathVariable Language language) {
        var words = Words.of(language);
        return CsvDownload.answer(
                "map-" + language.path(),
                MAP_COLUMNS,
                members().stream().map(city -> row(city, words)).toList());
    }

    private List<Object> row(City city, Words words) {
        var latest = latest(city);
        return List.of(
                city.id(),
                city.name(words),
                city.country().code(),
                city.latitude(),
                city.longitude(),
                latest.map(InventoryYear::year),
                latest.map(year -> year.total(Level.BASIC).orElseThrow()),
                latest.map(year -> year.locator().source().id()),
                latest.map(year -> year.locator().place()));
    }

    private List<City> members() {
        return cities.listMembers().stream().filter(City::hasProfile).toList();
    }

    private WorldMapView map(List<City> members, String origin, Words words) {
        return WorldMap.draw(
                members.stream().map(city -> mark(city, origin, words)).toList(),
                Map.of(
                        "europe", words.say("site.map.europe"),
                        "east-china", words.say("site.map.east-china")));
    }

    private Mark mark(City city, String origin, Words words) {
        return new Mark(
                city.name(words), origin + href(city, words), city.latitude(), city.longitude(), emissions(city));
    }

    /// The latest public inventory that has a BASIC total.
    private Optional<InventoryYear> latest(City city) {
        return inventories.listYears(city.id()).reversed().stream()
                .filter(year -> year.total(Level.BASIC).isPresent())
                .findFirst();
    }

    private OptionalDouble emissions(City city) {
        return latest(city).map(year -> year.total(Level.BASIC)).orElse(OptionalDouble.empty());
    }

    private static String href(City city, Words words) {
        return "/" + words.language().path() + "/cities/" + city.id();
    }

    private List<RegionList> regions(List<City> members, Words words) {
        var collator =
                Collator.getInstance(Locale.forLanguageTag(words.language().tag()));
        return cities.listRegions().stream()
                .map(region -> {
                    var inside = members.stream()
                            .filter(city ->
                                    city.membership().orElseThrow().region().equals(region))
                            .sorted((a, b) -> collator.compare(a.name(words), b.name(words)))
                            .map(city -> new CityLink(
                                    city.name(words),
                                    href(city, words),
                                    emissions(city).isPresent()))
                            .toList();
                    return new RegionList(
                            region.name().in(words), words.figures().whole(inside.size()), inside);
                })
                .toList();
    }
}
