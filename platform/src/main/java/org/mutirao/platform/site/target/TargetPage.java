// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutirao.calc.inventory.Level;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.target.Adoption;
import org.mutirao.platform.target.BudgetChoice;
import org.mutirao.platform.target.Progress;
import org.mutirao.platform.target.Standing;
import org.mutirao.platform.target.Targets;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Safety;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.ChartFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A city's share of the world's remaining budget, and its downloads. Nothing is adopted here.
@Controller
class TargetPage {

    private static final String PATH = "/{language:en|zh}/cities/{id}/target";

    private final Pages pages;
    private final Cities cities;
    private final Inventories inventories;
    private final Targets targets;
    private final Progress progress;
    private final Adoption adoption;

    TargetPage(
            Pages pages,
            Cities cities,
            Inventories inventories,
            Targets targets,
            Progress progress,
            Adoption adoption) {
        this.pages = pages;
        this.cities = cities;
        this.inventories = inventories;
        this.targets = targets;
        this.progress = progress;
        this.adoption = adoption;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable Language language,
            @PathVariable String id,
            @RequestParam Optional<String> temperature,
            @RequestParam Optional<String> probability,
            @RequestParam Optional<String> share) {
        return page("site/target/target", language, id, choice(temperature, probability, share));
    }

    /// The sentence and the chart alone, for the pages of others.
    @GetMapping(Safety.EMBED + PATH)
    ModelAndView embed(
            @PathVariable Language language,
            @PathVariable String id,
            @RequestParam Optional<String> temperature,
            @RequestParam Optional<String> probability,
            @RequestParam Optional<String> share) {
        return page("site/target/embed", language, id, choice(temperature, probability, share));
    }

    @GetMapping(PATH + ".svg")
    ModelAndView chart(
            @PathVariable Language language,
            @PathVariable String id,
            @RequestParam Optional<String> temperature,
            @RequestParam Optional<String> probability,
            @RequestParam Optional<String> share) {
        var reckoning = require(id, choice(temperature, probability, share));
        return ChartFile.of(TargetChart.of(reckoning, Words.of(language)).draw(ChartFile.WIDTH));
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> table(
            @PathVariable Language language,
            @PathVariable String id,
            @RequestParam Optional<String> temperature,
            @RequestParam Optional<String> probability,
            @RequestParam Optional<String> share) {
        return TargetCsv.of(require(id, choice(temperature, probability, share)));
    }

    private ModelAndView page(String template, Language language, String id, BudgetChoice choice) {
        var words = Words.of(language);
        var city = find(id);
        var view = reckon(city, choice)
                .map(reckoning -> TargetViews.of(reckoning, words))
                .orElseGet(() -> TargetViews.without(city, choice, words));
        return pages.show(
                template,
                language,
                "/cities/" + city.id() + "/target" + view.query(),
                view.title(),
                words.say("site.target.description", view.name()),
                view);
    }

    private City find(String id) {
        return cities.find(id).orElseThrow(() -> new NoSuchPage(id));
    }

    private Reckoning require(String id, BudgetChoice choice) {
        return reckon(find(id), choice).orElseThrow(() -> new NoSuchPage("target without inventory of " + id));
    }

    private Optional<Reckoning> reckon(City city, BudgetChoice choice) {
        var years = inventories.listYears(city.id()).stream()
                .filter(year -> year.total(Level.BASIC).isPresent())
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : targets.find(city.id(), choice.setting())
                        .map(standing -> new Reckoning(
                                city,
                                choice,
                                standing,
                                others(city, choice),
                                standing.range(choice.setting()),
                                years,
                                adoption.listHistory(city.id()),
                                progress.thisYear()));
    }

    private List<Standing> others(City city, BudgetChoice choice) {
        return BudgetChoice.KEYS.stream()
                .filter(key -> key != choice.key())
                .flatMap(key -> targets.find(city.id(), choice.sharedBy(key).setting()).stream())
                .toList();
    }

    /// A value that is not offered has no page: it never falls back unseen.
    private static BudgetChoice choice(
            Optional<String> temperature, Optional<String> probability, Optional<String> share) {
        var usual = BudgetChoice.USUAL;
        return new BudgetChoice(
                offered(temperature, usual.temperature(), offer(BudgetChoice.TEMPERATURES)),
                offered(probability, usual.probability(), offer(BudgetChoice.PROBABILITIES)),
                offered(share, usual.key(), BudgetChoice::key));
    }

    private static Function<String, Optional<String>> offer(List<String> values) {
        return text -> Optional.of(text).filter(values::contains);
    }

    private static <T> T offered(Optional<String> text, T usual, Function<String, Optional<T>> find) {
        return text.isEmpty()
                ? usual
                : find.apply(text.get()).orElseThrow(() -> new NoSuchPage("target by " + text.get()));
    }
}
