// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.FactText;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.site.claims.ClaimFilter.Show;
import org.mutirao.platform.site.claims.ClaimIndex.Disputed;
import org.mutirao.platform.site.claims.ClaimIndex.Stated;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The claims: lists of them, each on a page of its own, and as a table to take away.
@Controller
class ClaimsPages {

    private final Pages pages;
    private final Claims claims;
    private final Ledger ledger;

    ClaimsPages(Pages pages, Claims claims, Ledger ledger) {
        this.pages = pages;
        this.claims = claims;
        this.ledger = ledger;
    }

    @GetMapping("/{language:en|zh}/claims")
    ModelAndView list(@PathVariable Language language, @RequestParam Map<String, String> asked) {
        var words = Words.of(language);
        var index = claims.index();
        var filter = filter(asked, index);
        var everything = ClaimFilter.parse(Map.of());
        var lede = words.say(
                "site.claims.lede",
                words.count(
                        "site.claims.figures",
                        index.listStated(everything.withShow(Show.ALL)).size()),
                words.count("site.claims.places", index.listDisputed(everything).size()));
        var view = new ClaimsList(index, writer(index, words), filter, words).view(lede);
        return pages.show(
                "site/claims/list", language, "/claims" + filter.query(), words.say("site.claims.title"), lede, view);
    }

    @GetMapping("/{language:en|zh}/claims.csv")
    ResponseEntity<byte[]> table(@PathVariable Language language, @RequestParam Map<String, String> asked) {
        var words = Words.of(language);
        var index = claims.index();
        var filter = filter(asked, index);
        var table = filter.show() == Show.CONFLICTS
                ? ClaimsCsv.disputed(index.listDisputed(filter), words)
                : ClaimsCsv.stated(index.listStated(filter), words);
        var file = ContentDisposition.attachment()
                .filename("claims-" + filter.show().path() + "-" + language.path() + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(table);
    }

    @GetMapping("/{language:en|zh}/claims/{id}")
    ModelAndView one(@PathVariable Language language, @PathVariable String id) {
        var words = Words.of(language);
        var index = claims.index();
        var writer = writer(index, words);
        var view = index.findDisputed(id)
                .map(claim -> conflict(claim, index, writer))
                .or(() -> index.findStated(id).map(claim -> stated(claim, index, writer, words)))
                .orElseThrow(() -> new NoSuchPage(id));
        return pages.show("site/claims/claim", language, "/claims/" + id, view.title(), view.lede(), view);
    }

    private ClaimView conflict(Disputed claim, ClaimIndex index, ClaimWriter writer) {
        var shown = writer.write(claim);
        var all = index.listDisputed(ClaimFilter.parse(Map.of()));
        var neighbours = neighbours(
                all,
                claim,
                other -> new LinkView(
                        writer.write(other).title(),
                        writer.href(other.conflict().id())));
        return new ClaimView(
                claim.conflict().id(),
                shown.title(),
                writer.meaning(claim.conflict().kind()),
                List.of(shown),
                List.of(),
                neighbours);
    }

    private ClaimView stated(Stated claim, ClaimIndex index, ClaimWriter writer, Words words) {
        var all = index.listStated(ClaimFilter.parse(Map.of()).withShow(Show.ALL));
        var neighbours = neighbours(
                all,
                claim,
                other -> new LinkView(
                        writer.title(other), writer.href(other.fact().key())));
        var period = FactText.period(claim.fact(), words);
        var figure = FactText.figure(claim.fact(), words);
        return new ClaimView(
                claim.fact().key(),
                writer.title(claim),
                period.isEmpty() ? figure : words.say("site.claims.dated", figure, period),
                List.of(),
                List.of(writer.write(claim)),
                neighbours);
    }

    private static <T> List<LinkView> neighbours(List<T> all, T claim, Function<T, LinkView> link) {
        int at = all.indexOf(claim);
        var near = new ArrayList<LinkView>();
        if (at > 0) {
            near.add(link.apply(all.get(at - 1)));
        }
        if (at + 1 < all.size()) {
            near.add(link.apply(all.get(at + 1)));
        }
        return near;
    }

    private static ClaimFilter filter(Map<String, String> asked, ClaimIndex index) {
        var filter = ClaimFilter.parse(asked);
        filter.document()
                .ifPresent(id -> require(
                        index.listDocuments().stream()
                                .anyMatch(source -> source.id().equals(id)),
                        id));
        filter.city()
                .ifPresent(id -> require(
                        index.listCities().stream().anyMatch(city -> city.id().equals(id)), id));
        return filter;
    }

    private static void require(boolean known, String id) {
        if (!known) {
            throw new NoSuchPage(id);
        }
    }

    private ClaimWriter writer(ClaimIndex index, Words words) {
        Set<String> headlines = ledger.listIndicators().stream()
                .flatMap(indicator -> Stream.concat(Stream.of(indicator.stated()), indicator.second().stream()))
                .map(Fact::key)
                .collect(toSet());
        return new ClaimWriter(index, headlines, words);
    }
}
