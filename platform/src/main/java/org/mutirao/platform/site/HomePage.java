// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
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

    private final Pages pages;
    private final Cities cities;
    private final Clock clock;

    HomePage(Pages pages, Cities cities, Clock clock) {
        this.pages = pages;
        this.cities = cities;
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
        var view = new HomeView(
                words.figures().date(LocalDate.now(clock)),
                words.count("site.home.title", members.size()),
                words.say("site.home.lede"),
                WorldMap.draw(
                        members.stream().map(city -> mark(city, words)).toList(),
                        Map.of("europe", words.say("site.map.europe"), "east-china", words.say("site.map.east-china"))),
                regions(members, words));
        return pages.show("site/home", language, "", words.say("site.home.name"), view.lede(), view);
    }

    private static Mark mark(City city, Words words) {
        return new Mark(
                city.name(words), href(city, words), city.latitude(), city.longitude(), OptionalDouble.empty());
    }

    private static String href(City city, Words words) {
        return "/" + words.language().path() + "/cities/" + city.id();
    }

    private List<RegionList> regions(List<City> members, Words words) {
        var byName = Comparator.comparing((City city) -> city.name(words), Collator.getInstance(Locale.forLanguageTag(words.language().tag())));
        return cities.listRegions().stream()
                .map(region -> {
                    var inside = members.stream()
                            .filter(city -> city.membership().orElseThrow().region().equals(region))
                            .sorted(byName)
                            .map(city -> new CityLink(city.name(words), href(city, words), false))
                            .toList();
                    return new RegionList(region.name().in(words), words.figures().whole(inside.size()), inside);
                })
                .toList();
    }
}
