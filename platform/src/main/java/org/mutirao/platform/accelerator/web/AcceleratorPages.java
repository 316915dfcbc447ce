// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Accelerators;
import org.mutirao.platform.accelerator.web.AcceleratorView.RelatedFact;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.FactView;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.ChartFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The list of the accelerators, and a page for each.
@Controller
class AcceleratorPages {

    private final Pages pages;
    private final Accelerators accelerators;
    private final Cities cities;
    private final Ledger ledger;
    private final Clock clock;

    AcceleratorPages(Pages pages, Accelerators accelerators, Cities cities, Ledger ledger, Clock clock) {
        this.pages = pages;
        this.accelerators = accelerators;
        this.cities = cities;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GetMapping("/{language:en|zh}/accelerators")
    ModelAndView list(@PathVariable Language language) {
        var words = Words.of(language);
        var view = AcceleratorsViews.of(accelerators.list(), ledger.listStated(), words);
        return pages.show(
                "accelerator/accelerators",
                language,
                "/accelerators",
                words.say("accelerator.list.name"),
                view.summary(),
                view);
    }

    @GetMapping("/{language:en|zh}/accelerators/{id}")
    ModelAndView show(@PathVariable Language language, @PathVariable String id) {
        var words = Words.of(language);
        var accelerator = find(id);
        var view = AcceleratorViews.of(
                accelerator,
                accelerators.list(),
                related(accelerator, words),
                Year.now(clock).getValue(),
                cities::get,
                words);
        return pages.show(
                "accelerator/accelerator",
                language,
                "/accelerators/" + accelerator.id(),
                view.name(),
                CommitmentText.firstSentence(view.summary()),
                view);
    }

    @GetMapping("/{language:en|zh}/accelerators/deadlines.svg")
    ModelAndView chart(@PathVariable Language language) {
        var drawn = DeadlineCharts.all(AcceleratorsViews.byLaunch(accelerators.list()), Words.of(language));
        return ChartFile.of(drawn.orElseThrow(() -> new NoSuchPage("deadlines")).draw(ChartFile.WIDTH));
    }

    @GetMapping("/{language:en|zh}/accelerators/deadlines.csv")
    ResponseEntity<byte[]> table(@PathVariable Language language) {
        return CommitmentsCsv.of("accelerators-" + language.path(), accelerators.list(), Words.of(language));
    }

    @GetMapping("/{language:en|zh}/accelerators/{id}/deadlines.svg")
    ModelAndView chart(@PathVariable Language language, @PathVariable String id) {
        var drawn = DeadlineCharts.one(find(id), Year.now(clock).getValue(), Words.of(language));
        return ChartFile.of(drawn.orElseThrow(() -> new NoSuchPage(id)).draw(ChartFile.WIDTH));
    }

    @GetMapping("/{language:en|zh}/accelerators/{id}/deadlines.csv")
    ResponseEntity<byte[]> table(@PathVariable Language language, @PathVariable String id) {
        return CommitmentsCsv.of(id + "-" + language.path(), List.of(find(id)), Words.of(language));
    }

    private Accelerator find(String id) {
        return accelerators.find(id).orElseThrow(() -> new NoSuchPage(id));
    }

    private List<RelatedFact> related(Accelerator accelerator, Words words) {
        return RelatedFacts.of(accelerator, ledger.listStated()).stream()
                .map(fact -> new RelatedFact(
                        fact.subject() instanceof Fact.OfCity(var city)
                                ? cities.get(city).name(words)
                                : "",
                        FactView.of(fact, ledger.listConflictsOf(fact.key()), words)))
                .toList();
    }
}
