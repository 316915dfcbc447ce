// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.city;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.knowledge.Cases;
import org.mutirao.platform.site.city.ComparisonView.Head;
import org.mutirao.platform.site.city.ComparisonView.Row;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Up to four cities side by side, at an address that can be shared.
@Controller
class ComparisonPage {

    private static final int MOST = 4;

    private final Pages pages;
    private final Cities cities;
    private final CityProfile profile;
    private final Cases cases;

    ComparisonPage(Pages pages, Cities cities, CityProfile profile, Cases cases) {
        this.pages = pages;
        this.cities = cities;
        this.profile = profile;
        this.cases = cases;
    }

    private record Compared(City city, List<InventoryYear> years) {

        Optional<InventoryYear> latest() {
            return years.isEmpty() ? Optional.empty() : Optional.of(years.getLast());
        }
    }

    @GetMapping("/{language:en|zh}/cities/compare")
    ModelAndView show(@PathVariable Language language, @RequestParam(defaultValue = "") List<String> city) {
        var words = Words.of(language);
        var chosen =
                city.stream().distinct().flatMap(id -> cities.find(id).stream()).toList();
        var compared = chosen.stream()
                .limit(MOST)
                .map(one -> new Compared(one, profile.withTotals(one)))
                .toList();
        var view = new ComparisonView(
                words.say(
                        "site.compare.sentence",
                        words.list(compared.stream()
                                .map(one -> one.city().name(words))
                                .toList())),
                note(chosen.size(), words),
                compared.stream().map(one -> head(one, words)).toList(),
                rows(compared, words));
        return pages.show(
                "site/city/compare",
                language,
                "/cities/compare",
                words.say("site.compare.title"),
                words.say("site.compare.description"),
                view);
    }

    private static String note(int chosen, Words words) {
        if (chosen == 0) {
            return words.say("site.compare.none");
        }
        return chosen > MOST ? words.say("site.compare.toomany", chosen) : "";
    }

    private Head head(Compared one, Words words) {
        return new Head(
                one.city().name(words),
                words.choose(one.city().name().chinese(), one.city().name().english()),
                "/cities/" + one.city().id(),
                one.years().isEmpty()
                        ? Optional.empty()
                        : Optional.of(profile.emissions(one.city(), one.years(), words)
                                .sectors()
                                .draw(320, 260)),
                words.say("site.city.emissions.none"));
    }

    private List<Row> rows(List<Compared> compared, Words words) {
        var figures = words.figures();
        return List.of(
                row(
                        "site.compare.region",
                        compared,
                        one -> one.city()
                                .membership()
                                .map(m -> m.region().name().in(words))
                                .orElse("–"),
                        words),
                row(
                        "site.compare.country",
                        compared,
                        one -> one.city().country().name().in(words),
                        words),
                row(
                        "site.compare.year",
                        compared,
                        one -> one.latest()
                                .map(year -> String.valueOf(year.year()))
                                .orElse("–"),
                        words),
                row(
                        "site.compare.total",
                        compared,
                        one -> one.latest()
                                .map(year -> figures.amount(EmissionsViews.total(year)))
                                .orElse("–"),
                        words),
                row(
                        "site.compare.person",
                        compared,
                        one -> one.latest()
                                .flatMap(year -> year.perPerson(Level.BASIC).stream()
                                        .boxed()
                                        .findFirst())
                                .map(value -> figures.decimals(value, 1))
                                .orElse("–"),
                        words),
                row("site.compare.change", compared, one -> change(one, words), words),
                row("site.sector.energy", compared, one -> share(one, Sector.STATIONARY_ENERGY, words), words),
                row("site.sector.transport", compared, one -> share(one, Sector.TRANSPORT, words), words),
                row("site.sector.waste", compared, one -> share(one, Sector.WASTE, words), words),
                row(
                        "site.compare.deed",
                        compared,
                        one -> cases.findByCity(one.city().id()).stream()
                                .findFirst()
                                .map(deed -> deed.title().in(words))
                                .orElse("–"),
                        words));
    }

    private static Row row(String label, List<Compared> compared, Function<Compared, String> cell, Words words) {
        return new Row(words.say(label), compared.stream().map(cell).toList());
    }

    private static String change(Compared one, Words words) {
        if (one.years().size() < 2) {
            return "–";
        }
        var first = one.years().getFirst();
        var last = one.years().getLast();
        return words.say(
                "site.compare.since",
                words.figures().change(EmissionsViews.total(last) / EmissionsViews.total(first) - 1, 0),
                first.year());
    }

    private static String share(Compared one, Sector sector, Words words) {
        return one.latest()
                .flatMap(year -> Optional.ofNullable(year.sectors()
                                .getOrDefault(Level.BASIC, Map.of())
                                .get(sector))
                        .map(amount -> words.figures().percent(amount / EmissionsViews.total(year), 0)))
                .orElse("–");
    }
}
