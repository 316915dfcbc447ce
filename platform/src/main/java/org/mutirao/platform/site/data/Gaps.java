// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mutirao.platform.accelerator.Accelerators;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.site.data.DataView.GapView;
import org.mutirao.platform.site.data.DataView.ItemView;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// What the data lacks, said in the open. Each count is taken from the data.
@Component
class Gaps {

    private static final String FOUNDING_CITIES = "founding-meeting-cities";

    private final Cities cities;
    private final Inventories inventories;
    private final Accelerators accelerators;
    private final Ledger ledger;

    Gaps(Cities cities, Inventories inventories, Accelerators accelerators, Ledger ledger) {
        this.cities = cities;
        this.inventories = inventories;
        this.accelerators = accelerators;
        this.ledger = ledger;
    }

    List<GapView> list(Words words) {
        var gaps = new ArrayList<GapView>();
        gaps.add(inventories(words));
        gaps.add(codes(words));
        gaps.add(conflicts(words));
        founding(words).ifPresent(gaps::add);
        gaps.add(joining(words));
        gaps.add(signatories(words));
        return gaps;
    }

    private GapView conflicts(Words words) {
        return new GapView(
                words.count("site.data.gap.conflicts", ledger.listConflicts().size()),
                words.say("site.data.gap.conflicts.text"),
                List.of(new ItemView(words.say("site.data.gap.conflicts.link"), page(words, "/claims"), "")));
    }

    private Optional<GapView> founding(Words words) {
        return ledger.listStated().stream()
                .filter(fact -> fact.quantity().id().equals(FOUNDING_CITIES))
                .findFirst()
                .map(fact -> new GapView(
                        words.say("site.data.gap.founding"),
                        words.say(
                                "site.data.gap.founding.text",
                                words.figures().whole(fact.value()),
                                fact.locator().in(words)),
                        List.of()));
    }

    private GapView joining(Words words) {
        long unknown = cities.listMembers().stream()
                .filter(city -> city.membership().orElseThrow().starts().isEmpty())
                .count();
        return new GapView(
                words.say("site.data.gap.joining"), words.count("site.data.gap.joining.text", unknown), List.of());
    }

    private GapView signatories(Words words) {
        var all = accelerators.list();
        long named = all.stream().filter(one -> !one.signatures().isEmpty()).count();
        return new GapView(
                words.say("site.data.gap.signatories"),
                words.say(
                        "site.data.gap.signatories.text",
                        words.figures().whole(all.size()),
                        words.figures().whole(named)),
                List.of());
    }

    private GapView inventories(Words words) {
        var known = new HashSet<>(inventories.listCities());
        var without = items(city -> city.hasProfile() && !known.contains(city.id()), city -> "", words);
        return new GapView(
                words.count("site.data.gap.inventories", without.size()),
                words.say("site.data.gap.inventories.text"),
                without);
    }

    private GapView codes(Words words) {
        var without = items(
                city -> city.locode().isEmpty(),
                city -> city.locodeNote().map(note -> note.in(words)).orElse(""),
                words);
        return new GapView(
                words.count("site.data.gap.codes", without.size()), words.say("site.data.gap.codes.text"), without);
    }

    private List<ItemView> items(Predicate<City> which, Function<City, String> note, Words words) {
        return cities.list().stream()
                .filter(which)
                .map(city -> new ItemView(city.name(words), page(words, "/cities/" + city.id()), note.apply(city)))
                .toList();
    }

    private static String page(Words words, String path) {
        return "/" + words.language().path() + path;
    }
}
