// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Trace;
import org.mutirao.calc.uncertainty.UncertainMethod;
import org.mutirao.calc.uncertainty.UncertainMethod.Assumed;
import org.mutirao.calc.words.MethodWords;
import org.mutirao.platform.site.methods.ResultView.DefaultView;
import org.mutirao.platform.site.methods.ResultView.HeadlineView;
import org.mutirao.platform.site.methods.ResultView.LineView;
import org.mutirao.platform.site.methods.ResultView.NumberView;
import org.mutirao.platform.site.methods.ResultView.SourceView;
import org.mutirao.platform.site.methods.ResultView.StepView;
import org.mutirao.platform.web.Words;

/// Writes out a result: totals, gases, figures, intervals, what the intervals leave out, and the account.
final class ResultText {

    private static final int DIGITS = 6;
    private static final int INTERVAL_DIGITS = 4;

    /// Steps down to this depth are open at once.
    private static final int OPEN = 3;

    private final Result result;
    private final List<Assumed> assumed;
    private final List<Descriptor.Figure> figures;
    private final MethodForm form;
    private final MethodBook book;
    private final Words words;
    private final MethodWords terms;
    private final Set<Trace> told = Collections.newSetFromMap(new IdentityHashMap<>());

    ResultText(UncertainMethod computation, MethodForm form, MethodBook book, Words words) {
        this.result = computation.result();
        this.assumed = computation.assumed();
        this.figures = computation.rerun().descriptor().figures();
        this.form = form;
        this.book = book;
        this.words = words;
        this.terms = book.words(words);
    }

    ResultView view() {
        var unstated = new TreeSet<String>();
        result.lines().forEach(line -> unstated.addAll(line.co2e().unstated()));
        var address = result.method() + form.query();
        return new ResultView(
                result.lines().stream().map(this::headline).toList(),
                result.lines().stream().map(this::line).toList(),
                result.figures().entrySet().stream()
                        .map(figure -> figure(figure.getKey(), figure.getValue()))
                        .toList(),
                assumed.stream().map(this::assumed).toList(),
                unstated.isEmpty()
                        ? ""
                        : Notation.plain(terms.say(
                                "calc.result.leaves-out",
                                unstated.stream()
                                        .map(this::source)
                                        .distinct()
                                        .collect(Collectors.joining(separator())))),
                result.lines().stream()
                        .flatMap(line -> line.co2e().trace().stream())
                        .map(trace -> step(trace, 0))
                        .toList(),
                "/" + words.language().path() + "/methods/" + address,
                "/api/v1/methods/" + result.method() + "/run" + form.query(),
                words.say("site.methods.made", result.version(), result.factors(), result.gwpSet()));
    }

    private String separator() {
        return words.say("web.list.separator");
    }

    private HeadlineView headline(Result.Line line) {
        return new HeadlineView(
                terms.label("output", line.name()),
                figure(line.co2e().value(), INTERVAL_DIGITS),
                words.say("site.methods.co2e", result.gwpSet()),
                line.co2e().interval().lower() == line.co2e().interval().upper()
                        ? words.say("site.methods.interval.unknown")
                        : words.say(
                                assumed.isEmpty() ? "site.methods.interval.of" : "site.methods.interval.with-defaults",
                                interval(line.co2e(), 1)));
    }

    private DefaultView assumed(Assumed one) {
        var known = one.uncertainty();
        var range = known.below() == known.above()
                ? words.say("site.methods.default.even", percent(known.above()))
                : words.say("site.methods.default.uneven", percent(known.below()), percent(known.above()));
        return new DefaultView(
                Notation.plain(source(one.number().place())),
                range,
                words.say(
                        "site.methods.cited",
                        known.citation().source(),
                        known.citation().locator()),
                "/" + words.language().path() + "/methods/factors/uncertainty?q="
                        + URLEncoder.encode(known.id(), UTF_8));
    }

