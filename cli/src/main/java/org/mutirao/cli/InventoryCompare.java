// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.InventoryComparison;
import org.mutirao.calc.inventory.compute.InventoryComparison.Change;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mutirao inventory compare`
@Command(
        name = "compare",
        description = "Compares two inventories line by line: what the activity changed, and what the factor.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao inventory compare city-2019.xlsx city-2022.xlsx"})
final class InventoryCompare implements Callable<Integer> {

    /// In tonnes; what is less, people are not shown.
    private static final double GRAM = 1e-6;

    private static final List<String> COLUMNS = List.of(
            "line",
            "activity_a",
            "activity_b",
            "unit",
            "co2e_t_a",
            "co2e_t_b",
            "change_t",
            "by_activity_t",
            "by_factor_t");

    @Parameters(index = "0", paramLabel = "A", description = "The earlier inventory.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The later one.")
    private String after = "";

    @Option(names = "--format", defaultValue = "table", description = "table, json or csv. Default: ${DEFAULT-VALUE}")
    private MethodCommand.Format format = MethodCommand.Format.TABLE;

    @Option(names = "--language", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}")
    private CalcWords.Language language = CalcWords.Language.EN;

    @Override
    public Integer call() {
        var words = new CalcWords(language);
        var first = InventoryRead.of(before, words);
        var second = InventoryRead.of(after, words);
        if (first.computed().isEmpty() || second.computed().isEmpty()) {
            return 1;
        }
        var old = first.computed().get();
        var now = second.computed().get();
        if (!old.header().gwpSet().equals(now.header().gwpSet())) {
            System.err.println(words.issue(Issue.of(
                    Severity.ERROR,
                    "inventory.result.compare.gwp",
                    old.header().gwpSet(),
                    now.header().gwpSet())));
            return 1;
        }
        Out.print(
                switch (format) {
                    case TABLE -> table(old, now, words);
                    case CSV -> TextTable.csv(COLUMNS, rows(old, now, Number.EXACT, words));
                    case JSON ->
                        JsonText.of(rows(old, now, Number.EXACT, words).stream()
                                .map(InventoryCompare::json)
                                .toList());
                });
        return first.errors() + second.errors() == 0 ? 0 : 1;
    }

    private enum Number {
        SHOWN,
        EXACT
    }

    private static String table(ComputedInventory old, ComputedInventory now, CalcWords words) {
        var rows = new ArrayList<List<String>>();
        rows.add(Arrays.asList(words.say("inventory.result.compare.head").split("\\|")));
        rows.addAll(rows(old, now, Number.SHOWN, words));
        return TextTable.aligned(rows);
    }

    private static List<List<String>> rows(ComputedInventory old, ComputedInventory now, Number how, CalcWords words) {
        var comparison = InventoryComparison.of(old, now);
        var rows = new ArrayList<List<String>>();
        for (var line : comparison.lines()) {
            var unit = line.activityBefore()
                    .or(line::activityAfter)
                    .map(quantity -> quantity.dimension().canonicalUnit());
            rows.add(List.of(
                    line.name(),
                    amount(line.activityBefore(), how),
                    amount(line.activityAfter(), how),
                    unit.orElse(""),
                    write(line.emissions().before(), how),
                    write(line.emissions().after(), how),
                    write(OptionalDouble.of(line.emissions().difference()), how),
                    write(line.byActivity(), how),
                    write(line.byFactor(), how)));
        }
        comparison.stated().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(cell -> rows.add(row(cell.getKey().reference(), cell.getValue(), how)));
        for (var level : Level.values()) {
            var change = new Change(
                    old.totals().get(level).tonnes(), now.totals().get(level).tonnes());
            rows.add(row(words.say("inventory.result.level." + level.name()), change, how));
        }
        return rows;
    }

    private static List<String> row(String name, Change change, Number how) {
        return List.of(
                name,
                "",
                "",
                "",
                write(change.before(), how),
                write(change.after(), how),
                write(OptionalDouble.of(change.difference()), how),
                "",
                "");
    }

    private static String amount(Optional<Quantity<?>> quantity, Number how) {
        return write(quantity.map(found -> OptionalDouble.of(found.value())).orElse(OptionalDouble.empty()), how);
    }

    private static String write(OptionalDouble number, Number how) {
        if (number.isEmpty()) {
            return "";
        }
        return switch (how) {
            case SHOWN -> Math.abs(number.getAsDouble()) < GRAM ? "0" : Figures.plain(number.getAsDouble());
            case EXACT -> Figures.canonical(number.getAsDouble()).toPlainString();
        };
    }

    private static Map<String, Object> json(List<String> row) {
        var json = new LinkedHashMap<String, Object>();
        IntStream.range(0, row.size())
                .filter(i -> !row.get(i).isEmpty())
                .forEach(i -> json.put(COLUMNS.get(i), i == 0 || i == 3 ? row.get(i) : new BigDecimal(row.get(i))));
        return json;
    }
}
