// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import static org.mutirao.platform.site.search.SearchContent.joined;
import static org.mutirao.platform.site.search.SearchContent.page;
import static org.mutirao.platform.site.search.SearchContent.shown;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.Event;
import org.mutirao.platform.city.Funder;
import org.mutirao.platform.city.Governance;
import org.mutirao.platform.city.Programme;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// What can be found of the network itself: events, programmes, funders.
@Component
class NetworkContent {

    private final Governance governance;
    private final Cities cities;

    NetworkContent(Governance governance, Cities cities) {
        this.governance = governance;
        this.cities = cities;
    }

    /// All documents in the language of the words.
    Stream<SearchDocument> list(Words words) {
        return Stream.of(
                        governance.listEvents().stream().map(event -> event(event, words)),
                        governance.listProgrammes().stream().map(programme -> programme(programme, words)),
                        governance.listFunders().stream().map(funder -> funder(funder, words)))
                .flatMap(documents -> documents);
    }

    private SearchDocument event(Event event, Words words) {
        var city = event.city().flatMap(cities::find);
        return new SearchDocument(
                SearchKind.EVENT,
                event.id(),
                words.language(),
                event.title().in(words),
                List.of(),
                joined(Stream.concat(
                        city.map(found -> SearchContent.surroundings(found, words)).stream(),
                        event.place().map(place -> place.in(words)).stream())),
                shown(Stream.of(words.figures().date(event.date()), event.text().in(words)), words),
                page(words, "/timeline#" + event.id()));
    }

    private static SearchDocument programme(Programme programme, Words words) {
        return new SearchDocument(
                SearchKind.PROGRAMME,
                programme.id(),
                words.language(),
                programme.name().in(words),
                List.of(programme.name().english(), programme.name().chinese()),
                "",
                programme.text().in(words),
                page(words, "/governance#programmes"));
    }

    private static SearchDocument funder(Funder funder, Words words) {
        var names = new ArrayList<>(List.of(funder.name()));
        funder.chineseName().ifPresent(names::add);
        return new SearchDocument(
                SearchKind.FUNDER,
                funder.id(),
                words.language(),
                words.choose(funder.name(), funder.chineseName().orElse(funder.name())),
                names,
                "",
                funder.locator().in(words),
                page(words, "/funders?q=" + URLEncoder.encode(funder.name(), StandardCharsets.UTF_8)));
    }
}
