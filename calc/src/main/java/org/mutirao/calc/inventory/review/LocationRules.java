// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.stream.Stream;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.compute.ActivityRow;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.inventory.compute.StatedCell;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.trace.Severity;

/// Q14: whether scope 2 is location-based, in its cells and in published totals.
final class LocationRules {

    private static final String GRID = "gpc-grid-electricity";
    private static final String MARKET = "ghgp-scope2-market-based";

    private LocationRules() {}

    static void totalsAreLocationBased(Dossier dossier, Notes notes) {
        var bought = dossier.rows(MARKET).stream()
                .flatMap(row -> row.memos().stream())
                .mapToDouble(memo -> memo.co2e().value())
                .boxed()
                .toList();
        for (var cell : GpcCell.values()) {
            var tonnes = dossier.tonnes(cell);
            if (cell.scope() != Scope.TWO || tonnes.orElse(0) <= 0) {
                continue;
            }
            if (bought.stream()
                    .anyMatch(market -> Math.abs(tonnes.getAsDouble() - market) <= notes.limit("same") * market)) {
                notes.find(Severity.ERROR, dossier.at(cell), "same", cell.reference(), notes.limit("same") * 100);
            } else {
                said(cell, dossier, notes);
            }
        }
        ofPublished(ExactSum.of(bought.stream().mapToDouble(Double::doubleValue)), dossier, notes);
        notes.unlessJudged(Lack.METHOD_NOTE);
    }

    /// What is said of the numbers that nobody but their author can tell apart: stated ones, and those of
    /// own factors.
    private static void said(GpcCell cell, Dossier dossier, Notes notes) {
        var stated = dossier.given().stated().stream()
                .filter(one ->
                        one.cell() == cell && dossier.computed().getCell(cell).rows() == 0)
                .map(StatedCell::about);
        var own = dossier.rows().stream()
                .filter(row -> row.cells().containsKey(cell))
                .map(RowResult::row)
                .filter(row -> !OwnFactor.names(row).isEmpty())
                .map(ActivityRow::about);
        notes.judged();
        Stream.concat(stated, own).map(OwnFactor::words).distinct().forEach(words -> {
            if (words.isBlank()) {
                notes.lacks(Lack.METHOD_NOTE);
            } else if (words.contains("market-based") || words.contains("市场法")) {
                notes.find(Severity.ERROR, dossier.at(cell), "said", cell.reference());
            }
        });
    }

    /// A published total that is off by what contracts move holds the market-based number.
    private static void ofPublished(double market, Dossier dossier, Notes notes) {
        double location = ExactSum.of(dossier.rows(GRID).stream()
                .flatMap(row -> row.cells().entrySet().stream())
                .filter(line -> line.getKey().scope() == Scope.TWO)
                .mapToDouble(line -> line.getValue().co2e().value()));
        double moved = market - location;
        if (dossier.rows(MARKET).isEmpty() || moved == 0) {
            return;
        }
        dossier.known().published().forEach((level, published) -> {
            var ours = dossier.computed().totals().get(level).tonnes();
            if (ours.isPresent()
                    && Math.abs(published - ours.getAsDouble() - moved) <= notes.limit("same") * Math.abs(moved)) {
                var limit = notes.limit("same") * 100;
                notes.find(Severity.ERROR, dossier.whole(), "total", level.name(), published, limit);
            }
        });
    }
}
