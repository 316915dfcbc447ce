// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mutirao.calc.factor.Factor;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Need;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.words.MethodWords;
import org.mutirao.calc.words.MethodWords.Naming;
import org.mutirao.platform.site.methods.MethodView.DefaultView;
import org.mutirao.platform.site.methods.MethodView.InputView;
import org.mutirao.platform.web.Words;

/// Writes out the inputs of a method from its descriptor and the factor tables.
final class InputText {

    /// More options than these are counted, and shown to who asks.
    private static final int FEW = 6;

    private static final int DIGITS = 6;

    private final MethodBook book;
    private final Words words;
    private final MethodWords terms;

    InputText(MethodBook book, Words words) {
        this.book = book;
        this.words = words;
        this.terms = book.words(words);
    }

    /// All inputs, those of a list after it.
    List<InputView> list(Descriptor method) {
        var views = new ArrayList<InputView>();
        for (var input : method.inputs()) {
            views.add(view(input, false));
            if (input instanceof Input.Rows rows) {
                rows.columns().forEach(column -> views.add(view(column, true)));
            }
        }
        return views;
    }

    private InputView view(Input<?> input, boolean column) {
        var options = options(input);
        boolean many = options.size() > FEW;
        return new InputView(
                input.name(),
                label(input),
                many ? "" : accepts(input),
                many ? options : List.of(),
                many ? words.count("site.methods.options", options.size()) : "",
                fallback(input),
                Notation.plain(terms.need(input.need(), Naming.WORDS)),
                column);
    }

    String label(Input<?> input) {
        return Notation.plain(terms.label("input", input.name()));
    }

    private List<String> options(Input<?> input) {
        return input instanceof Input.Choice<?> choice
                ? choice.ids().stream()
                        .map(id -> Notation.plain(terms.option(choice.name(), id)))
                        .toList()
                : List.of();
    }

    /// Units with bounds, or the options.
    String accepts(Input<?> input) {
        return switch (input) {
            case Input.Choice<?> choice -> String.join(words.say("site.methods.semicolon"), options(choice));
            case Input.Figure<?> figure ->
                figure.unit().equals(Units.ONE)
                        ? bounds(figure)
                        : words.say("site.methods.unit-and-bounds", unit(figure.unit()), bounds(figure));
            case Input.Amount amount ->
                amount.units().stream().map(InputText::unit).collect(Collectors.joining(words.say("site.methods.or")));
            case Input.Year year -> terms.say("calc.accepts.year", year.least(), year.most());
            case Input.Rows rows ->
                words.count("site.methods.records", rows.columns().size());
        };
    }

    private String bounds(Input.Figure<?> figure) {
        return terms.bounds(figure.bounds(), number -> words.figures().significant(number, DIGITS));
    }

    /// A unit as readers expect it.
    static String unit(Unit<?> unit) {
        return Notation.plain(unit.id());
    }

    /// When a field is asked for, unless always.
    String condition(Input<?> input) {
        return input.need() instanceof Need.Always ? "" : Notation.plain(terms.need(input.need(), Naming.WORDS));
    }

    /// What an empty field says: the default where there is one only, else that there is one.
    String placeholder(DefaultView fallback) {
        return fallback.text().isEmpty()
                ? ""
                : fallback.href().contains("?q=") && !fallback.text().contains("“")
                        ? words.say("site.methods.else", fallback.text())
                        : words.say("site.methods.else.table");
    }

    DefaultView fallback(Input<?> input) {
        return switch (input) {
            case Input.Choice<?> choice -> new DefaultView(convention(choice), "", "");
            case Input.Figure<?> figure ->
                switch (figure.fallback()) {
                    case Default.None() -> new DefaultView("", "", "");
                    case Default.FromTable table -> table(table);
                };
            case Input.Amount amount -> new DefaultView("", "", "");
            case Input.Year year -> new DefaultView("", "", "");
            case Input.Rows rows -> new DefaultView("", "", "");
        };
    }

    private <T> String convention(Input.Choice<T> choice) {
        return choice.fallback()
                .map(option -> terms.option(choice.name(), choice.id().apply(option)))
                .orElse("");
    }

    private DefaultView table(Default.FromTable table) {
        var fixed = table.keys().stream().filter(key -> !isDecided(key)).toList();
        var rows = book.factors().list(table.table()).stream()
                .filter(factor -> fixed.stream().allMatch(key -> fits(factor, key)))
                .toList();
        var address = "/" + words.language().path() + "/methods/factors/" + table.table();
        if (rows.size() == 1) {
            var factor = rows.getFirst();
            return new DefaultView(
                    words.say("site.methods.amount", number(factor), amountUnit(factor))
                            .strip(),
                    address + "?q=" + URLEncoder.encode(factor.id(), UTF_8),
                    cited(factor));
        }
        var keys = table.keys().stream()
                .filter(InputText::isDecided)
                .map(key -> terms.label("input", key.words().replaceAll("[‹›]", "")))
                .toList();
        var narrowed = fixed.stream().map(Default.Key::words).collect(Collectors.joining(" "));
        var title = terms.label("table", table.table());
        return new DefaultView(
                Notation.plain(
                        keys.isEmpty()
                                ? words.count("site.methods.default.rows", rows.size(), title)
                                : words.count(
                                        "site.methods.default.chosen",
                                        rows.size(),
                                        title,
                                        String.join(words.say("web.list.separator"), keys))),
                address + (narrowed.isEmpty() ? "" : "?q=" + URLEncoder.encode(narrowed, UTF_8)),
                rows.stream()
                        .map(factor -> factor.citation().source())
                        .distinct()
                        .limit(2)
                        .collect(Collectors.joining(words.say("site.methods.semicolon"))));
    }

    private static boolean isDecided(Default.Key key) {
        return key.words().startsWith("‹");
    }

    private static boolean fits(Factor factor, Default.Key key) {
        var held = factor.keys().getOrDefault(key.column(), "");
        return held.isEmpty() || held.equals(key.words());
    }

    /// A ratio is written without a unit.
    private static String amountUnit(Factor factor) {
        return factor.value().unit().equals(Units.ONE)
                ? ""
                : unit(factor.value().unit());
    }

    private String number(Factor factor) {
        return words.figures().significant(factor.value().amount(), DIGITS);
    }

    private String cited(Factor factor) {
        return words.say(
                "site.methods.cited",
                factor.citation().source(),
                factor.citation().locator());
    }
}
