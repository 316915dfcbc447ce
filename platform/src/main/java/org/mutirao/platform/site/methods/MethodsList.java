// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.words.MethodWords;
import org.mutirao.platform.site.methods.MethodsView.EntryView;
import org.mutirao.platform.site.methods.MethodsView.GroupView;
import org.mutirao.platform.site.methods.MethodsView.OptionView;
import org.mutirao.platform.web.Words;

/// Makes the list of methods, narrowed by words and by sector.
final class MethodsList {

    private final MethodBook book;
    private final Words words;
    private final MethodWords terms;

    MethodsList(MethodBook book, Words words) {
        this.book = book;
        this.words = words;
        this.terms = book.words(words);
    }

    /// @param text words that must all occur in a method
    MethodsView view(String text, Optional<Sector> only) {
        var all = book.list().stream().map(method -> method.descriptor()).toList();
        var found = all.stream()
                .filter(method -> only.map(sector -> isIn(sector, method)).orElse(true))
                .filter(method -> holds(method, text))
                .toList();
        var groups = new ArrayList<GroupView>();
        for (var sector : Sector.values()) {
            var first = found.stream()
                    .filter(method -> only.isPresent() ? only.get() == sector : isFirst(sector, method))
                    .toList();
            add(groups, sector.numeral(), first);
        }
        add(
                groups,
                "",
                found.stream()
                        .filter(method -> MethodBook.sectors(method).isEmpty())
                        .toList());
        boolean narrowed = !text.isEmpty() || only.isPresent();
        return new MethodsView(
                lede(all),
                text,
                sectors(all, only),
                narrowed ? words.count("site.methods.found", found.size()) : "",
                groups,
                "/api/v1/methods");
    }

    private String lede(List<Descriptor> all) {
        long cases = all.stream().mapToLong(one -> book.countCases(one.id())).sum();
        long published =
                all.stream().mapToLong(one -> book.countPublished(one.id())).sum();
        var figures = words.figures();
        return words.say(
                "site.methods.lede", figures.whole(all.size()), figures.whole(cases), figures.whole(published));
    }

    private static boolean isIn(Sector sector, Descriptor method) {
        return MethodBook.sectors(method).contains(sector);
    }

    /// Whether the place that a method names first is in a sector: where its result usually stands.
    private static boolean isFirst(Sector sector, Descriptor method) {
        return method.places().stream().limit(1).anyMatch(place -> place.startsWith(sector.numeral() + "."));
    }

    private boolean holds(Descriptor method, String text) {
        var inputs = MethodBook.inputs(method)
                .flatMap(input -> Stream.concat(Stream.of(terms.label("input", input.name())), options(input)));
        var places = method.places().stream().map(place -> place + " " + terms.label("place", place));
        var haystack = Stream.of(
                        Stream.of(
                                method.id(),
                                method.equation(),
                                method.source().source(),
                                method.source().locator(),
                                terms.say(method.titleKey()),
                                terms.say(method.validityKey())),
                        inputs,
                        places)
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(haystack::contains);
    }

    private Stream<String> options(Input<?> input) {
        return input instanceof Input.Choice<?> choice
                ? choice.ids().stream().map(id -> terms.option(choice.name(), id))
                : Stream.of();
    }

    private List<OptionView> sectors(List<Descriptor> all, Optional<Sector> only) {
        return Arrays.stream(Sector.values())
                .filter(sector -> all.stream().anyMatch(method -> isIn(sector, method)))
                .map(sector -> new OptionView(
                        sector.numeral(),
                        words.say("site.methods.sector", sector.numeral(), terms.label("sector", sector.numeral())),
                        only.filter(sector::equals).isPresent()))
                .toList();
    }

    private void add(List<GroupView> groups, String numeral, List<Descriptor> methods) {
        if (!methods.isEmpty()) {
            var id = numeral.isEmpty() ? "beside" : numeral;
            groups.add(new GroupView(
                    "sector-" + id,
                    numeral,
                    terms.label("sector", id),
                    words.count("site.methods.count", methods.size()),
                    methods.stream().map(this::entry).toList()));
        }
    }

    private EntryView entry(Descriptor method) {
        var figures = words.figures();
        return new EntryView(
                "/" + words.language().path() + "/methods/" + method.id(),
                Notation.plain(terms.say(method.titleKey())),
                method.id(),
                Notation.equations(method.equation()),
                words.say(
                        "site.methods.cited",
                        method.source().source(),
                        method.source().locator()),
                String.join(words.say("web.list.separator"), method.places()),
                words.say(
                        "site.methods.cases",
                        words.count("site.methods.case", book.countCases(method.id())),
                        figures.whole(book.countPublished(method.id()))));
    }
}
