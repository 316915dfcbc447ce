// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Need;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;
import org.mutirao.calc.words.MethodWords;
import org.mutirao.calc.words.MethodWords.Naming;
import org.mutirao.platform.site.methods.FormView.FieldView;
import org.mutirao.platform.site.methods.FormView.IssueView;
import org.mutirao.platform.site.methods.FormView.ListView;
import org.mutirao.platform.site.methods.FormView.RowView;
import org.mutirao.platform.site.methods.MethodsView.OptionView;
import org.mutirao.platform.web.Words;

/// Makes the form of a method: its fields from the descriptor, filled with what the address gives, each with its
/// issues. A field that the choices so far leave out is not shown, unless something was written into it.
final class FormText {

    private static final int FIRST_ROWS = 2;
    private static final int MORE_ROWS = 4;

    private final Descriptor method;
    private final MethodForm form;
    private final List<IssueView> issues;
    private final MethodBook book;
    private final Words words;
    private final MethodWords terms;
    private final InputText inputs;

    FormText(Descriptor method, MethodForm form, List<Issue> issues, MethodBook book, Words words) {
        this.method = method;
        this.form = form;
        this.book = book;
        this.words = words;
        this.terms = book.words(words);
        this.inputs = new InputText(book, words);
        this.issues = Stream.concat(
                        form.problems().stream().map(this::problem),
                        issues.stream().map(this::issue))
                .distinct()
                .toList();
    }

    FormView view() {
        var main = new ArrayList<FieldView>();
        var further = new ArrayList<FieldView>();
        var lists = new ArrayList<ListView>();
        for (var input : method.inputs()) {
            if (!isShown(input, "")) {
                continue;
            }
            if (input instanceof Input.Rows list) {
                lists.add(list(list));
            } else {
                (isMain(input) ? main : further).add(field(input, ""));
            }
        }
        return new FormView(
                issues.stream()
                        .filter(issue -> issue.severity().equals("error"))
                        .toList(),
                issues.stream()
                        .filter(issue -> !issue.severity().equals("error"))
                        .toList(),
                setting(),
                main,
                lists,
                further,
                further.stream().anyMatch(FormText::isTouched),
                "/" + words.language().path() + "/methods/" + method.id());
    }

    private static boolean isTouched(FieldView field) {
        return !field.value().isEmpty() || field.isWrong();
    }

    private boolean isMain(Input<?> input) {
        boolean optional = input.need() instanceof Need.Optionally;
        return switch (input) {
            case Input.Choice<?> choice -> !optional && (choice.fallback().isEmpty() || decides(choice));
            case Input.Figure<?> figure -> figure.fallback() instanceof Default.None && !optional;
            case Input.Amount amount -> !optional;
            case Input.Year year -> !optional;
            case Input.Rows rows -> true;
        };
    }

    /// Whether it is on this choice that another input is asked for.
    private boolean decides(Input.Choice<?> choice) {
        return MethodBook.inputs(method)
                .anyMatch(input -> input.need() instanceof Need.WhenChosen when
                        && when.choice().name().equals(choice.name()));
    }

    private boolean isShown(Input<?> input, String path) {
        if (isWrittenInto(input, path)) {
            return true;
        }
        return switch (input.need()) {
            case Need.Always() -> true;
            case Need.Optionally() -> true;
            case Need.WhenChosen when -> {
                var chosen = chosen(when.choice(), path);
                yield isShown(when.choice(), path)
                        && (chosen.isEmpty() || when.options().contains(chosen));
            }
            case Need.WhenMeasured when -> {
                var text = text(when.amount().name(), path);
                yield isShown(when.amount(), path)
                        && Units.parse(text)
                                .value()
                                .map(measured -> when.dimensions()
                                        .contains(measured.unit().dimension()))
                                .orElse(true);
            }
        };
    }

    private boolean isWrittenInto(Input<?> input, String path) {
        return input instanceof Input.Rows
                ? form.given().containsKey(input.name())
                : !form.text(path + input.name()).isEmpty();
    }

    /// What decides about a record may stand in it or around it.
    private String text(String name, String path) {
        var own = form.text(path + name);
        return own.isEmpty() ? form.text(name) : own;
    }

    private <T> String chosen(Input.Choice<T> choice, String path) {
        var text = text(choice.name(), path);
        return text.isEmpty() ? choice.fallback().map(choice.id()).orElse("") : text;
    }

