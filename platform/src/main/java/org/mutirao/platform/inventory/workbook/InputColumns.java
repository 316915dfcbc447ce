// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Need;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;

/// The columns of a method's sheet, made from its descriptor: nothing about an input is said a second time.
final class InputColumns {

    /// One column.
    ///
    /// @param heading under which it is read
    /// @param label in the words of a language
    /// @param hint what may stand in it
    /// @param options of a drop-down; empty without one
    /// @param closed whether nothing but an option may stand in it
    record Column(String heading, String label, String hint, List<String> options, boolean closed) {}

    private final Texts texts;
    private final List<Column> columns = new ArrayList<>();

    private InputColumns(Texts texts) {
        this.texts = texts;
    }

    static List<Column> of(Descriptor method, Texts texts) {
        var columns = new InputColumns(texts);
        columns.add(method.inputs(), "");
        return columns.columns;
    }

    private void add(List<Input<?>> inputs, String list) {
        for (var input : inputs) {
            switch (input) {
                case Input.Choice<?> choice ->
                    columns.add(new Column(
                            list + choice.name(),
                            label(choice.name()),
                            need(choice) + ": " + String.join(", ", choice.ids()),
                            choice.ids(),
                            true));
                case Input.Figure<?> figure ->
                    figure(
                            list + figure.name(),
                            label(figure.name()),
                            need(figure) + ": " + bounds(figure.bounds()) + " "
                                    + figure.unit().id(),
                            units(figure.unit()));
                case Input.Amount amount ->
                    figure(
                            list + amount.name(),
                            label(amount.name()),
                            need(amount) + ": "
                                    + amount.units().stream().map(Unit::id).collect(Collectors.joining(", ")),
                            amount.units().stream()
                                    .flatMap(unit -> units(unit).stream())
                                    .toList());
                case Input.Year year ->
                    columns.add(new Column(
                            list + year.name(),
                            label(year.name()),
                            need(year) + ": " + year.least() + "–" + year.most(),
                            List.of(),
                            false));
                case Input.Rows rows -> add(rows.columns(), rows.name() + ".");
            }
        }
    }

    private void figure(String heading, String label, String hint, List<String> units) {
        columns.add(new Column(heading, label, hint, List.of(), false));
        columns.add(new Column(
                heading + Columns.UNIT, texts.say("inventory.template.unit"), String.join(", ", units), units, false));
        columns.add(new Column(
                heading + Columns.UNCERTAINTY,
                "± 95 %",
                texts.say("inventory.template.uncertainty"),
                List.of(),
                false));
    }

    private String label(String name) {
        return texts.say("calc.input." + name);
    }

    /// The units that can be written; for a rate the one in which it is described.
    private static List<String> units(Unit<?> unit) {
        return unit.dimension() instanceof Dimension.Per<?, ?>
                ? List.of(unit.id())
                : Units.list().stream()
                        .filter(other -> other.dimension().equals(unit.dimension()))
                        .map(Unit::id)
                        .toList();
    }

    private String need(Input<?> input) {
        boolean hasDefault = switch (input) {
            case Input.Choice<?> choice -> choice.fallback().isPresent();
            case Input.Figure<?> figure -> !(figure.fallback() instanceof Default.None);
            case Input.Amount amount -> false;
            case Input.Year year -> false;
            case Input.Rows rows -> false;
        };
        var words = texts.say(hasDefault ? "inventory.template.has-default" : "inventory.template.required");
        return switch (input.need()) {
            case Need.Always() -> words;
            case Need.Optionally() -> texts.say("inventory.template.optional");
            case Need.WhenChosen when ->
                texts.say(
                        "inventory.template.when-chosen",
                        words,
                        label(when.choice().name()),
                        when.options().stream().sorted().collect(Collectors.joining(", ")));
            case Need.WhenMeasured when ->
                texts.say(
                        "inventory.template.when-measured",
                        words,
                        label(when.amount().name()),
                        when.dimensions().stream()
                                .map(Dimension::canonicalUnit)
                                .sorted()
                                .collect(Collectors.joining(", ")));
        };
    }

    private static String bounds(Bounds bounds) {
        return (bounds.open() ? "> " : "≥ ") + plain(bounds.least()) + ", ≤ " + plain(bounds.most());
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
