// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.review.ReviewRule;
import org.mutirao.platform.inventory.workbook.InputColumns.Column;

/// The sheet of the facts: a line for each, with words for what it is and what may stand in it.
final class FactSheet {

    private FactSheet() {}

    static List<Column> columns(Texts texts) {
        var words = Arrays.stream(FactKind.values()).map(FactKind::word).toList();
        return List.of(
                new Column("fact", texts.say("inventory.template.column.fact"), "", words, true),
                column("of", texts.say("inventory.template.column.of")),
                column("year", texts.say("inventory.template.column.year")),
                column(Columns.VALUE, texts.say("inventory.template.city-value")),
                column(Columns.VALUE + Columns.UNIT, texts.say("inventory.template.unit")),
                column("source", texts.say("inventory.template.column.fact-source")),
                column("note", texts.say("inventory.template.column.note")),
                column("#meaning", texts.say("inventory.template.city-meaning")),
                column("#rules", texts.say("inventory.template.column.rules")));
    }

    private static Column column(String heading, String label) {
        return new Column(heading, label, "", List.of(), false);
    }

    /// The facts that are given, and a line to fill in for each kind of which there is none.
    static List<Map<String, String>> lines(List<GivenFact> facts, Texts texts) {
        var lines = new ArrayList<Map<String, String>>();
        for (var kind : FactKind.values()) {
            var given = facts.stream()
                    .filter(fact -> fact.fact().equals(kind.word()))
                    .map(InventoryTable::fact)
                    .toList();
            for (var fact : given.isEmpty() ? List.of(Map.of("fact", kind.word())) : given) {
                var line = new LinkedHashMap<>(fact);
                line.put("#meaning", meaning(kind, texts));
                line.put("#rules", rules(kind));
                lines.add(line);
            }
        }
        return lines;
    }

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
