// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.compute.About;
import org.mutirao.calc.inventory.compute.ActivityRow;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.inventory.compute.StatedCell;
import org.mutirao.calc.inventory.series.BaseYearRecalculation;
import org.mutirao.calc.trace.Severity;

/// Q35, Q36 and Q40: the inventory beside the year before and the base year.
final class SeriesRules {

    private SeriesRules() {}

    static void changesAreExplained(Dossier dossier, Notes notes) {
        var previous = dossier.known().previous();
        if (previous.isEmpty()) {
            notes.lacks(Lack.PREVIOUS_YEAR);
            return;
        }
        var before = previous.get();
        for (var cell : GpcCell.values()) {
            var then = tonnes(before.computed(), cell);
            var now = dossier.tonnes(cell);
            if (then.isEmpty() || now.isEmpty()) {
                continue;
            }
            notes.judged();
            boolean silent = notes(cell, dossier).allMatch(String::isBlank);
            if (silent) {
                change(cell, then.getAsDouble(), now.getAsDouble(), dossier, notes);
                if (!methods(before.computed(), cell).equals(methods(dossier.computed(), cell))) {
                    notes.find(Severity.ERROR, dossier.at(cell), "method", cell.reference());
                }
            }
        }
        factors(before.given().rows().stream(), dossier, notes);
        notes.unlessJudged(Lack.NUMERIC_CELLS);
    }

    private static void change(GpcCell cell, double then, double now, Dossier dossier, Notes notes) {
        double total = Math.abs(
                dossier.computed().totals().get(dossier.level()).tonnes().orElse(0));
        double change = Math.abs(now - then);
        if (change > notes.limit("cell") * Math.abs(then) || total > 0 && change > notes.limit("total") * total) {
            notes.find(Severity.WARNING, dossier.at(cell), "change", cell.reference(), then, now);
        }
    }

    /// Rows of one name in both years whose own factors differ, and nobody says why.
    private static void factors(Stream<ActivityRow> before, Dossier dossier, Notes notes) {
        var old = new HashMap<String, Map<String, String>>();
        before.filter(row -> !row.id().isEmpty()).forEach(row -> old.put(name(row), own(row)));
        dossier.rows().stream()
                .filter(row -> row.row().about().note().isBlank())
                .filter(row -> old.containsKey(name(row.row())))
                .filter(row -> !own(row.row()).equals(old.get(name(row.row()))))
                .forEach(row -> notes.find(
                        Severity.ERROR,
                        dossier.at(row, "method"),
                        "factor",
                        row.row().id()));
    }

    private static String name(ActivityRow row) {
        return row.place() + " " + row.method() + " " + row.id();
    }

    private static Map<String, String> own(ActivityRow row) {
        return OwnFactor.names(row).stream()
                .collect(Collectors.toMap(
                        name -> name, name -> Written.text(row.inputs(), name).orElse("")));
    }

    private static Set<String> methods(ComputedInventory inventory, GpcCell cell) {
        return inventory.rows().stream()
                .filter(row -> row.cells().containsKey(cell))
                .map(RowResult::row)
                .map(ActivityRow::method)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is said about the numbers of a cell.
    private static Stream<String> notes(GpcCell cell, Dossier dossier) {
        var ofRows = dossier.rows().stream()
                .filter(row -> row.cells().containsKey(cell))
                .map(row -> row.row().about());
        var stated = dossier.given().stated().stream()
                .filter(one -> one.cell() == cell)
                .map(StatedCell::about);
        return Stream.concat(ofRows, stated).map(About::note);
    }

    static void nothingIsCopied(Dossier dossier, Notes notes) {
        for (var cell : GpcCell.values()) {
            dossier.tonnes(cell).ifPresent(now -> {
                notes.judged();
                if (now == 0) {
                    notes.find(Severity.WARNING, dossier.at(cell), "zero", cell.reference());
                }
                dossier.known()
                        .previous()
                        .ifPresent(before -> tonnes(before.computed(), cell)
                                .ifPresent(then -> copied(cell, then, now, dossier, notes)));
            });
        }
        if (dossier.known().previous().isEmpty()) {
            notes.lacks(Lack.PREVIOUS_YEAR);
        }
        notes.unlessJudged(Lack.NUMERIC_CELLS);
    }

    private static void copied(GpcCell cell, double then, double now, Dossier dossier, Notes notes) {
        notes.judged();
        var digits = new MathContext((int) notes.limit("digits"));
        if (now != 0 && rounded(then, digits).equals(rounded(now, digits))) {
            notes.find(Severity.WARNING, dossier.at(cell), "copied", cell.reference(), now);
        }
    }

    private static BigDecimal rounded(double number, MathContext digits) {
        return new BigDecimal(number).round(digits).stripTrailingZeros();
    }

    static void baseYearIsCurrent(Dossier dossier, Notes notes) {
        var known = dossier.known().baseYear();
        if (known.isEmpty()) {
            notes.lacks(Lack.BASE_YEAR);
            return;
        }
        notes.judged();
        var base = known.get();
        if (base.recalculated()) {
            return;
        }
        if (base.boundaryChanged()) {
            notes.find(Severity.ERROR, dossier.whole(), "boundary");
        }
        double most = BaseYearRecalculation.defaultThreshold();
        if (Math.abs(base.change()) > most) {
            notes.find(Severity.ERROR, dossier.whole(), "change", base.change() * 100, most * 100);
        }
    }

    private static OptionalDouble tonnes(ComputedInventory inventory, GpcCell cell) {
        return inventory.inventory().getValue(cell) instanceof CellValue.Stated number
                ? OptionalDouble.of(number.tonnes())
                : OptionalDouble.empty();
    }
}
