// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.mutirao.platform.city.Funder;
import org.mutirao.platform.city.Funder.Kind;
import org.mutirao.platform.city.web.FundersView.Group;
import org.mutirao.platform.city.web.FundersView.Initial;
import org.mutirao.platform.city.web.FundersView.Item;
import org.mutirao.platform.web.Words;

/// Builds the page of the funders.
final class FundersViews {

    private static final String NO_LETTER = "#";

    private FundersViews() {}

    /// @param query narrows the list of the listed; blank shows all
    static FundersView of(List<Funder> funders, String query, Words words) {
        var listed = of(funders, Kind.LISTED);
        var wanted = plain(query);
        var found = listed.stream().filter(funder -> fits(funder, wanted)).toList();
        var total = words.figures().whole(listed.size());
        return new FundersView(
                TabsView.of(TabsView.FUNDERS, words),
                words.rich(
                        "city.funders.lede",
                        words.list(of(funders, Kind.STRATEGIC).stream()
                                .map(funder -> name(funder, words))
                                .toList()),
                        total),
                Arrays.stream(Kind.values())
                        .filter(kind -> kind != Kind.LISTED)
                        .map(kind -> group(kind, of(funders, kind), words))
                        .toList(),
                query,
                wanted.isEmpty()
                        ? words.count("city.funders.all", listed.size())
                        : words.count("city.funders.found", found.size(), total),
                found.isEmpty(),
                "/" + words.language().path() + TabsView.FUNDERS,
                initials(found, words));
    }

    /// Whether a name holds what is looked for, whatever its case and accents.
    static boolean fits(Funder funder, String plainQuery) {
        return plain(funder.name()).contains(plainQuery)
                || funder.chineseName()
                        .filter(name -> plain(name).contains(plainQuery))
                        .isPresent();
    }

    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    static String initial(Funder funder) {
        var first = plain(funder.name()).substring(0, 1).toUpperCase(Locale.ROOT);
        return Character.isLetter(first.charAt(0)) ? first : NO_LETTER;
    }

    private static List<Funder> of(List<Funder> funders, Kind kind) {
        var collator = Collator.getInstance(Locale.ENGLISH);
        return funders.stream()
                .filter(funder -> funder.kind() == kind)
                .sorted(Comparator.comparing(Funder::name, collator))
                .toList();
    }

    private static Group group(Kind kind, List<Funder> funders, Words words) {
        return new Group(
                words.say("city.funders.kind." + kind.name().toLowerCase(Locale.ROOT)),
                funders.stream().map(funder -> item(funder, words)).toList());
    }

    private static List<Initial> initials(List<Funder> funders, Words words) {
        return funders.stream().collect(groupingBy(FundersViews::initial, TreeMap::new, toList())).entrySet().stream()
                .map(entry -> new Initial(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(funder -> item(funder, words))
                                .toList()))
                .toList();
    }

    private static String name(Funder funder, Words words) {
        return words.choose(funder.name(), funder.chineseName().orElse(funder.name()));
    }

    private static Item item(Funder funder, Words words) {
        var name = name(funder, words);
        return new Item(
                name,
                name.equals(funder.name()) ? "" : funder.name(),
                funder.since()
                        .map(since -> words.say("city.years.since", since))
                        .orElse(""),
                funder.locator().in(words));
    }
}
