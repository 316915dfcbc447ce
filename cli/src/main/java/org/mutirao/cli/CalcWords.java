// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;
import org.mutirao.calc.words.MethodWords;
import org.mutirao.calc.words.MethodWords.Naming;

/// The words of the calculations as the command line writes them: with the ids that its files use.
final class CalcWords {

    /// The languages of the command line's `--language`.
    enum Language {
        EN("en"),
        ZH("zh");

        private final String path;

        Language(String path) {
            this.path = path;
        }
    }

    private final MethodWords words;

    CalcWords(Language language) {
        this.words = MethodWords.of(language.path);
    }

    /// The words that the pages use too.
    MethodWords shared() {
        return words;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /// The words for the key if there are any, else the name itself.
    String label(String kind, String name) {
        return words.label(kind, name);
    }

    /// One line: how bad, where, what happened, what to do.
    String issue(Issue issue) {
        var where = switch (issue.place()) {
            case Place.Field field -> field.name() + ": ";
            case Place.TableCell cell -> cell.file() + ", line " + cell.line() + ", " + cell.column() + ": ";
            case Place.Unplaced() -> "";
        };
        return mark(issue.severity()) + " " + where + words.message(issue, Naming.IDS) + " "
                + words.remedy(issue, Naming.IDS);
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "[error]";
            case WARNING -> "[warning]";
            case INFORMATION -> "[note]";
        };
    }
}
