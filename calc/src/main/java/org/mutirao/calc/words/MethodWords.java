// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Need;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.trace.Issue;

/// The words of the methods in one language: `messages_…` for what a method is and what can be wrong,
/// `words_…` for how it is shown.
public final class MethodWords {

    /// What inputs and options are called: by their ids, as files and addresses write them, or in words.
    public enum Naming {
        IDS,
        WORDS
    }

    /// No bound of a method is meant above this; beyond it a bound only keeps out slips.
    private static final double NO_LIMIT = 1e15;

    private final Map<String, String> words;
    private final Map<String, String> fuels;

    private MethodWords(Map<String, String> words, Map<String, String> fuels) {
        this.words = words;
        this.fuels = fuels;
    }

    /// The words of a language.
    ///
    /// @param language `en` or `zh`
    /// @param more names of files with further words, up to their language
    public static MethodWords of(String language, String... more) {
        var words = new HashMap<String, String>();
        var files = Stream.concat(Stream.of("org/mutirao/calc/messages_", "org/mutirao/calc/words_"), Stream.of(more));
        for (var file : files.toList()) {
            read(file + language).forEach((key, text) -> words.put(String.valueOf(key), String.valueOf(text)));
        }
        var fuels = CsvTable.resource("/reference/factors/fuels.csv").rows().stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("name_" + language)));
        return new MethodWords(words, fuels);
    }

    /// The message of a key, or the key itself when there is none.
    public String say(String key, Object... arguments) {
        var text = words.getOrDefault(key, key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /// The words for a name of this kind (`input`, `output`, `column` …) if there are any, else the name itself.
    public String label(String kind, String name) {
        return words.getOrDefault("calc." + kind + "." + name, name);
    }

    /// What an option of a closed list is called; what is a name already, such as `HFC-134a`, is called by it.
    public String option(String input, String id) {
        return findOption(input, id).orElse(id);
    }

    private Optional<String> findOption(String input, String id) {
        return Stream.of(words.get("calc.option." + input + "." + id), words.get("calc.option." + id), fuels.get(id))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /// What happened and why it matters.
    public String message(Issue issue, Naming naming) {
        return say(issue.messageKey(), arguments(issue, issue.messageKey(), naming));
    }

    /// What to do about it.
    public String remedy(Issue issue, Naming naming) {
        return say(issue.remedyKey(), arguments(issue, issue.remedyKey(), naming));
    }

    private Object[] arguments(Issue issue, String key, Naming naming) {
        var given = issue.arguments();
        return switch (naming) {
            case IDS -> given.toArray();
            case WORDS ->
                IntStream.range(0, given.size())
                        .mapToObj(i -> isQuoted(key, i) ? given.get(i) : named(given.get(i)))
                        .toArray();
        };
    }

    /// What somebody wrote is quoted and stays as it was written.
    private boolean isQuoted(String key, int argument) {
        return say(key).contains("“{" + argument + "}”");
    }

    private String named(String ids) {
        return Arrays.stream(ids.split(", ")).map(this::nameOf).collect(Collectors.joining(say("calc.separator")));
    }

    private String nameOf(String id) {
        return Stream.of("input", "output")
                .map(kind -> words.get("calc." + kind + "." + id))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .or(() -> findOption("", id))
                .orElse(id);
    }

    /// When an input is asked for.
    public String need(Need need, Naming naming) {
        return switch (need) {
            case Need.Always() -> say("calc.need.always");
            case Need.Optionally() -> say("calc.need.optional");
            case Need.WhenChosen when ->
                say(
                        "calc.need.chosen",
                        input(when.choice().name(), naming),
                        when.options().stream()
                                .sorted()
                                .map(id -> switch (naming) {
                                    case IDS -> id;
                                    case WORDS -> option(when.choice().name(), id);
                                })
                                .collect(Collectors.joining(say("calc.separator"))));
            case Need.WhenMeasured when ->
                say(
                        "calc.need.measured",
                        input(when.amount().name(), naming),
                        when.dimensions().stream()
                                .map(Dimension::canonicalUnit)
                                .filter(unit -> when.amount().units().stream()
                                        .anyMatch(known -> known.dimension()
                                                .canonicalUnit()
                                                .equals(unit)))
                                .sorted()
                                .collect(Collectors.joining(say("calc.separator"))));
        };
    }

    private String input(String name, Naming naming) {
        return switch (naming) {
            case IDS -> name;
            case WORDS -> label("input", name);
        };
    }

    /// Between which numbers an input must lie.
    public String bounds(Bounds bounds, DoubleFunction<String> number) {
        var least = number.apply(bounds.least());
        if (bounds.most() >= NO_LIMIT) {
            return say(bounds.open() ? "calc.bounds.above" : "calc.bounds.from", least);
        }
        return say(bounds.open() ? "calc.bounds.above-to" : "calc.bounds.between", least, number.apply(bounds.most()));
    }

    /// From which table a default comes, and by what it is chosen there.
    public String fallback(Default.FromTable table) {
        return say(
                "calc.default.table",
                table.table(),
                table.keys().stream().map(Default.Key::words).collect(Collectors.joining(say("calc.separator"))));
    }

    private static Properties read(String name) {
        var properties = new Properties();
        var path = name + ".properties";
        try (var stream = MethodWords.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("There are no words " + path + " on the class path.");
            }
            properties.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
