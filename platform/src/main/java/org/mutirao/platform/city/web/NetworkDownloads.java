// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.Event;
import org.mutirao.platform.city.Governance;
import org.mutirao.platform.city.Term;
import org.mutirao.platform.web.CsvDownload;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.ChartFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The charts of timeline and governance as pictures, and the tables behind them.
@Controller
class NetworkDownloads {

    private static final List<String> EVENT_COLUMNS =
            List.of("id", "date", "end_date", "kind", "title", "text", "city", "place", "source", "source_place");
    private static final List<String> TERM_COLUMNS = List.of(
            "id",
            "person",
            "body",
            "role",
            "city",
            "starts",
            "ends",
            "alternative_end",
            "conflict",
            "source",
            "source_place");

    private final Governance governance;
    private final Cities cities;

    NetworkDownloads(Governance governance, Cities cities) {
        this.governance = governance;
        this.cities = cities;
    }

    @GetMapping("/{language:en|zh}/timeline.svg")
    ModelAndView timelineChart(
            @PathVariable Language language,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> period) {
        var timeline = Timeline.of(governance, kind, period);
        return ChartFile.of(TimelineViews.draw(timeline, ChartFile.WIDTH, Words.of(language)));
    }

    @GetMapping("/{language:en|zh}/timeline.csv")
    ResponseEntity<byte[]> timelineTable(
            @PathVariable Language language,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> period) {
        var timeline = Timeline.of(governance, kind, period);
        var words = Words.of(language);
        return CsvDownload.answer(
                "timeline-" + language.path(),
                EVENT_COLUMNS,
                timeline.events().stream()
                        .filter(timeline::shows)
                        .map(event -> row(event, words))
                        .toList());
    }

    private static List<Object> row(Event event, Words words) {
        return List.of(
                event.id(),
                event.date(),
                event.endDate(),
                event.kind().name().toLowerCase(Locale.ROOT),
                event.title().in(words),
                event.text().in(words),
                event.city(),
                event.place().map(place -> place.in(words)),
                event.locator().source().id(),
                event.locator().place());
    }

    @GetMapping("/{language:en|zh}/governance.svg")
    ModelAndView termsChart(@PathVariable Language language) {
        return ChartFile.of(GovernanceViews.draw(governance, cities::find, ChartFile.WIDTH, Words.of(language)));
    }

    @GetMapping("/{language:en|zh}/governance.csv")
    ResponseEntity<byte[]> termsTable(@PathVariable Language language) {
        var words = Words.of(language);
        return CsvDownload.answer(
                "terms-" + language.path(),
                TERM_COLUMNS,
                governance.listTerms().stream().map(term -> row(term, words)).toList());
    }

    private static List<Object> row(Term term, Words words) {
        return List.of(
                term.id(),
                term.person().in(words),
                term.body(),
                term.roleName().in(words),
                term.city(),
                term.starts(),
                term.ends(),
                term.alternativeEnd(),
                term.conflict(),
                term.locator().source().id(),
                term.locator().place());
    }
}
