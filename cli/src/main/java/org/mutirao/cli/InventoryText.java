// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.compute.UncertainLine;
import org.mutirao.calc.method.Estimate.Interval;
import org.mutirao.calc.quantity.Gas;

/// A computed inventory as text for people.
record InventoryText(InventoryView view) {

    /// Nobody reads more on a screen; CSV and JSON hold all.
    private static final int MOST_LINES = 200;

    String text() {
        var header = view.inventory().header();
        var text = new StringBuilder(header.name() + ", " + header.year() + ", GWP " + header.gwpSet() + ", "
                + header.profile() + ", " + view.inventory().factors() + "\n");
        part(
                text,
                say("totals", header.gwpSet()),
                InventoryView.TOTALS.values().stream().map(this::total).toList());
        part(
                text,
                say("scopes"),
                Arrays.stream(Scope.values())
                        .map(scope -> numbers(
                                view.words().say("inventory.template.scope." + scope.name()),
                                cell -> cell.scope() == scope))
                        .toList());
        part(
                text,
                say("sectors"),
                view.inventory().totals().bySector(Level.OTHER_SCOPE_3).keySet().stream()
                        .map(sector -> numbers(
                                say("sector." + sector.name()),
                                cell -> cell.sector() == sector && Level.OTHER_SCOPE_3.counts(cell)))
                        .toList());
        part(text, say("cells"), Arrays.stream(GpcCell.values()).map(this::cell).toList());
        part(
                text,
                say("lines", MOST_LINES),
                view.lines().stream()
                        .filter(line -> line.cell().isPresent())
                        .limit(MOST_LINES)
                        .map(line -> line(line.cell().get().reference(), line))
                        .toList());
        part(text, say("memos"), memos());
        part(
                text,
                say("credits"),
                view.inventory().credits().stream()
                        .map(credit -> List.of(
                                credit.sector().numeral(), Figures.plain(credit.tonnes()), credit.explanation()))
                        .toList());
        view.uncertainty().ifPresent(known -> text.append(new UncertaintyText(view, known).text()));
        return text.toString();
    }

    private String say(String key, Object... arguments) {
        return view.words().say("inventory.result." + key, arguments);
    }

    private static void part(StringBuilder text, String title, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            text.append('\n').append(title).append('\n').append(TextTable.aligned(rows));
        }
    }

    private List<String> total(Level level) {
        var line = new ArrayList<>(numbers(say("level." + level.name()), level::counts));
        line.add(view.inventory().perPerson(level).stream()
                .mapToObj(Figures::plain)
                .findFirst()
                .orElse(""));
        var done = view.inventory().completeness(level);
        var total = view.inventory().totals().get(level);
        line.add(
                view.isComplete(level)
                        ? say("complete")
                        : say(
                                "incomplete",
                                done.answered(),
                                done.required(),
                                total.notEstimated().size(),
                                total.confidential().size(),
                                view.read().errors()));
        return line;
    }

    private List<String> cell(GpcCell cell) {
        var computed = view.inventory().getCell(cell);
        var line = new ArrayList<String>();
        line.add(cell.reference());
        if (computed.emissions().isPresent()) {
            line.addAll(numbers("", cell::equals).subList(1, 3));
            var masses = InventoryView.families(computed.emissions().get());
            for (var family : List.of(Gas.Family.CO2, Gas.Family.CH4, Gas.Family.N2O)) {
                line.add(Optional.ofNullable(masses.get(family))
                        .map(Figures::plain)
                        .orElse(""));
            }
            line.add(computed.emissions()
                    .get()
                    .biogenicCo2()
                    .map(memo -> Figures.plain(memo.value()))
                    .orElse(""));
            line.add(InventoryView.quality(computed));
        } else {
            var key = InventoryView.key(computed);
            line.add(key.isEmpty() ? say("open") : key);
            line.add(computed.explanation());
        }
        if (computed.refused() > 0) {
            line.add(say("refused", computed.refused()));
        }
        return line;
    }

    private List<List<String>> memos() {
        if (view.uncertainty().isPresent()) {
            return view.lines().stream()
                    .filter(line -> line.cell().isEmpty())
                    .map(line -> line("", line))
                    .toList();
        }
        return view.inventory()
                .rowsWithMemos()
                .flatMap(row -> row.memos().stream())
                .map(memo -> List.of(
                        view.words().label("output", memo.name()),
                        Figures.plain(memo.co2e().value())))
                .toList();
    }

    private List<String> line(String reference, UncertainLine line) {
        return List.of(
                reference.isEmpty() ? view.words().label("output", line.name()) : reference,
                Figures.plain(line.co2e().value()),
                range(view.interval(line)),
                line.row(),
                view.words().place(line.locator().at("")));
    }

    private List<String> numbers(String name, Predicate<GpcCell> chosen) {
        return tonnes(chosen).stream()
                .mapToObj(Figures::plain)
                .findFirst()
                .map(number -> List.of(
                        name,
                        number,
                        view.interval(chosen).map(InventoryText::range).orElse("")))
                .orElseGet(() -> List.of(name, "–", ""));
    }

    private OptionalDouble tonnes(Predicate<GpcCell> chosen) {
        return view.inventory().estimate(chosen).stream()
                .mapToDouble(estimate -> estimate.value())
                .findFirst();
    }

    private static String range(Interval interval) {
        return Figures.plain(interval.lower()) + " … " + Figures.plain(interval.upper());
    }
}
