// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `mutirao target`: what one city owes and where it is heading, from a CSV, without a server or a
/// database.
@Command(
        name = "target",
        description = "Sets one city's emissions beside carbon budgets, targets and its own trend.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TargetBudget.class, TargetPaths.class, TargetGap.class, TargetTrend.class, TargetRange.class},
        footer = {
            "",
            "The file is a CSV (UTF-8, comma, decimal point) with a row for each year:",
            "  year          calendar year (required)",
            "  tonnes        emissions in t CO2e (required)",
            "  population    persons",
            "  gdp           GDP of the city in USD at purchasing power parity, of one price year",
            "  energy        final energy in TJ",
            "  uncertainty   half of the 95 %% interval of the inventory, in percent",
            "An empty cell is not known, which is not zero. Example:",
            "  year,tonnes,population",
            "  2015,5200000,980000",
            "  2018,5000000,1000000",
            "  2021,4600000,1020000",
            "then: mutirao target budget city.csv --temperature 1.5 --probability 67"
        })
final class TargetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(System.err);
        return 2;
    }
}
