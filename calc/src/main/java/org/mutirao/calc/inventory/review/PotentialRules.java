// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.EnumMap;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.compute.About;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.trace.Severity;

/// Q08: whether one set of warming potentials is behind all rows and years.
final class PotentialRules {

    /// How a set is named in words.
    private static final Pattern REPORT = Pattern.compile("AR[2-6](?:-feedback)?(?![\\w-])");

    private PotentialRules() {}

    static void onePotentialOfMethane(Dossier dossier, Notes notes) {
        var set = dossier.given().header().gwpSet();
        dossier.known()
                .previous()
                .ifPresentOrElse(
                        before -> {
                            var then = before.given().header().gwpSet();
                            notes.judged();
                            if (!then.equals(set)) {
                                notes.find(Severity.ERROR, dossier.whole(), "years", set, then);
                            }
                        },
                        () -> notes.lacks(Lack.PREVIOUS_YEAR));
        GwpSet.find(set).ifPresent(ours -> {
            Stated.list(dossier).forEach(stated -> ofStated(stated, ours, dossier, notes));
            dossier.rows().stream()
                    .filter(row -> row.cells().values().stream()
                            .anyMatch(line -> line.emissions().unsplit().isPresent()))
                    .forEach(row -> ofWords(row.row().about(), dossier.at(row, "method"), ours, notes));
        });
    }

    private static void ofStated(Stated stated, GwpSet ours, Dossier dossier, Notes notes) {
        var cell = stated.cell().cell();
        var implied = implied(stated, ours);
        if (implied.isPresent()) {
            notes.judged();
            potential(cell, implied.getAsDouble(), ours, dossier, notes);
        } else if (stated.gases().isEmpty() && stated.co2e().orElse(0) != 0) {
            ofWords(stated.cell().about(), dossier.at(cell), ours, notes);
        }
    }

    private static void potential(GpcCell cell, double implied, GwpSet ours, Dossier dossier, Notes notes) {
        double limit = notes.limit("potential");
        boolean fossil = ArithmeticRules.FUGITIVE.contains(cell) || cell.sector() == Sector.IPPU;
        if (isOf(ours, implied, limit, fossil)) {
            return;
        }
        var other = GwpSet.list().stream()
                .filter(set -> isOf(set, implied, limit, true))
                .map(GwpSet::id)
                .findFirst();
        if (other.isPresent()) {
            var words = new Object[] {cell.reference(), implied, other.get(), ours.id(), limit * 100};
            notes.find(Severity.ERROR, dossier.at(cell), "methane", words);
        } else {
            var words = new Object[] {cell.reference(), implied, limit * 100};
            notes.find(Severity.ERROR, dossier.at(cell), "mixed", words);
        }
    }

    private static boolean isOf(GwpSet set, double potential, double limit, boolean fossil) {
        return Stream.of(Gas.CH4, Gas.CH4_FOSSIL)
                .filter(gas -> fossil || gas == Gas.CH4)
                .flatMapToDouble(gas -> set.find(gas).stream())
                .anyMatch(known -> Math.abs(potential / known - 1) <= limit);
    }

    /// CO2e whose gases are not told apart is of the set that is named beside it; of none, nobody can tell.
    private static void ofWords(About about, Spot spot, GwpSet ours, Notes notes) {
        var named = REPORT.matcher(OwnFactor.words(about))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            notes.lacks(Lack.FACTOR_SET);
        } else if (named.contains(ours.id())) {
            notes.judged();
        } else {
            notes.find(Severity.ERROR, spot, "said", String.join(", ", named), ours.id());
        }
    }

    /// The potential of methane that is behind a CO2e: what is left when the other gases are taken
    /// away.
    private static OptionalDouble implied(Stated stated, GwpSet set) {
        var methane = stated.gases().get(Gas.CH4);
        if (methane == null || methane <= 0 || stated.co2e().isEmpty()) {
            return OptionalDouble.empty();
        }
        var others = new EnumMap<>(stated.gases());
        others.remove(Gas.CH4);
        var rest = Stated.weighted(others, set);
        return rest.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((stated.co2e().getAsDouble() - rest.getAsDouble()) / methane);
    }
}
