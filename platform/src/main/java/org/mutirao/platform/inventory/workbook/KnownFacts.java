// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static org.mutirao.platform.inventory.workbook.InventoryFile.error;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.review.Known;
import org.mutirao.calc.inventory.review.OutsideFigure;
import org.mutirao.calc.trace.Issue;
import org.mutirao.platform.inventory.workbook.FactReader.Fact;

/// Puts facts that fit by themselves together to what the rules of the review read.
final class KnownFacts {

    private final List<Fact> facts;
    private final List<Issue> issues;

    /// @param issues to which are added those of facts that do not fit together
    KnownFacts(List<Fact> facts, List<Issue> issues) {
        this.facts = facts;
        this.issues = issues;
    }

    Known known() {
        return new Known(
                false,
                Optional.empty(),
                figures(),
                census(),
                published(),
                estimates(),
                peers(),
                registry(
                        FactKind.PLANT,
                        fact -> new Known.Plant(fact.text(), constant(Known.PlantKind.values(), fact.of()))),
                landUse(),
                registry(
                        FactKind.SCALED,
                        fact -> new Known.Scaling(
                                cell(fact.of()), constant(Known.Driver.values(), fact.text()), fact.year())),
                baseYear());
    }

    private Map<OutsideFigure, Double> figures() {
        var figures = new EnumMap<OutsideFigure, Double>(OutsideFigure.class);
        for (var fact : facts) {
            figure(fact).ifPresent(figure -> figures.put(figure, fact.number()));
        }
        return figures;
    }

    /// A single figure is called like its fact; what is supplied is told apart by what it is of.
    private static Optional<OutsideFigure> figure(Fact fact) {
        var name = fact.kind() == FactKind.SUPPLIED
                ? fact.of() + "-supplied"
                : fact.kind().word();
        return Arrays.stream(OutsideFigure.values())
                .filter(figure -> FactKind.id(figure).equals(name))
                .findFirst();
    }

    private SortedMap<Integer, Double> census() {
        var census = new TreeMap<Integer, Double>();
        list(FactKind.CENSUS).forEach(fact -> census.put(fact.year(), fact.number()));
        return census;
    }

    private Map<Level, Double> published() {
        return list(FactKind.PUBLISHED_TOTAL).stream()
                .collect(Collectors.toMap(
                        fact -> Optional.ofNullable(Columns.TOTALS.get(fact.of()))
                                .orElseThrow(),
                        Fact::number));
    }

    private Map<GpcCell, Double> estimates() {
        return list(FactKind.NOT_ESTIMATED).stream().collect(Collectors.toMap(fact -> cell(fact.of()), Fact::number));
    }

    private Map<Sector, List<Double>> peers() {
        var peers = new EnumMap<Sector, List<Double>>(Sector.class);
        for (var fact : list(FactKind.PEER)) {
            var sector = Arrays.stream(Sector.values())
                    .filter(one -> one.numeral().equals(fact.of()))
                    .findFirst()
                    .orElseThrow();
            peers.computeIfAbsent(sector, none -> new ArrayList<>()).add(fact.number());
        }
        return peers;
    }

    private SortedMap<Integer, Map<String, Double>> landUse() {
        var years = new TreeMap<Integer, Map<String, Double>>();
        for (var fact : list(FactKind.LAND_USE)) {
            years.computeIfAbsent(fact.year(), none -> new HashMap<>()).put(fact.of(), fact.number());
        }
        return years;
    }

    /// All of a kind; empty when nothing is said, an empty list when it is said that there is none.
    private <T> Optional<List<T>> registry(FactKind kind, Function<Fact, T> read) {
        var all = list(kind);
        var some = all.stream().filter(fact -> !fact.of().equals(FactKind.NONE)).toList();
        if (!some.isEmpty() && some.size() < all.size()) {
            all.stream()
                    .filter(fact -> !some.contains(fact))
                    .forEach(none -> report(none, "inventory.file.fact.none-beside", kind.word()));
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(some.stream().map(read).toList());
    }

    /// What happened to the base year is told by three facts of one year together.
    private Optional<Known.BaseYear> baseYear() {
        var parts = facts.stream()
                .filter(fact -> fact.kind().word().startsWith("base-year-"))
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var kinds = parts.stream().map(Fact::kind).distinct().toList();
        if (kinds.size() < 3
                || parts.size() > 3
                || parts.stream().mapToInt(Fact::year).distinct().count() > 1) {
            report(parts.getFirst(), "inventory.file.fact.base-year");
            return Optional.empty();
        }
        return Optional.of(new Known.BaseYear(
                list(FactKind.BASE_YEAR_BOUNDARY).getFirst().text().equals("changed"),
                list(FactKind.BASE_YEAR_RECALCULATED).getFirst().text().equals("yes"),
                list(FactKind.BASE_YEAR_CHANGE).getFirst().number()));
    }

    private List<Fact> list(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    private static GpcCell cell(String reference) {
        return GpcCell.find(reference).orElseThrow();
    }

    private static <E extends Enum<E>> E constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(one -> FactKind.id(one).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private void report(Fact fact, String key, String... arguments) {
        issues.add(error(key, arguments).at(fact.given().locator().at("fact")));
    }
}
