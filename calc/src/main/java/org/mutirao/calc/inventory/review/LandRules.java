// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.quantity.Dimension.Count;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.trace.Severity;

/// Q33 and Q34: animals, forests and the land they are on.
final class LandRules {

    private LandRules() {}

    static void landCanCarryIt(Dossier dossier, Notes notes) {
        var area = dossier.given().header().area().stream()
                .mapToDouble(land -> land.value())
                .filter(hectares -> hectares > 0)
                .findFirst();
        var land = dossier.tonnes(GpcCell.V_2);
        double heads = heads(dossier);
        if (heads <= 0 && land.isEmpty()) {
            notes.lacks(Lack.LAND);
            return;
        }
        if (area.isEmpty()) {
            notes.lacks(Lack.AREA);
        } else {
            if (heads > 0) {
                notes.within(Severity.WARNING, dossier.at(GpcCell.V_1), "heads", heads / area.getAsDouble());
            }
            land.ifPresent(tonnes -> notes.within(
                    Severity.ERROR, dossier.at(GpcCell.V_2), "removal", Math.max(0, -tonnes) / area.getAsDouble()));
        }
        land.ifPresent(tonnes -> forestLoss(tonnes, dossier, notes));
    }

    /// The animals of the method that names most of them: the others ask for the same ones again.
    private static double heads(Dossier dossier) {
        return dossier.rows().stream()
                .filter(row -> row.row().place().equals(GpcCell.V_1.reference()))
                .collect(Collectors.groupingBy(row -> row.row().method(), Collectors.summingDouble(LandRules::heads)))
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static double heads(RowResult row) {
        return ExactSum.of(Written.levels(row.row().inputs())
                .flatMap(level -> Written.quantity(level, "heads").stream())
                .filter(heads -> heads.dimension() instanceof Count)
                .mapToDouble(heads -> heads.value()));
    }

    private static void forestLoss(double tonnes, Dossier dossier, Notes notes) {
        int year = dossier.given().header().year();
        var now = forest(year, dossier);
        var before = forest(year - 1, dossier);
        if (now.isEmpty() || before.isEmpty()) {
            notes.lacks(Lack.LAND_USE_YEARS);
            return;
        }
        notes.judged();
        double lost = before.getAsDouble() - now.getAsDouble();
        if (lost > 0 && tonnes <= 0) {
            notes.find(Severity.WARNING, dossier.at(GpcCell.V_2), "sign", lost, tonnes);
        }
    }

    private static OptionalDouble forest(int year, Dossier dossier) {
        var hectares = dossier.known().landUse().getOrDefault(year, Map.of()).get(Known.FOREST);
        return hectares == null ? OptionalDouble.empty() : OptionalDouble.of(hectares);
    }

    static void areasAddUp(Dossier dossier, Notes notes) {
        var years = dossier.known().landUse();
        if (years.size() < 2) {
            notes.lacks(Lack.LAND_USE_YEARS);
            return;
        }
        notes.judged();
        double first = sum(years.firstEntry().getValue());
        years.forEach((year, uses) -> {
            double off = (sum(uses) / first - 1) * 100;
            notes.within(Severity.ERROR, dossier.at(GpcCell.V_2), "area", off, year, years.firstKey());
        });
    }

    private static double sum(Map<String, Double> uses) {
        return ExactSum.of(uses.values().stream().mapToDouble(Double::doubleValue));
    }
}
