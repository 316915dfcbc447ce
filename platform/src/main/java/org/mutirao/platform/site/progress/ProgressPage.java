// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.progress;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mutirao.calc.target.Peaking.Variant;
import org.mutirao.calc.target.budget.BudgetSetting;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.site.HeadlineViews;
import org.mutirao.platform.site.progress.ProgressQuestion.Order;
import org.mutirao.platform.site.progress.ProgressViews.Judged;
import org.mutirao.platform.site.progress.ProgressViews.Material;
import org.mutirao.platform.target.Adoption;
import org.mutirao.platform.target.Progress;
import org.mutirao.platform.target.Targets;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.ChartFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The whole network on one page, and its downloads.
@Controller
class ProgressPage {

    private static final Set<String> INDICATORS =
            Set.of("past-peak", "per-person-cities", "per-person-nations", "faster-than-nation");

    private final Pages pages;
    private final Progress progress;
    private final Targets targets;
    private final Adoption adoption;
    private final Cities cities;
    private final HeadlineViews headlines;

    ProgressPage(
            Pages pages,
            Progress progress,
            Targets targets,
            Adoption adoption,
            Cities cities,
            HeadlineViews headlines) {
        this.pages = pages;
        this.progress = progress;
        this.targets = targets;
        this.adoption = adoption;
        this.cities = cities;
        this.headlines = headlines;
    }

    @GetMapping("/{language:en|zh}" + ProgressViews.PATH)
    ModelAndView show(
            @PathVariable Language language,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> rule,
            @RequestParam Optional<String> region,
            @RequestParam Optional<String> sort) {
        var words = Words.of(language);
        var question = question(asOf, rule, region, sort);
        var view = ProgressViews.of(material(question, words), words);
        return pages.show(
                "site/progress/progress",
                language,
                ProgressViews.PATH + question.query(),
                words.say("site.progress.name"),
                view.title(),
                view);
    }

    @GetMapping("/{language:en|zh}" + ProgressViews.PATH + ".csv")
    ResponseEntity<byte[]> table(
            @PathVariable Language language,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> rule,
            @RequestParam Optional<String> region,
            @RequestParam Optional<String> sort) {
        var words = Words.of(language);
        var question = question(asOf, rule, region, sort);
        var shown = ProgressViews.shown(material(question, words), words);
        return ProgressCsv.of(new ProgressTable(question, words).sorted(shown), words);
    }

    @GetMapping("/{language:en|zh}" + ProgressViews.PATH + ".svg")
    ModelAndView chart(@PathVariable Language language, @RequestParam Optional<String> region) {
        var words = Words.of(language);
        var question = question(Optional.empty(), Optional.empty(), region, Optional.empty());
        var shown = ProgressViews.shown(material(question, words), words);
        return ChartFile.of(
                AgainstViews.chart(shown, words).draw(ChartFile.WIDTH, AgainstViews.height(ChartFile.WIDTH)));
    }

    private ProgressQuestion question(
            Optional<String> asOf, Optional<String> rule, Optional<String> region, Optional<String> sort) {
        int last = progress.lastYear().orElseThrow(() -> new NoSuchPage("progress without inventories"));
        return new ProgressQuestion(
                asOf.filter(year -> !year.isEmpty())
                        .map(year -> year(year, last))
                        .filter(year -> year != last),
                rule.map(ProgressPage::rule).orElse(Variant.PUBLISHED_CODE),
                region.filter(id -> !id.isEmpty()).map(this::region),
                sort.map(ProgressPage::order).orElse(Order.GAP));
    }

    private int year(String text, int last) {
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= last && year <= progress.thisYear()) {
                return year;
            }
        }
        throw new NoSuchPage("as of " + text);
    }

    private String region(String id) {
        return cities.listRegions().stream()
                .filter(region -> region.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("region " + id))
                .id();
    }

    private static Variant rule(String word) {
        return switch (word) {
            case ProgressQuestion.CODE -> Variant.PUBLISHED_CODE;
            case ProgressQuestion.PROSE -> Variant.STRICT_PROSE;
            default -> throw new NoSuchPage("rule " + word);
        };
    }

    private static Order order(String word) {
        return Stream.of(Order.values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("sort " + word));
    }

    private Material material(ProgressQuestion question, Words words) {
        int last = progress.lastYear().orElseThrow();
        int asOf = question.asOf().orElse(last);
        return new Material(
                question,
                progress.peaking(progress.thisYear(), question.rule()),
                progress.peaking(asOf, question.rule()),
                last,
                targets.listProgress(asOf, question.rule(), BudgetSetting.standard()).stream()
                        .map(one -> new Judged(cities.get(one.city()), one))
                        .toList(),
                adoption.listCities().stream().map(cities::get).toList(),
                cities.listRegions(),
                headlines.list(words, INDICATORS));
    }
}
