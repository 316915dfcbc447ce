// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mutirao.platform.city.City;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.FactText;
import org.mutirao.platform.ledger.FactView;
import org.mutirao.platform.site.claims.ClaimIndex.Disputed;
import org.mutirao.platform.site.claims.ClaimIndex.Stated;
import org.mutirao.platform.site.claims.ConflictView.ReadingView;
import org.mutirao.platform.site.claims.StatedView.Term;
import org.mutirao.platform.web.Words;

/// Writes claims out in one language.
final class ClaimWriter {

    private static final int BRIEF = 2;

    private final ClaimIndex index;
    private final Set<String> headlines;
    private final Words words;

    /// @param headlines keys of the facts that the home page shows
    ClaimWriter(ClaimIndex index, Set<String> headlines, Words words) {
        this.index = index;
        this.headlines = Set.copyOf(headlines);
        this.words = words;
    }

    /// The name of a kind of conflict.
    String word(Conflict.Kind kind) {
        return words.say("ledger.conflict." + lower(kind));
    }

    /// What a kind of conflict means.
    String meaning(Conflict.Kind kind) {
        return words.say("site.claims.meaning." + lower(kind));
    }

    ConflictView write(Disputed claim) {
        return write(claim, elsewhere(claim));
    }

    private ConflictView write(Disputed claim, List<LinkView> elsewhere) {
        var conflict = claim.conflict();
        var readings = conflict.readings();
        var more = readings.size() > BRIEF ? words.count("site.claims.more", readings.size() - BRIEF) : "";
        return new ConflictView(
                conflict.id(),
                href(conflict.id()),
                lower(conflict.kind()),
                word(conflict.kind()),
                conflict.title().in(words),
                readings.stream()
                        .limit(BRIEF)
                        .map(reading -> reading.text().in(words))
                        .toList(),
                more,
                readings.stream().map(this::write).toList(),
                conflict.working(),
                conflict.reason().in(words),
                elsewhere);
    }

    private ReadingView write(Conflict.Reading reading) {
        return new ReadingView(
                reading.locator().in(words),
                reading.literal(),
                reading.text().in(words),
                reading.fact().map(this::href).orElse(""));
    }

    private List<LinkView> elsewhere(Disputed claim) {
        var links = new ArrayList<LinkView>();
        claim.city().ifPresent(city -> links.add(profile(city)));
        if (claim.conflict().readings().stream()
                .flatMap(reading -> reading.fact().stream())
                .anyMatch(headlines::contains)) {
            links.add(headlines());
        }
        return links;
    }

    StatedView write(Stated claim) {
        var fact = claim.fact();
        var links = new ArrayList<LinkView>();
        claim.city().ifPresent(city -> links.add(profile(city)));
        if (headlines.contains(fact.key())) {
            links.add(headlines());
        }
        return new StatedView(
                FactView.of(fact, claim.conflicts(), words),
                href(fact.key()),
                title(claim),
                terms(fact),
                PrintedNumber.working(fact, words.figures()).orElse(""),
                claim.conflicts().stream()
                        .flatMap(conflict -> index.findDisputed(conflict.id()).stream())
                        .map(disputed -> write(disputed, List.of())) // the figure's own links say it already
                        .toList(),
                links,
                index.listSameQuantity(fact).stream().map(this::other).toList());
    }

    /// Whom and what a figure is about.
    String title(Stated claim) {
        var label = claim.fact().quantity().label().in(words);
        return claim.city()
                .map(city -> words.say("site.claims.of", city.name(words), label))
                .orElseGet(() -> label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
    }

    /// The address of a claim's own page.
    String href(String id) {
        return address("/claims/" + id);
    }

    private LinkView other(Stated claim) {
        var who = claim.city().map(city -> city.name(words)).orElseGet(() -> words.say("site.claims.network"));
        var figure = FactText.figure(claim.fact(), words);
        var place = claim.fact().locator().in(words);
        return new LinkView(
                words.say("site.claims.other", who, figure, place),
                href(claim.fact().key()));
    }

    private List<Term> terms(Fact fact) {
        var terms = new ArrayList<Term>();
        terms.add(term("site.claims.value", FactText.figure(fact, words)));
        terms.add(term("site.claims.qualifier", words.say("site.claims.qualifier." + lower(fact.qualifier()))));
        var when = String.join(words.say("ledger.period.separator"), FactText.when(fact, words));
        terms.add(term("site.claims.period", when.isEmpty() ? words.say("site.claims.period.none") : when));
        fact.baseYear()
                .map(String::valueOf)
                .ifPresent(year ->
                        terms.add(term("site.claims.base", words.figures().date(year))));
        terms.add(term("site.claims.status", FactText.status(fact.status(), words)));
        return terms;
    }

    private Term term(String key, String text) {
        return new Term(words.say(key), text);
    }

    private LinkView profile(City city) {
        return new LinkView(words.say("site.claims.profile", city.name(words)), address("/cities/" + city.id()));
    }

    private LinkView headlines() {
        return new LinkView(words.say("site.claims.headlines"), address(""));
    }

    private String address(String path) {
        return "/" + words.language().path() + path;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
