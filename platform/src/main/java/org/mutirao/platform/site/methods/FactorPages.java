// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.mutirao.calc.factor.Factor;
import org.mutirao.calc.factor.Mark;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.platform.site.methods.FactorTableView.PageView;
import org.mutirao.platform.site.methods.FactorTableView.RowView;
import org.mutirao.platform.site.methods.FactorTableView.UsedView;
import org.mutirao.platform.web.CsvDownload;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The factor tables: each row with its source, on a page and as a file.
@Controller
class FactorPages {

    private static final int PAGE = 100;
    private static final int LONGEST_QUERY = 100;
    private static final int DIGITS = 8;

    private final Pages pages;
    private final MethodBook book;

    FactorPages(Pages pages, MethodBook book) {
        this.pages = pages;
        this.book = book;
    }

    /// @param q words that must all occur in a row
    /// @param page of a long table, from 1
    @GetMapping("/{language:en|zh}/methods/factors/{table}")
    ModelAndView show(
            @PathVariable Language language,
            @PathVariable String table,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page) {
        var words = Words.of(language);
        var name = known(table);
        var text = q.strip();
        if (text.length() > LONGEST_QUERY) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "at most " + LONGEST_QUERY + " characters");
        }
        var all = book.factors().list(name);
        var found = all.stream().filter(factor -> holds(factor, text)).toList();
        int last = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int number = page.matches("[1-9]\\d{0,2}") ? Integer.parseInt(page) : last + 1;
        if (number > last) {
            throw new NoSuchPage("page");
        }
        var keys = keys(all);
        var terms = book.words(language);
        var title = Notation.plain(terms.label("table", name));
        var path = "/methods/factors/" + name;
        var view = new FactorTableView(
                title,
                name,
                words.count(
                        "site.methods.factors.lede", all.size(), book.factors().version()),
                text,
                text.isEmpty() ? "" : words.count("site.methods.factors.found", found.size()),
                keys.stream().map(key -> terms.label("column", key)).toList(),
                found.subList((number - 1) * PAGE, Math.min(number * PAGE, found.size())).stream()
                        .map(factor -> row(factor, keys, words))
                        .toList(),
                found.stream().anyMatch(factor -> factor.low().isPresent()),
                used(name, words),
                last == 1
                        ? List.of()
                        : IntStream.rangeClosed(1, last)
                                .mapToObj(one -> new PageView(
                                        words.figures().whole(one),
                                        "/" + language.path() + path + query(text, one),
                                        one == number))
                                .toList(),
                "/" + language.path() + path + ".csv");
        return pages.show("site/methods/factors", language, path + query(text, number), title, view.lede(), view);
    }

    /// The whole file, with all of its columns.
    @GetMapping("/{language:en|zh}/methods/factors/{table}.csv")
    ResponseEntity<byte[]> file(@PathVariable Language language, @PathVariable String table) {
        var name = known(table);
        var file = CsvTable.resource("/reference/factors/" + name + ".csv");
        var rows = file.rows().stream()
                .map(row -> file.columns().stream().map(row::text).toList())
                .toList();
        return CsvDownload.answer("factors-" + name, file.columns(), rows);
    }

    private String known(String table) {
        if (!book.tables().contains(table)) {
            throw new NoSuchPage("factor table");
        }
        return table;
    }

    private static String query(String text, int page) {
        var parts = new ArrayList<String>();
        if (!text.isEmpty()) {
            parts.add("q=" + URLEncoder.encode(text, UTF_8));
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static List<String> keys(List<Factor> all) {
        return all.stream()
                .flatMap(factor -> factor.keys().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean holds(Factor factor, String text) {
        var row = String.join(
                        "\n",
                        factor.id(),
                        String.join("\n", factor.keys().values()),
                        factor.region(),
                        factor.citation().source(),
                        factor.citation().locator(),
                        factor.note())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(row::contains);
    }

    private RowView row(Factor factor, List<String> keys, Words words) {
        var terms = book.words(words);
        var figures = words.figures();
        var unit = factor.value().unit();
        return new RowView(
                factor.id(),
                keys.stream()
                        .map(key -> {
                            var held = factor.keys().getOrDefault(key, "");
                            return held.isEmpty()
                                    ? words.say("site.methods.factors.any")
                                    : Notation.plain(terms.option(key, held));
                        })
                        .toList(),
                words.say(
                                "site.methods.amount",
                                figures.significant(factor.value().amount(), DIGITS),
                                unit.id().equals("1") ? "" : InputText.unit(unit))
                        .strip(),
                factor.low().isPresent() && factor.high().isPresent()
                        ? words.say(
                                "site.methods.range",
                                figures.significant(factor.low().getAsDouble(), DIGITS),
                                figures.significant(factor.high().getAsDouble(), DIGITS))
                        : "",
                region(factor, words),
                years(factor.from(), factor.to(), words),
                words.say(
                        "site.methods.cited",
                        factor.citation().source(),
                        factor.citation().locator()),
                Notation.plain(factor.note()),
                factor.mark() == Mark.VERIFIED,
                words.say("site.methods.mark." + (factor.mark() == Mark.VERIFIED ? "verified" : "to-be-confirmed")));
    }

    private static String region(Factor factor, Words words) {
        var region = factor.region().equals("world")
                ? words.say("site.methods.world")
                : factor.region().substring(factor.region().indexOf('/') + 1);
        return factor.profile().isEmpty() ? region : words.say("site.methods.semicolon.join", region, factor.profile());
    }

    private static String years(OptionalInt from, OptionalInt to, Words words) {
        if (from.isEmpty() && to.isEmpty()) {
            return words.say("site.methods.any-year");
        }
        return from.equals(to)
                ? String.valueOf(from.getAsInt())
                : words.say("site.methods.range", text(from), text(to)).strip();
    }

    private static String text(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
    }

    private List<UsedView> used(String table, Words words) {
        return book.list().stream()
                .map(method -> method.descriptor())
                .filter(method -> MethodBook.inputs(method)
                        .anyMatch(input -> input instanceof Input.Figure<?> figure
                                && figure.fallback() instanceof Default.FromTable source
                                && source.table().equals(table)))
                .map(method -> new UsedView(
                        Notation.plain(book.words(words).say(method.titleKey())),
                        "/" + words.language().path() + "/methods/" + method.id()))
                .toList();
    }
}
