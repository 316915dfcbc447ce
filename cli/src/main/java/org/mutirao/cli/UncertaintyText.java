// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.compute.InventoryUncertainty;
import org.mutirao.calc.inventory.compute.InventoryUncertainty.Contribution;
import org.mutirao.calc.inventory.compute.InventoryUncertainty.Source;
import org.mutirao.calc.inventory.compute.PropagatedInventory;
import org.mutirao.calc.inventory.compute.SimulatedInventory;
import org.mutirao.calc.uncertainty.DefaultUncertainty;

/// How the intervals of an inventory came about: the approach, the defaults, what they leave out, and what they are
/// due to.
record UncertaintyText(InventoryView view, InventoryUncertainty uncertainty) {

    /// Further down nothing is worth improving first.
    private static final int MOST = 20;

    private record Kind(String input, DefaultUncertainty uncertainty) {}

    String text() {
        var text = new StringBuilder("\n").append(approach()).append('\n');
        var contributions = view.contributions();
        if (!contributions.isEmpty()) {
            var level = view.inventory().header().level();
            text.append('\n')
                    .append(say("sensitivity", say("level." + level.name())))
                    .append('\n')
                    .append(TextTable.aligned(
                            contributions.stream().limit(MOST).map(this::line).toList()));
        }
        var defaults = defaults();
        if (!defaults.isEmpty()) {
            text.append('\n')
                    .append(view.words().say("calc.result.defaults"))
                    .append('\n')
                    .append(TextTable.aligned(defaults));
        }
        var leftOut = uncertainty.unstated().stream()
                .filter(Source::isLeftOut)
                .collect(Collectors.groupingBy(
                        source -> label(source.number().input()), LinkedHashMap::new, Collectors.counting()));
        if (!leftOut.isEmpty()) {
            text.append('\n')
                    .append(view.words()
                            .say(
                                    "calc.result.leaves-out",
                                    leftOut.entrySet().stream()
                                            .map(one -> counted(one.getKey(), one.getValue()))
                                            .collect(Collectors.joining(
                                                    view.words().say("calc.separator")))))
                    .append('\n');
        }
        return text.toString();
    }

    private String approach() {
        return switch (uncertainty) {
            case PropagatedInventory propagated -> say("approach-1");
            case SimulatedInventory simulated -> {
                var first = say("approach-2", simulated.draws(), simulated.seed());
                Level level = view.inventory().header().level();
                yield simulated.isSettled(level::counts) ? first : first + "\n" + say("unsettled");
            }
        };
    }

    private List<List<String>> defaults() {
        Map<Kind, Long> kinds = uncertainty.unstated().stream()
                .flatMap(source -> source.assumed().stream()
                        .map(known -> new Kind(source.number().input(), known)))
                .collect(Collectors.groupingBy(kind -> kind, LinkedHashMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .map(one -> List.of(
                        counted(label(one.getKey().input()), one.getValue()),
                        Spread.of(one.getKey().uncertainty()).text(),
                        one.getKey().uncertainty().citation().source() + ", "
                                + one.getKey().uncertainty().citation().locator()))
                .toList();
    }

    private List<String> line(Contribution part) {
        var source = part.source();
        var number = source.number();
        var line = new ArrayList<String>();
        line.add(Figures.rough(part.ofVariance() * 100) + " %");
        line.add(say("role." + number.role().name()));
        line.add(label(number.input()));
        line.add(Spread.of(source).map(Spread::text).orElse(""));
        line.add(say(source.assumed().isPresent() ? "default" : number.factor().isPresent() ? "table" : "stated"));
        line.add(number.factor()
                .map(row -> row.id())
                .orElseGet(() -> (source.row() + " "
                                + view.words().place(source.locator().at("")))
                        .strip()));
        line.add(source.rows() > 1 ? say("in-rows", source.rows()) : "");
        return line;
    }

    private static String counted(String label, long times) {
        return times > 1 ? label + " (" + times + ")" : label;
    }

    private String label(String input) {
        return view.words().label("input", input);
    }

    private String say(String key, Object... arguments) {
        return view.words().say("inventory.result." + key, arguments);
    }
}
