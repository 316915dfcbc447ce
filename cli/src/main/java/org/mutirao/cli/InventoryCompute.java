// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.GivenInventory;
import org.mutirao.calc.inventory.compute.InventoryUncertainty;
import org.mutirao.calc.inventory.compute.PropagatedInventory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mutirao inventory compute`
@Command(
        name = "compute",
        description = "Computes the inventory in a file: cells, gases, totals, intervals, data quality.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: mutirao inventory compute city.xlsx --format csv",
            "Example: mutirao inventory compute city.xlsx --draws 10000 --seed 1 --sensitivity"
        })
final class InventoryCompute implements Callable<Integer> {

    /// Fewer say nothing about the ends of an interval; more fit into no memory.
    private static final int LEAST_DRAWS = 1000;

    private static final int MOST_DRAWS = 1_000_000;

    private static final int MOST_WITH_INTERVALS = 100_000;

    @Parameters(index = "0", paramLabel = "FILE", description = "Workbook (.xlsx), CSV or JSON.")
    private String file = "";

    @Option(names = "--format", defaultValue = "table", description = "table, json or csv. Default: ${DEFAULT-VALUE}")
    private MethodCommand.Format format = MethodCommand.Format.TABLE;

    @Option(names = "--language", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}")
    private CalcWords.Language language = CalcWords.Language.EN;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Intervals by Monte Carlo (Approach 2) with so many draws, best 10000; by error propagation"
                    + " (Approach 1) without.")
    private Optional<Integer> draws = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Of the draws: the same seed gives the same result. Default: ${DEFAULT-VALUE}")
    private long seed = 1;

    @Option(names = "--sensitivity", description = "Shows what the uncertainty is due to: what to improve first.")
    private boolean sensitivity;

    @Option(names = "--no-intervals", description = "Shows numbers only; quicker for very large files.")
    private boolean numbersOnly;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        check();
        var words = new CalcWords(language);
        var read = InventoryRead.of(file, words);
        if (read.computed().isEmpty()) {
            return 1;
        }
        var computed = read.computed().get();
        var uncertainty =
                read.given().filter(given -> hasIntervals(given, words)).map(given -> uncertainty(given, computed));
        var view = new InventoryView(computed, read, uncertainty, sensitivity, words);
        Out.print(
                switch (format) {
                    case TABLE -> new InventoryText(view).text();
                    case JSON -> JsonText.of(new InventoryJson(view).json());
                    case CSV -> TextTable.csv(InventoryRows.COLUMNS, new InventoryRows(view).rows());
                });
        return read.errors() == 0 ? 0 : 1;
    }

    /// Very many rows have intervals when somebody asks for them by name.
    private boolean hasIntervals(GivenInventory given, CalcWords words) {
        boolean tooMany = given.rows().size() > MOST_WITH_INTERVALS && draws.isEmpty() && !sensitivity;
        if (tooMany && !numbersOnly) {
            System.err.println(words.say("inventory.result.no-intervals", Integer.toString(MOST_WITH_INTERVALS)));
        }
        return !numbersOnly && !tooMany;
    }

    private InventoryUncertainty uncertainty(GivenInventory given, ComputedInventory computed) {
        var propagated = PropagatedInventory.of(given, computed, Factors.standard());
        return draws.isPresent() ? propagated.simulate(seed, draws.get()) : propagated;
    }

    private void check() {
        if (draws.isPresent() && (draws.get() < LEAST_DRAWS || draws.get() > MOST_DRAWS)) {
            throw new ParameterException(
                    spec.commandLine(), "--draws is a number from " + LEAST_DRAWS + " to " + MOST_DRAWS + ".");
        }
        if (numbersOnly && (draws.isPresent() || sensitivity)) {
            throw new ParameterException(
                    spec.commandLine(), "--no-intervals goes with neither --draws nor --sensitivity.");
        }
    }
}
