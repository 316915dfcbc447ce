// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import static org.mutirao.calc.inventory.compute.DataQuality.LOW;
import static org.mutirao.calc.inventory.review.Known.Driver.GDP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.compute.CellQuality;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.trace.Severity;

/// Q38, Q39 and Q43: how good the data are.
final class QualityRules {

    private static final Set<GpcCell> HOUSEHOLDS = Set.of(GpcCell.I_1_1, GpcCell.I_1_2, GpcCell.I_1_3);

    /// The downward half of an uncertainty: of `5 %`, or of `-20/+120 %`.
    private static final Pattern DOWN = Pattern.compile("-?\\s*(\\d+(?:\\.\\d+)?)\\s*(?:%.*|/.*)");

    private QualityRules() {}

    static void largeCellsAreGraded(Dossier dossier, Notes notes) {
        for (var cell : GpcCell.values()) {
            var quality = dossier.computed().getCell(cell).quality();
            if (quality.isEmpty()) {
                continue;
            }
            notes.judged();
            if (dossier.share(List.of(cell)) > notes.limit("share")) {
                if (quality.get().graded() < 1) {
                    notes.find(
                            Severity.WARNING,
                            dossier.at(cell),
                            "missing",
                            cell.reference(),
                            quality.get().graded() * 100);
                } else if (isLow(quality.get())) {
                    notes.find(Severity.WARNING, dossier.at(cell), "low", cell.reference());
                }
            }
        }
        notes.unlessJudged(Lack.NUMERIC_CELLS);
    }

    private static boolean isLow(CellQuality quality) {
        return quality.activity().equals(Optional.of(LOW)) && quality.factor().equals(Optional.of(LOW));
    }

    static void scalingIsRecent(Dossier dossier, Notes notes) {
        var scalings = dossier.known().scalings();
        if (scalings.isEmpty()) {
            notes.lacks(Lack.SCALING);
            return;
        }
        notes.judged();
        int year = dossier.given().header().year();
        for (var scaling : scalings.get()) {
            var cell = scaling.cell();
            notes.within(
                    Severity.WARNING,
                    dossier.at(cell),
                    "years",
                    Math.abs(year - scaling.dataYear()),
                    cell.reference(),
                    scaling.dataYear());
            if (scaling.driver() == GDP && HOUSEHOLDS.contains(cell)) {
                notes.find(Severity.WARNING, dossier.at(cell), "households", cell.reference());
            }
        }
    }

    static void uncertaintyIsPlausible(Dossier dossier, Notes notes) {
        for (var row : dossier.rows()) {
            Written.levels(row.row().inputs()).forEach(level -> lowerEnds(level, name -> dossier.at(row, name), notes));
        }
        for (var stated : dossier.given().stated()) {
            lowerEnds(stated.masses(), name -> dossier.at(stated.cell()), notes);
        }
        var total = dossier.computed().estimate(dossier.level()::counts);
        if (total.isEmpty() || total.get().value() <= 0) {
            notes.lacks(Lack.NUMERIC_CELLS);
            return;
        }
        var interval = total.get().interval();
        double value = total.get().value();
        double half = Math.max(interval.upper() - value, value - interval.lower()) / value * 100;
        if (half == 0) {
            notes.lacks(Lack.UNCERTAINTY);
        } else {
            notes.within(Severity.WARNING, dossier.whole(), "total", half);
            if (!total.get().unstated().isEmpty()) {
                // what nobody stated can only add to it
                notes.lacks(Lack.UNCERTAINTY);
            }
        }
    }

    /// A source is positive; what is taken up from the air is given below zero, and may be of either sign.
    private static void lowerEnds(Map<String, Given> values, Function<String, Spot> spot, Notes notes) {
        values.forEach((name, given) -> {
            var number = Written.quantity(values, name);
            boolean positive = number.isPresent() && number.get().value() > 0;
            if (given instanceof Given.Value value && positive && below(value) > 100) {
                notes.find(Severity.ERROR, spot.apply(name), "below", name);
            }
        });
    }

    /// Percent downwards; none when nothing is given or it is no percentage.
    private static double below(Given.Value value) {
        return value.uncertainty()
                .map(text -> DOWN.matcher(text.strip()))
                .filter(found -> found.matches())
                .map(found -> Double.parseDouble(found.group(1)))
                .orElse(0.0);
    }
}
