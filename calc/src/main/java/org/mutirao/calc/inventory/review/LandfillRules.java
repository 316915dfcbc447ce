// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import static org.mutirao.calc.inventory.review.Known.PlantKind.LANDFILL_GAS;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Severity;

/// Q24 to Q27: landfills.
final class LandfillRules {

    private static final String DECAY = "ipcc2006-landfill-decay";
    private static final String COMMITMENT = "gpc-methane-commitment";

    private LandfillRules() {}

    static void landfillFactorsAreUsual(Dossier dossier, Notes notes) {
        for (var row : dossier.rows(DECAY, COMMITMENT)) {
            notes.judged();
            carbon(row.row().inputs())
                    .ifPresent(carbon ->
                            notes.within(Severity.WARNING, dossier.at(row, "degradableCarbon"), "carbon", carbon));
            Written.levels(row.row().inputs()).forEach(level -> {
                Written.in(Units.ONE, level, "methaneCorrection")
                        .ifPresent(own -> correction(own, row, dossier, notes));
                Written.in(Units.ONE, level, "coverOxidation").ifPresent(own -> {
                    boolean proven = !row.row().about().evidence().isBlank();
                    notes.within(
                            proven ? Severity.WARNING : Severity.ERROR,
                            dossier.at(row, "coverOxidation"),
                            "oxidation",
                            own);
                });
            });
        }
        notes.unlessJudged(Lack.LANDFILL_ROWS);
    }

    /// The degradable carbon of the mix, when every part of it is given.
    private static OptionalDouble carbon(Map<String, Given> inputs) {
        var parts = Written.records(inputs, "composition");
        var given = parts.stream()
                .flatMapToDouble(part -> Written.in(Units.ONE, part, "degradableCarbon").stream()
                        .map(carbon -> carbon
                                * Written.in(Units.ONE, part, "wasteShare").orElse(0)))
                .toArray();
        return parts.isEmpty() || given.length < parts.size()
                ? OptionalDouble.empty()
                : OptionalDouble.of(ExactSum.of(given));
    }

    private static void correction(double own, RowResult row, Dossier dossier, Notes notes) {
        boolean known = dossier.factors().list("landfill_mcf").stream()
                .anyMatch(factor -> Math.abs(own - factor.value().amount()) <= notes.limit("near-correction"));
        if (!known) {
            notes.find(Severity.WARNING, dossier.at(row, "methaneCorrection"), "correction", own);
        }
    }

    static void recoveredGasIsPossible(Dossier dossier, Notes notes) {
        boolean recovers = false;
        for (var row : dossier.rows(DECAY, COMMITMENT)) {
            notes.judged();
            var share = recoveredShare(row);
            recovers |= share.orElse(0) > 0;
            share.ifPresent(of -> notes.within(Severity.ERROR, dossier.at(row, "recovered"), "share", of));
            if (row.issues().stream()
                    .anyMatch(issue -> issue.messageKey().equals("calc.issue.recovered.more-than-generated"))) {
                notes.find(Severity.ERROR, dossier.at(row, "recovered"), "more");
            }
        }
        if (recovers) {
            dossier.known()
                    .plants()
                    .ifPresentOrElse(
                            plants -> {
                                if (plants.stream().noneMatch(plant -> plant.kind() == LANDFILL_GAS)) {
                                    notes.find(Severity.WARNING, dossier.at(GpcCell.III_1_1), "no-system");
                                }
                            },
                            () -> notes.lacks(Lack.GAS_SYSTEMS));
        }
        notes.unlessJudged(Lack.LANDFILL_ROWS);
    }

    /// As given, or what is recovered of what is generated.
    private static OptionalDouble recoveredShare(RowResult row) {
        var share = Written.in(Units.ONE, row.row().inputs(), "recoveredShare");
        var mass = Written.in(Units.TONNE, row.row().inputs(), "recovered");
        var generated = row.result().map(result -> result.figures().get("generated"));
        return mass.isPresent() && generated.isPresent() && generated.get().value() > 0
                ? OptionalDouble.of(mass.getAsDouble() / generated.get().value())
                : share;
    }

    static void decayHasAHistory(Dossier dossier, Notes notes) {
        var decay = dossier.rows(DECAY);
        for (var row : decay) {
            var first = firstYear(row);
            if (first.isEmpty()) {
                notes.lacks(Lack.LANDFILL_ROWS);
            } else {
                int years = dossier.given().header().year() - first.getAsInt();
                var severity = years < notes.limit("least") ? Severity.ERROR : Severity.WARNING;
                notes.within(severity, dossier.at(row, "deposits"), "years", years, first.getAsInt());
            }
        }
        boolean committed = !dossier.rows(COMMITMENT).isEmpty();
        if (committed) {
            notes.judged();
        }
        if (committed && (!decay.isEmpty() || previously(DECAY, dossier))
                || !decay.isEmpty() && previously(COMMITMENT, dossier)) {
            notes.find(Severity.ERROR, dossier.at(GpcCell.III_1_1), "mixed");
        }
        notes.unlessJudged(Lack.LANDFILL_ROWS);
    }

    private static boolean previously(String method, Dossier dossier) {
        return dossier.known().previous().stream()
                .flatMap(before -> before.given().rows().stream())
                .anyMatch(row -> row.method().equals(method));
    }

    private static OptionalInt firstYear(RowResult row) {
        return Written.records(row.row().inputs(), "deposits").stream()
                .flatMap(deposit -> Written.text(deposit, "from").stream())
                .filter(year -> year.matches("\\d{4}"))
                .flatMapToInt(year -> IntStream.of(Integer.parseInt(year)))
                .min();
    }

    static void bothWaysAreClose(Dossier dossier, Notes notes) {
        for (var decay : dossier.rows(DECAY)) {
            dossier.rows(COMMITMENT).stream()
                    .filter(other -> isSameSite(decay, other))
                    .forEach(other -> {
                        double decayed = tonnes(decay);
                        double committed = tonnes(other);
                        if (decayed > 0 && committed > 0) {
                            notes.within(
                                    Severity.INFORMATION, dossier.at(decay, "deposits"), "ratio", decayed / committed);
                        }
                    });
        }
        notes.unlessJudged(Lack.LANDFILL_BOTH_WAYS);
    }

    private static boolean isSameSite(RowResult one, RowResult other) {
        return one.row().id().isEmpty()
                ? one.row().place().equals(other.row().place())
                : one.row().id().equals(other.row().id());
    }

    private static double tonnes(RowResult row) {
        return ExactSum.of(
                row.cells().values().stream().mapToDouble(line -> line.co2e().value()));
    }
}
