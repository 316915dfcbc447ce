// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.review.ReviewRule;

/// Says in words what a fact is and what may stand in its line.
final class FactWords {

    private FactWords() {}

    /// What it is, of what it can be, in which unit or words it is told.
    static String meaning(FactKind kind, Texts texts) {
        var words = texts.say("inventory.template.fact." + kind.word());
        var subjects = kind.subjects().isEmpty()
                ? ""
                : texts.say("inventory.template.fact-of", subjects(kind.subjects(), texts));
        var value = switch (kind.value()) {
            case FactKind.Measured measured ->
                texts.say("inventory.template.fact-unit", measured.unit().id());
            case FactKind.Word word -> texts.say("inventory.template.fact-word", String.join(", ", word.options()));
            case FactKind.Name() -> texts.say("inventory.template.fact-name");
        };
        return words + subjects + value;
    }

    /// Which rules ask for it.
    static String rules(FactKind kind) {
        return kind.rules().stream().map(ReviewRule::name).collect(Collectors.joining(", "));
    }

    private static String subjects(List<String> subjects, Texts texts) {
        boolean cells = subjects.contains(GpcCell.I_1_1.reference());
        if (!cells) {
            return String.join(", ", subjects);
        }
        var cell = texts.say("inventory.template.fact-cell");
        return subjects.contains(FactKind.NONE) ? cell + ", " + FactKind.NONE : cell;
    }
}
