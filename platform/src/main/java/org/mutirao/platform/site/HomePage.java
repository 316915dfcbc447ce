// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.mutirao.calc.inventory.Level;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.site.HomeView.CityLink;
import org.mutirao.platform.site.HomeView.RegionList;
import org.mutirao.platform.site.map.Mark;
import org.mutirao.platform.site.map.WorldMap;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/// The network's home page: the map with its list, what is stated beside what is computed, what is new.
@Controller
class HomePage {

    private static final double[] KEY_MEGATONNES = {1, 10, 60};

    private final Pages pages;
    private final Cities cities;
    private final Inventories inventories;
    private final HeadlineViews headlines;
    private final News news;
    private final Clock clock;

    HomePage(Pages pages, Cities cities, Inventories inventories, HeadlineViews headlines, News news, Clock clock) {
        this.pages = pages;
        this.cities = cities;
        this.inventories = inventories;
        this.headlines = headlines;
        this.news = news;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView inTheVisitorsLanguage(@RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        return show(Language.preferred(accepted));
    }

    @GetMapping("/{language:en|zh}")
    ModelAndView show(@PathVariable Language language) {
        var words = Words.of(language);
        var members = cities.listMembers().stream().filter(City::hasProfile).toList();
        long withData =
                members.stream().filter(city -> emissions(city).isPresent()).count();
        var view = new HomeView(
                words.figures().date(LocalDate.now(clock)),
                words.count("site.home.title", members.size()),
                words.say("site.home.lede"),
                WorldMap.draw(
                        members.stream().map(city -> mark(city, words)).toList(),
                        Map.of(
                                "europe", words.say("site.map.europe"),
                                "east-china", words.say("site.map.east-china"))),
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

    private Mark mark(City city, Words words) {
        return new Mark(city.name(words), href(city, words), city.latitude(), city.longitude(), emissions(city));
    }

    /// The BASIC total of the latest public inventory that has one.
    private OptionalDouble emissions(City city) {
        return inventories.listYears(city.id()).reversed().stream()
                .map(year -> year.total(Level.BASIC))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
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
