// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.Governance;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The pages on the network itself: what happened, who steers, who pays.
@Controller
class NetworkPages {

    private static final int LONGEST_QUERY = 100;
    private static final String NO_TIMELINE = "DQ19";
    private static final String COUNTED_NETWORKS = "service-networks";

    private final Pages pages;
    private final Governance governance;
    private final Cities cities;
    private final Ledger ledger;

    NetworkPages(Pages pages, Governance governance, Cities cities, Ledger ledger) {
        this.pages = pages;
        this.governance = governance;
        this.cities = cities;
        this.ledger = ledger;
    }

    @GetMapping("/{language:en|zh}/timeline")
    ModelAndView timeline(
            @PathVariable Language language,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> period) {
        var words = Words.of(language);
        var timeline = Timeline.of(governance, kind, period);
        var view = TimelineViews.of(
                timeline, governance.listTerms(), ledger.findConflict(NO_TIMELINE), cities::find, words);
        return pages.show(
                "city/timeline",
                language,
                TimelineViews.path(timeline.kind(), timeline.period()),
                words.say("city.timeline.title"),
                words.say("city.timeline.description"),
                view);
    }

    @GetMapping("/{language:en|zh}/governance")
    ModelAndView governance(@PathVariable Language language) {
        var words = Words.of(language);
        var view = GovernanceViews.of(governance, countedNetworks(), cities::find, ledger::findConflict, words);
        return pages.show(
                "city/governance",
                language,
                TabsView.GOVERNANCE,
                words.say("city.governance.title"),
                words.say("city.governance.description"),
                view);
    }

    @GetMapping("/{language:en|zh}/funders")
    ModelAndView funders(@PathVariable Language language, @RequestParam(defaultValue = "") String q) {
        if (q.length() > LONGEST_QUERY) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the search is too long");
        }
        var words = Words.of(language);
        var query = q.strip();
        var view = FundersViews.of(governance.listFunders(), query, words);
        return pages.show(
                "city/funders",
                language,
                TabsView.FUNDERS + (query.isEmpty() ? "" : "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)),
                words.say("city.funders.title"),
                words.say("city.funders.description"),
                view);
    }

    /// How many thematic networks a document counts.
    private OptionalInt countedNetworks() {
        return ledger.listStated().stream()
                .filter(fact -> fact.quantity().id().equals(COUNTED_NETWORKS))
                .mapToInt(fact -> (int) fact.value())
                .findFirst();
    }
}