    private String percent(double share) {
        return figure(share * 100, 3);
    }

    private LineView line(Result.Line line) {
        var numbers = new ArrayList<NumberView>();
        line.emissions()
                .gases()
                .forEach((gas, mass) -> numbers.add(number("gas", Notation.plain(gas.id()), mass, "t")));
        line.emissions()
                .unsplit()
                .ifPresent(mass -> numbers.add(number("gas", words.say("site.methods.unsplit"), mass, "t")));
        numbers.add(number("total", Notation.plain("CO2e"), line.co2e(), "t"));
        line.emissions()
                .biogenicCo2()
                .ifPresent(
                        memo -> numbers.add(number("memo", Notation.plain(terms.say("calc.result.memo")), memo, "t")));
        return new LineView(terms.label("output", line.name()), numbers);
    }

    private NumberView number(String kind, String label, Estimate<Mass> estimate, String unit) {
        return new NumberView(
                kind, Notation.plain(label), figure(estimate.value(), DIGITS), unit, interval(estimate, 1));
    }

    /// A figure in the unit that the method names for it.
    private NumberView figure(String name, Estimate<?> estimate) {
        var unit = figures.stream()
                .filter(known -> known.name().equals(name))
                .<Unit<?>>map(Descriptor.Figure::unit)
                .findFirst()
                .filter(known -> known.dimension().equals(estimate.dimension()));
        double size = unit.map(Unit::size).orElse(1.0);
        var id = unit.map(Unit::id).orElse(estimate.dimension().canonicalUnit());
        return new NumberView(
                "figure",
                Notation.plain(terms.label("output", name)),
                figure(estimate.value() / size, DIGITS),
                id.equals("1") ? "" : Notation.plain(id),
                interval(estimate, size));
    }

    private String interval(Estimate<?> estimate, double size) {
        var interval = estimate.interval();
        return interval.lower() == interval.upper()
                ? words.say("site.methods.interval.none")
                : words.say(
                        "site.methods.interval",
                        figure(interval.lower() / size, INTERVAL_DIGITS),
                        figure(interval.upper() / size, INTERVAL_DIGITS));
    }

    private String figure(double value, int digits) {
        return words.figures().significant(value, digits);
    }

    /// An input that the interval leaves out, also one of a record: `contracts[1].bought`.
    private String source(String place) {
        return terms.label("input", place.substring(place.lastIndexOf('.') + 1));
    }

    private StepView step(Trace trace, int depth) {
        boolean repeated = !trace.inputs().isEmpty() && !told.add(trace);
        return new StepView(
                Notation.plain(label(trace)),
                trace.equation().isEmpty() ? Optional.empty() : Optional.of(Notation.equation(trace.equation())),
                trace.value().isPresent()
                        ? words.say(
                                        "site.methods.amount",
                                        figure(trace.value().getAsDouble(), DIGITS),
                                        trace.unit().equals("1") ? "" : Notation.plain(trace.unit()))
                                .strip()
                        : "",
                trace.citations().stream().map(this::cited).toList(),
                repeated
                        ? List.of()
                        : trace.inputs().stream()
                                .map(input -> step(input, depth + 1))
                                .toList(),
                repeated,
                depth < OPEN);
    }

    private String label(Trace trace) {
        for (var kind : List.of("trace", "input", "output")) {
            var label = terms.label(kind, trace.label());
            if (!label.equals(trace.label())) {
                return label;
            }
        }
        return trace.label();
    }

    private SourceView cited(Citation citation) {
        var text = words.say("site.methods.cited", citation.source(), citation.locator());
        return citation.source().equals(result.factors())
                ? book.findTable(citation.locator())
                        .map(table -> new SourceView(
                                citation.locator(),
                                "/" + words.language().path() + "/methods/factors/" + table + "?q="
                                        + URLEncoder.encode(citation.locator(), UTF_8)))
                        .orElse(new SourceView(text, ""))
                : new SourceView(text, "");
    }
}
