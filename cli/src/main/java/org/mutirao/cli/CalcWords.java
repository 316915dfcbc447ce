// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;
import org.mutirao.calc.words.MethodWords;

/// The words of the calculations in one language.
final class CalcWords {

    /// The languages of the command line's `--language`.
    enum Language {
        EN("en", " ", ": "),
        ZH("zh", "", "：");

        private final String path;
        private final String between;
        private final String colon;

        /// @param between what stands between two sentences
        Language(String path, String between, String colon) {
            this.path = path;
            this.between = between;
            this.colon = colon;
        }

        /// As it ends the names of files.
        String path() {
            return path;
        }
    }

    private final Properties messages = new Properties();
    private final MethodWords shared;
    private final String between;
    private final String colon;

    CalcWords(Language language) {
        between = language.between;
        colon = language.colon;
        shared = MethodWords.of(language.path);
        load("org/mutirao/calc/messages_", language);
        load("org/mutirao/calc/words_", language);
        load("org/mutirao/platform/inventory/workbook/messages_", language);
    }

    /// The same with the words of further files.
    ///
    /// @param more names of files up to their language
    CalcWords(Language language, String... more) {
        this(language);
        for (var name : more) {
            load(name, language);
        }
    }

    private void load(String stem, Language language) {
        var name = stem + language.path + ".properties";
        try (var stream = CalcWords.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("There are no words " + name + " on the class path.");
            }
            messages.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The words that the pages use too.
    MethodWords shared() {
        return shared;
    }

    String say(String key, Object... arguments) {
        var text = messages.getProperty(key, key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /// The words for the key if there are any, else the name itself.
    String label(String kind, String name) {
        return messages.getProperty("calc." + kind + "." + name, name);
    }

    /// One line: how bad, where, what happened, what to do.
    String issue(Issue issue) {
        var arguments = issue.arguments().toArray();
        var where = place(issue.place());
        return mark(issue.severity()) + " " + (where.isEmpty() ? "" : where + colon)
                + say(issue.messageKey(), arguments) + between + say(issue.remedyKey(), arguments);
    }

    /// Where an issue sits; empty when nobody knows.
    String place(Place place) {
        return switch (place) {
            case Place.Field field -> field.name();
            case Place.TableCell cell ->
                say(
                        cell.column().isEmpty() ? "inventory.file.at-line" : "inventory.file.at",
                        cell.file(),
                        cell.line(),
                        cell.column());
            case Place.Unplaced() -> "";
        };
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "[error]";
            case WARNING -> "[warning]";
            case INFORMATION -> "[note]";
        };
    }
}
