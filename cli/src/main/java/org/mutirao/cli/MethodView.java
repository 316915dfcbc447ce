// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.words.MethodWords.Naming;

/// A method written out from its descriptor.
final class MethodView {

    static final List<String> COLUMNS = List.of("input", "meaning", "accepts", "default", "needed");

    private final Descriptor method;
    private final CalcWords words;
    private final Factors factors;

    MethodView(Descriptor method, CalcWords words, Factors factors) {
        this.method = method;
        this.words = words;
        this.factors = factors;
    }

    String text() {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(String::toUpperCase).toList());
        rows.addAll(inputs());
        var outputs = new ArrayList<List<String>>();
        method.lines()
                .forEach(line -> outputs.add(List.of(line, words.label("output", line), "t of each gas, t CO2e")));
        method.figures()
                .forEach(figure -> outputs.add(List.of(
                        figure.name(),
                        words.label("output", figure.name()),
                        figure.unit().id())));
        return words.say(method.titleKey()) + "\n" + method.id() + ", version " + method.version() + "\n\n"
                + "Equation   " + method.equation() + "\n"
                + "Source     " + method.source().source() + ", "
                + method.source().locator() + "\n"
                + "Valid for  " + words.say(method.validityKey()) + "\n\n" + TextTable.aligned(rows) + "\nOutputs\n"
                + TextTable.aligned(outputs);
    }

    List<List<String>> inputs() {
        var rows = new ArrayList<List<String>>();
        add(method.inputs(), "", rows);
        return rows;
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", method.id());
        json.put("version", method.version());
        json.put("title", words.say(method.titleKey()));
        json.put("equation", method.equation());
        json.put("source", method.source().source());
        json.put("sourceLocator", method.source().locator());
        json.put("validity", words.say(method.validityKey()));
        json.put("factors", factors.version());
        json.put("inputs", inputs().stream().map(MethodView::named).toList());
        json.put("lines", method.lines());
        json.put(
                "figures",
                method.figures().stream()
                        .map(figure -> Map.of(
                                "name", figure.name(), "unit", figure.unit().id()))
                        .toList());
        return json;
    }

    private static Map<String, Object> named(List<String> row) {
        var json = new LinkedHashMap<String, Object>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            json.put(COLUMNS.get(i), row.get(i));
        }
        return json;
    }

    private void add(List<Input<?>> inputs, String path, List<List<String>> rows) {
        for (var input : inputs) {
            rows.add(List.of(
                    path + input.name(),
                    words.label("input", input.name()),
                    accepts(input),
                    fallback(input),
                    words.shared().need(input.need(), Naming.IDS)));
            if (input instanceof Input.Rows list) {
                add(list.columns(), path + input.name() + "[].", rows);
            }
        }
    }

    private String accepts(Input<?> input) {
        return switch (input) {
            case Input.Choice<?> choice -> String.join(" | ", choice.ids());
            case Input.Figure<?> figure ->
                figure.unit().id() + " " + words.shared().bounds(figure.bounds(), Figures::plain);
            case Input.Amount amount -> amount.units().stream().map(Unit::id).collect(Collectors.joining(" | "));
            case Input.Year year -> words.say("calc.accepts.year", year.least(), year.most());
            case Input.Rows rows -> words.say("calc.accepts.list");
        };
    }

    private String fallback(Input<?> input) {
        return switch (input) {
            case Input.Choice<?> choice -> fallback(choice);
            case Input.Figure<?> figure ->
                switch (figure.fallback()) {
                    case Default.None() -> "";
                    case Default.FromTable table -> table(table);
                };
            case Input.Amount amount -> "";
            case Input.Year year -> "";
            case Input.Rows rows -> "";
        };
    }

    private static <T> String fallback(Input.Choice<T> choice) {
        return choice.fallback().map(choice.id()).orElse("");
    }

    private String table(Default.FromTable table) {
        if (table.table().equals("parameters")) {
            var name = table.keys().getFirst().words();
            var known = factors.list("parameters").stream()
                    .filter(factor -> factor.id().equals(name))
                    .findFirst();
            if (known.isPresent()) {
                var value = known.get().value();
                return Figures.plain(value.amount()) + " " + value.unit().id() + " ("
                        + known.get().citation().source() + ", "
                        + known.get().citation().locator() + ")";
            }
        }
        return words.shared().fallback(table);
    }
}
