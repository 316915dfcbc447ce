// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Trace;
import org.mutirao.calc.uncertainty.UncertainMethod.Assumed;

/// A result written out: lines by gas, figures, intervals, what the intervals leave out, and the trace.
final class ResultView {

    static final List<String> COLUMNS = List.of("line", "what", "value", "unit", "lower_95", "upper_95");

    private final Result result;
    private final List<Assumed> assumed;
    private final List<Issue> issues;
    private final CalcWords words;

    /// @param assumed the numbers whose uncertainty is a default
    ResultView(Result result, List<Assumed> assumed, List<Issue> issues, CalcWords words) {
        this.result = result;
        this.assumed = List.copyOf(assumed);
        this.issues = issues;
        this.words = words;
    }

    /// One row for each number, with twelve digits.
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var line : result.lines()) {
            line.emissions().gases().forEach((gas, mass) -> rows.add(row(line.name(), gas.id(), mass, "t")));
            line.emissions()
                    .biogenicCo2()
                    .ifPresent(memo -> rows.add(row(line.name(), "biogenic CO2 (memo)", memo, "t")));
            rows.add(row(line.name(), "CO2e", line.co2e(), "t CO2e " + result.gwpSet()));
        }
        result.figures()
                .forEach((name, figure) ->
                        rows.add(row("", name, figure, figure.dimension().canonicalUnit())));
        return rows;
    }

    private static List<String> row(String line, String what, Estimate<?> estimate, String unit) {
        var interval = estimate.interval();
        return List.of(
                line,
                what,
                Figures.canonical(estimate.value()).toPlainString(),
                unit,
                Figures.canonical(interval.lower()).toPlainString(),
                Figures.canonical(interval.upper()).toPlainString());
    }

    String text() {
        var table = new ArrayList<List<String>>();
        for (var row : rows()) {
            var where = row.get(0).isEmpty() ? "" : words.label("output", row.get(0));
            var what = row.get(0).isEmpty() ? words.label("output", row.get(1)) : row.get(1);
            table.add(List.of(
                    where,
                    what,
                    shown(row.get(2)),
                    row.get(3),
                    "95 %: " + shown(row.get(4)) + " … " + shown(row.get(5))));
        }
        var text = new StringBuilder(words.say("calc.method." + result.method() + ".title"))
                .append("\n" + result.method() + ", version " + result.version() + ", " + result.factors() + "\n\n")
                .append(TextTable.aligned(table));
        if (!assumed.isEmpty()) {
            text.append("\n" + words.say("calc.result.defaults") + "\n")
                    .append(TextTable.aligned(assumed.stream().map(this::line).toList()));
        }
        var unstated = unstated();
        if (!unstated.isEmpty()) {
            text.append("\n" + words.say("calc.result.leaves-out", String.join(", ", unstated)) + "\n");
        }
        text.append("\n" + words.say("calc.result.trace") + "\n");
        result.lines().forEach(line -> line.co2e().trace().ifPresent(trace -> tell(trace, 1, text)));
        return text.toString();
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("method", result.method());
        json.put("version", result.version());
        json.put("factors", result.factors());
        json.put("gwp", result.gwpSet());
        json.put("lines", result.lines().stream().map(ResultView::line).toList());
        var figures = new LinkedHashMap<String, Object>();
        result.figures()
                .forEach((name, figure) ->
                        figures.put(name, number(figure, figure.dimension().canonicalUnit())));
        json.put("figures", figures);
        json.put("defaultUncertainties", assumed.stream().map(ResultView::json).toList());
        json.put("intervalLeavesOut", List.copyOf(unstated()));
        json.put("issues", issues.stream().map(words::issue).toList());
        json.put(
                "trace",
                result.lines().stream()
                        .flatMap(line -> line.co2e().trace().stream())
                        .map(ResultView::json)
                        .toList());
        return json;
    }

    private List<String> line(Assumed one) {
        return List.of(
                "  " + words.label("input", one.number().input()),
                one.number().source(),
                Spread.of(one.uncertainty()).text(),
                cited(one.uncertainty().citation()));
    }

    private static Map<String, Object> json(Assumed one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("input", one.number().place());
        one.number().factor().ifPresent(row -> json.put("factor", row.id()));
        json.put("belowPercent", Figures.canonical(one.uncertainty().below() * 100));
        json.put("abovePercent", Figures.canonical(one.uncertainty().above() * 100));
        json.put("default", one.uncertainty().id());
        json.put("source", cited(one.uncertainty().citation()));
        return json;
    }

    private static Map<String, Object> line(Result.Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", line.name());
        var gases = new LinkedHashMap<String, Object>();
        line.emissions().gases().forEach((gas, mass) -> gases.put(gas.id(), number(mass, "t")));
        json.put("gases", gases);
        line.emissions().biogenicCo2().ifPresent(memo -> json.put("biogenicCo2", number(memo, "t")));
        json.put("co2e", number(line.co2e(), "t"));
        return json;
    }

    private static Map<String, Object> number(Estimate<?> estimate, String unit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("value", Figures.canonical(estimate.value()));
        json.put("unit", unit);
        json.put("lower", Figures.canonical(estimate.interval().lower()));
        json.put("upper", Figures.canonical(estimate.interval().upper()));
        return json;
    }

    private static Map<String, Object> json(Trace trace) {
        var json = new LinkedHashMap<String, Object>();
        json.put("label", trace.label());
        json.put("equation", trace.equation());
        trace.value().ifPresent(value -> json.put("value", Figures.canonical(value)));
        json.put("unit", trace.unit());
        json.put("sources", trace.citations().stream().map(ResultView::cited).toList());
        json.put("from", trace.inputs().stream().map(ResultView::json).toList());
        return json;
    }

    private void tell(Trace trace, int depth, StringBuilder text) {
        text.repeat("  ", depth).append(trace.label());
        trace.value().ifPresent(value -> text.append(" = " + Figures.plain(value) + " " + trace.unit()));
        text.append(trace.equation().isEmpty() ? "" : "   [" + trace.equation() + "]");
        var sources = trace.citations().stream().map(ResultView::cited).toList();
        text.append(sources.isEmpty() ? "" : "   – " + String.join("; ", sources))
                .append('\n');
        trace.inputs().forEach(input -> tell(input, depth + 1, text));
    }

    private static String cited(Citation citation) {
        return citation.source() + ", " + citation.locator();
    }

    private TreeSet<String> unstated() {
        var names = new TreeSet<String>();
        result.lines().forEach(line -> names.addAll(line.co2e().unstated()));
        return names;
    }

    private static String shown(String digits) {
        return Figures.plain(Double.parseDouble(digits));
    }
}