    /// The condition under which a field is asked for, as long as nothing decides it.
    private String condition(Input<?> input, String path) {
        return switch (input.need()) {
            case Need.Always() -> "";
            case Need.Optionally() -> inputs.condition(input);
            case Need.WhenChosen when -> text(when.choice().name(), path).isEmpty() ? inputs.condition(input) : "";
            case Need.WhenMeasured when -> text(when.amount().name(), path).isEmpty() ? inputs.condition(input) : "";
        };
    }

    private FieldView field(Input<?> input, String path) {
        var name = path + input.name();
        var condition = condition(input, path);
        var hint = input instanceof Input.Choice<?> ? "" : inputs.accepts(input);
        return new FieldView(
                name,
                id(name),
                inputs.label(input),
                Stream.of(hint, condition)
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> words.say("site.methods.semicolon.join", one, other))
                        .orElse(""),
                input instanceof Input.Choice<?> ? "" : inputs.placeholder(inputs.fallback(input)),
                input instanceof Input.Choice<?> choice ? options(choice, name) : List.of(),
                List.of(),
                form.text(name),
                hasUncertainty(input, path),
                form.text(name + MethodForm.UNCERTAINTY),
                issues.stream().filter(issue -> issue.field().equals(id(name))).toList());
    }

    /// In records only activities have one, which keeps addresses short.
    private boolean hasUncertainty(Input<?> input, String path) {
        boolean given = !form.text(path + input.name() + MethodForm.UNCERTAINTY).isEmpty();
        return given
                || switch (input) {
                    case Input.Choice<?> choice -> false;
                    case Input.Figure<?> figure -> path.isEmpty() || figure.role() == Input.Role.ACTIVITY;
                    case Input.Amount amount -> path.isEmpty() || amount.role() == Input.Role.ACTIVITY;
                    case Input.Year year -> false;
                    case Input.Rows rows -> false;
                };
    }

    static String id(String parameter) {
        return "in-" + parameter.replace('.', '-');
    }

    private <T> List<OptionView> options(Input.Choice<T> choice, String name) {
        var chosen = form.text(name);
        var none = choice.fallback()
                .map(option -> words.say(
                        "site.methods.usual",
                        terms.option(choice.name(), choice.id().apply(option))))
                .orElseGet(() -> words.say("site.methods.choose"));
        return Stream.concat(
                        Stream.of(new OptionView("", none, chosen.isEmpty())),
                        choice.ids().stream()
                                .map(id -> new OptionView(
                                        id, Notation.plain(terms.option(choice.name(), id)), id.equals(chosen))))
                .toList();
    }

    private ListView list(Input.Rows list) {
        int given = (int) IntStream.rangeClosed(1, MethodForm.MOST_ROWS)
                .filter(number -> form.texts().keySet().stream()
                        .anyMatch(name -> name.startsWith(list.name() + "." + number + ".")))
                .count();
        int shown = Math.max(given, form.rows().getOrDefault(list.name(), given == 0 ? FIRST_ROWS : given));
        return new ListView(
                list.name() + MethodForm.ROWS,
                id(list.name()),
                inputs.label(list),
                inputs.condition(list),
                IntStream.rangeClosed(1, shown)
                        .mapToObj(number -> row(list, number))
                        .toList(),
                shown >= MethodForm.MOST_ROWS
                        ? ""
                        : Integer.toString(Math.min(shown + MORE_ROWS, MethodForm.MOST_ROWS)),
                issues.stream()
                        .filter(issue -> issue.field().equals(id(list.name())))
                        .toList());
    }

    private RowView row(Input.Rows list, int number) {
        var path = list.name() + "." + number + ".";
        var main = new ArrayList<FieldView>();
        var further = new ArrayList<FieldView>();
        for (var column : list.columns()) {
            if (isShown(column, path)) {
                (isMain(column) ? main : further).add(field(column, path));
            }
        }
        return new RowView(
                words.figures().whole(number), main, further, further.stream().anyMatch(FormText::isTouched));
    }

    private List<FieldView> setting() {
        var fields = new ArrayList<FieldView>();
        var year = form.isEmpty() ? Integer.toString(usualYear()) : form.text("setting.year");
        fields.add(setting("year", year, List.of(), List.of()));
        var gwp = form.text("setting.gwp").isEmpty() ? GwpSet.DEFAULT : form.text("setting.gwp");
        fields.add(setting(
                "gwp",
                gwp,
                GwpSet.list().stream()
                        .map(set -> new OptionView(set.id(), set.id(), set.id().equals(gwp)))
                        .toList(),
                List.of()));
        if (hasProfiles()) {
            fields.add(setting(
                    "profile",
                    form.setting().profile().name(),
                    Arrays.stream(Profile.values())
                            .map(profile -> new OptionView(
                                    profile.name(),
                                    words.say("site.methods.profile."
                                            + profile.name().toLowerCase(Locale.ROOT)),
                                    profile == form.setting().profile()))
                            .toList(),
                    List.of()));
        }
        for (var place : List.of("country", "region", "city")) {
            var known = places(place);
            if (!form.text("setting." + place).isEmpty() || !known.isEmpty()) {
                fields.add(setting(place, form.text("setting." + place), List.of(), known));
            }
        }
        return fields;
    }

    /// The latest year of its golden cases, for which its tables are sure to hold something.
    private int usualYear() {
        return book.cases(method.id()).stream()
                .mapToInt(golden -> golden.setting().year())
                .max()
                .orElse(MethodForm.USUAL_YEAR);
    }

    /// Whether the edition of the guidelines decides which factor applies.
    private boolean hasProfiles() {
        return !form.text("setting.profile").isEmpty()
                || tables().anyMatch(table -> book.factors().list(table).stream()
                        .anyMatch(factor -> !factor.profile().isEmpty()));
    }

    private List<String> places(String kind) {
        var known = new TreeSet<String>();
        tables().forEach(table -> book.factors().list(table).forEach(factor -> {
            if (factor.region().startsWith(kind + "/")) {
                known.add(factor.region().substring(kind.length() + 1));
            }
        }));
        return List.copyOf(known);
    }

    private Stream<String> tables() {
        return MethodBook.inputs(method)
                .flatMap(input ->
                        input instanceof Input.Figure<?> figure && figure.fallback() instanceof Default.FromTable table
                                ? Stream.of(table.table())
                                : Stream.of())
                .distinct();
    }

    private FieldView setting(String name, String value, List<OptionView> options, List<String> known) {
        var parameter = MethodForm.SETTING + name;
        return new FieldView(
                parameter,
                id(parameter),
                words.say("site.methods.setting." + name),
                words.say("site.methods.setting.hint." + name),
                "",
                options,
                known,
                value,
                false,
                "",
                issues.stream()
                        .filter(issue -> issue.field().equals(id(parameter)))
                        .toList());
    }

    private IssueView problem(MethodForm.Problem problem) {
        var kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean hasField = problem.parameter().startsWith(MethodForm.SETTING)
                && MethodForm.SETTINGS.contains(problem.parameter().substring(MethodForm.SETTING.length()));
        return new IssueView(
                "error",
                words.say("site.methods.severity.error"),
                hasField ? id(problem.parameter()) : "",
                hasField
                        ? words.say(
                                "site.methods.setting." + problem.parameter().substring(MethodForm.SETTING.length()))
                        : "",
                words.say("site.methods.problem." + kind, problem.parameter()),
                words.say("site.methods.remedy." + kind, problem.parameter()));
    }

    private IssueView issue(Issue issue) {
        var severity = issue.severity() == Severity.ERROR
                ? "error"
                : issue.severity() == Severity.WARNING ? "warning" : "information";
        var field = issue.place() instanceof Place.Field place ? place.name() : "";
        return new IssueView(
                severity,
                words.say("site.methods.severity." + severity),
                field.isEmpty() ? "" : id(field.replaceAll("\\[(\\d+)]", ".$1")),
                label(field),
                Notation.plain(terms.message(issue, Naming.WORDS)),
                isChoice(field)
                        ? words.say("site.methods.remedy.choose")
                        : Notation.plain(terms.remedy(issue, Naming.WORDS)));
    }

    /// The options of a list need not be told again.
    private boolean isChoice(String field) {
        var name = field.substring(field.lastIndexOf('.') + 1);
        return MethodBook.inputs(method)
                .anyMatch(input ->
                        input instanceof Input.Choice<?> && input.name().equals(name));
    }

    private String label(String field) {
        var record = field.indexOf('[');
        if (record < 0) {
            return field.isEmpty() ? "" : Notation.plain(terms.label("input", field));
        }
        var number = field.substring(record + 1, field.indexOf(']'));
        var column = field.substring(field.indexOf('.') + 1);
        return words.say(
                "site.methods.in-record",
                Notation.plain(terms.label("input", field.substring(0, record))),
                number,
                Notation.plain(terms.label("input", column)));
    }
}
