// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;

/// Reads what was handed in as the descriptor of a method describes it: conditions, defaults, units, bounds.
/// Everything
/// that is wrong is collected; nothing is guessed.
final class InputReader {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final int year;
    private final FigureReader figures;
    private final List<Issue> issues = new ArrayList<>();

    InputReader(int year, FigureReader figures) {
        this.year = year;
        this.figures = figures;
    }

    Checked<Values> read(List<Input<?>> inputs, Map<String, Given> given) {
        var values = read(inputs, given, new Values(year, Optional.empty()), "");
        boolean refused = issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        return new Checked<>(refused ? Optional.empty() : Optional.of(values), issues);
    }

    private Values read(List<Input<?>> inputs, Map<String, Given> given, Values values, String path) {
        int known = 0;
        for (var input : inputs) {
            var written = Optional.ofNullable(given.get(input.name()));
            known += written.isPresent() ? 1 : 0;
            var place = path.isEmpty() ? input.name() : path + input.name();
            switch (asked(input.need(), values)) {
                case YES -> read(input, written, values, place);
                case IF_GIVEN -> written.ifPresent(value -> read(input, Optional.of(value), values, place));
                case NO ->
                    written.ifPresent(
                            value -> report(place, Severity.WARNING, "calc.issue.input.unused", input.name()));
            }
        }
        if (known < given.size()) {
            refuseUnknown(inputs, given, path);
        }
        return values;
    }

    private void refuseUnknown(List<Input<?>> inputs, Map<String, Given> given, String path) {
        var unknown = new TreeSet<>(given.keySet());
        inputs.forEach(input -> unknown.remove(input.name()));
        var names = String.join(", ", inputs.stream().map(Input::name).toList());
        unknown.forEach(name -> report(path + name, Severity.ERROR, "calc.issue.input.unknown", name, names));
    }

    private enum Asked {
        YES,
        IF_GIVEN,
        NO
    }

    private static Asked asked(Need need, Values values) {
        return switch (need) {
            case Need.Always() -> Asked.YES;
            case Need.Optionally() -> Asked.IF_GIVEN;
            case Need.WhenChosen when -> isChosen(when.choice(), when, values) ? Asked.YES : Asked.NO;
            case Need.WhenMeasured when -> {
                var amount = values.find(when.amount());
                boolean fits = amount.isPresent()
                        && when.dimensions().contains(amount.get().dimension());
                yield fits ? Asked.YES : Asked.NO;
            }
        };
    }

    private static <T> boolean isChosen(Input.Choice<T> choice, Need.WhenChosen when, Values values) {
        return values.find(choice)
                .map(option -> when.options().contains(choice.id().apply(option)))
                .orElse(false);
    }

    private void read(Input<?> input, Optional<Given> written, Values values, String place) {
        switch (input) {
            case Input.Choice<?> choice -> choose(choice, written, values, place);
            case Input.Figure<?> figure -> figure(figure, written, values, place);
            case Input.Amount amount -> amount(amount, written, values, place);
            case Input.Year one -> year(one, written, values, place);
            case Input.Rows rows -> rows(rows, written, values, place);
        }
    }

    private <T> void choose(Input.Choice<T> choice, Optional<Given> written, Values values, String place) {
        if (written.isEmpty()) {
            choice.fallback().ifPresentOrElse(option -> values.put(choice, option), () -> missing(choice, place));
            return;
        }
        text(written.get(), place)
                .ifPresent(value -> option(choice, value.text())
                        .ifPresentOrElse(
                                option -> values.put(choice, option),
                                () -> report(
                                        place,
                                        Severity.ERROR,
                                        "calc.issue.input.no-such-option",
                                        choice.name(),
                                        value.text(),
                                        String.join(", ", choice.ids()))));
    }

    private static <T> Optional<T> option(Input.Choice<T> choice, String id) {
        for (var option : choice.options()) {
            if (choice.id().apply(option).equals(id)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    private <D extends Dimension> void figure(
            Input.Figure<D> figure, Optional<Given> written, Values values, String place) {
        if (written.isPresent()) {
            text(written.get(), place)
                    .flatMap(value -> keep(figures.read(figure, value, values, place), place))
                    .ifPresent(estimate -> values.put(figure, estimate));
            return;
        }
        switch (figure.fallback()) {
            case Default.None() -> missing(figure, place);
            // without keys an input that decides the factor was refused, and that has been said
            case Default.FromTable table ->
                table.keys(values)
                        .flatMap(keys -> keep(figures.lookUp(figure, table, keys), place))
                        .ifPresent(estimate -> values.put(figure, estimate));
        }
    }

    private void amount(Input.Amount amount, Optional<Given> written, Values values, String place) {
        if (written.isEmpty()) {
            missing(amount, place);
            return;
        }
        text(written.get(), place)
                .flatMap(value -> keep(figures.read(amount, value, place), place))
                .ifPresent(estimate -> values.put(amount, estimate));
    }

    private void year(Input.Year input, Optional<Given> written, Values values, String place) {
        if (written.isEmpty()) {
            missing(input, place);
            return;
        }
        text(written.get(), place).map(Given.Value::text).ifPresent(text -> {
            if (!YEAR.matcher(text).matches()) {
                report(place, Severity.ERROR, "calc.issue.input.not-a-year", input.name(), text);
            } else if (Integer.parseInt(text) < input.least() || Integer.parseInt(text) > input.most()) {
                report(
                        place,
                        Severity.ERROR,
                        "calc.issue.input.year-out-of-range",
                        input.name(),
                        text,
                        Integer.toString(input.least()),
                        Integer.toString(input.most()));
            } else {
                values.put(input, Integer.parseInt(text));
            }
        });
    }

    private void rows(Input.Rows rows, Optional<Given> written, Values values, String place) {
        if (written.isPresent()
                && written.get() instanceof Given.Records given
                && !given.records().isEmpty()) {
            var read = new ArrayList<Values>();
            for (int i = 0; i < given.records().size(); i++) {
                var path = place + "[" + (i + 1) + "].";
                read.add(read(rows.columns(), given.records().get(i), new Values(year, Optional.of(values)), path));
            }
            values.put(rows, List.copyOf(read));
        } else if (written.isEmpty()) {
            missing(rows, place);
        } else {
            report(place, Severity.ERROR, "calc.issue.input.needs-list", rows.name());
        }
    }

    private Optional<Given.Value> text(Given given, String place) {
        return switch (given) {
            case Given.Value value -> Optional.of(value);
            case Given.Records records -> {
                report(place, Severity.ERROR, "calc.issue.input.needs-value", place);
                yield Optional.empty();
            }
        };
    }

    private void missing(Input<?> input, String place) {
        var hint = switch (input) {
            case Input.Choice<?> choice -> String.join(", ", choice.ids());
            case Input.Figure<?> figure -> figure.unit().id();
            case Input.Amount amount ->
                String.join(", ", amount.units().stream().map(Unit::id).toList());
            case Input.Year one -> one.least() + "–" + one.most();
            case Input.Rows rows ->
                String.join(", ", rows.columns().stream().map(Input::name).toList());
        };
        report(place, Severity.ERROR, "calc.issue.input.missing", input.name(), hint);
    }

    private <T> Optional<T> keep(Checked<T> checked, String place) {
        checked.issues().forEach(issue -> issues.add(issue.at(new Place.Field(place))));
        return checked.value();
    }

    private void report(String place, Severity severity, String key, String... arguments) {
        issues.add(Issue.of(severity, key, arguments).at(new Place.Field(place)));
    }
}
