// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import static org.mutirao.calc.inventory.NotationKey.IE;
import static org.mutirao.calc.inventory.NotationKey.NE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.compute.KeyedCell;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.trace.Severity;

/// Q01 to Q04: whether every cell has an answer, and whether notation keys are what they say.
final class AnswerRules {

    /// What occurs in every real city, so that not estimating it is no answer.
    private static final Set<GpcCell> EVERYWHERE = Set.of(
            GpcCell.I_1_1, GpcCell.I_1_2, GpcCell.I_2_1, GpcCell.I_2_2, GpcCell.I_3_1, GpcCell.I_3_2, GpcCell.II_1_1);

    /// Waste and wastewater have to go somewhere: one cell of each pair has a number.
    private static final List<List<GpcCell>> EITHER =
            List.of(List.of(GpcCell.III_1_1, GpcCell.III_1_2), List.of(GpcCell.III_4_1, GpcCell.III_4_2));

    private AnswerRules() {}

    static void everyCellIsAnswered(Dossier dossier, Notes notes) {
        if (!dossier.isComputed()) {
            notes.lacks(Lack.COMPUTED_ROWS);
            return;
        }
        for (var cell : dossier.required()) {
            if (!isUnset(cell, dossier)) {
                notes.judged();
            } else if (dossier.computed().getCell(cell).refused() > 0) {
                notes.lacks(Lack.COMPUTED_ROWS);
            } else {
                notes.find(ofAnswers(dossier), dossier.at(cell), "open", cell.reference());
            }
        }
    }

    static void everyKeyIsExplained(Dossier dossier, Notes notes) {
        for (var one : dossier.given().keys()) {
            notes.judged();
            var said = one.explanation().strip();
            boolean chinese = said.codePoints()
                    .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
            double least = notes.limit(chinese ? "explanation-chinese" : "explanation");
            if (said.codePointCount(0, said.length()) < least) {
                notes.find(ofAnswers(dossier), dossier.at(one), "unexplained", name(one), key(one));
            }
        }
        notes.unlessJudged(Lack.NOTATION_KEYS);
    }

    static void elsewhereIsANumber(Dossier dossier, Notes notes) {
        for (var one : dossier.keys(IE)) {
            notes.judged();
            if (one.key().elsewhere().isEmpty()) {
                notes.find(ofAnswers(dossier), dossier.at(one), "no-target", name(one));
            }
            for (var target : one.key().elsewhere()) {
                elsewhere(one, target, dossier, notes);
            }
        }
        notes.unlessJudged(Lack.INCLUDED_ELSEWHERE);
    }

    private static void elsewhere(KeyedCell one, GpcCell target, Dossier dossier, Notes notes) {
        if (dossier.isNumeric(target)) {
            return;
        }
        if (dossier.computed().getCell(target).refused() > 0 || !dossier.isComputed()) {
            notes.lacks(Lack.COMPUTED_ROWS);
        } else if (leadsBack(one.cell(), target, dossier)) {
            notes.find(ofAnswers(dossier), dossier.at(one), "circle", name(one), target.reference());
        } else {
            notes.find(ofAnswers(dossier), dossier.at(one), "no-number", name(one), target.reference());
        }
    }

    private static boolean leadsBack(GpcCell from, GpcCell first, Dossier dossier) {
        var seen = new HashSet<GpcCell>();
        var next = List.of(first);
        while (!next.isEmpty()) {
            if (next.contains(from)) {
                return true;
            }
            next = next.stream()
                    .filter(seen::add)
                    .flatMap(cell -> targets(cell, dossier).stream())
                    .toList();
        }
        return false;
    }

    private static List<GpcCell> targets(GpcCell cell, Dossier dossier) {
        return dossier.computed().inventory().getValue(cell) instanceof CellValue.Key key ? key.elsewhere() : List.of();
    }

    static void nothingThatMattersIsLeftOut(Dossier dossier, Notes notes) {
        for (var cell : dossier.required()) {
            if (isUnset(cell, dossier)) {
                notes.lacks(Lack.ANSWERED_CELLS);
            } else if (dossier.key(cell).equals(Optional.of(NE))) {
                leftOut(cell, dossier, notes);
            } else {
                notes.judged();
            }
        }
        var estimates = dossier.required().stream()
                .filter(cell -> dossier.key(cell).equals(Optional.of(NE)))
                .map(cell -> shareOfBasic(cell, dossier))
                .toList();
        double sum = ExactSum.of(estimates.stream().flatMapToDouble(OptionalDouble::stream));
        if (sum > notes.limit("together")) {
            notes.find(Severity.ERROR, dossier.whole(), "together", sum * 100, notes.limit("together") * 100);
        }
    }

    private static void leftOut(GpcCell cell, Dossier dossier, Notes notes) {
        var pair = EITHER.stream().filter(cells -> cells.contains(cell)).findFirst();
        var share = shareOfBasic(cell, dossier);
        var spot = dossier.at(cell);
        if (EVERYWHERE.contains(cell)
                || pair.filter(both -> hasNoAnswer(both, dossier)).isPresent()) {
            notes.find(Severity.ERROR, spot, "everywhere", cell.reference());
        } else if (share.isEmpty()) {
            notes.find(Severity.ERROR, spot, "not-estimated", cell.reference());
        } else if (share.getAsDouble() > notes.limit("each")) {
            double percent = share.getAsDouble() * 100;
            notes.find(Severity.ERROR, spot, "each", cell.reference(), percent, notes.limit("each") * 100);
        } else {
            notes.find(Severity.WARNING, spot, "small", cell.reference(), share.getAsDouble() * 100);
        }
    }

    private static boolean hasNoAnswer(List<GpcCell> pair, Dossier dossier) {
        return pair.stream().noneMatch(dossier::isNumeric);
    }

    private static OptionalDouble shareOfBasic(GpcCell cell, Dossier dossier) {
        var estimate = dossier.known().estimates().get(cell);
        var basic = dossier.computed().totals().basic().tonnes();
        return estimate == null || basic.isEmpty() || basic.getAsDouble() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(estimate / basic.getAsDouble());
    }

    private static boolean isUnset(GpcCell cell, Dossier dossier) {
        return dossier.computed().inventory().getValue(cell) instanceof CellValue.Unset;
    }

    /// Others answer for the completeness of what they published.
    private static Severity ofAnswers(Dossier dossier) {
        return dossier.known().cited() ? Severity.INFORMATION : Severity.ERROR;
    }

    private static String name(KeyedCell one) {
        return one.cell().reference();
    }

    private static String key(KeyedCell one) {
        return one.key().key().name();
    }
}
