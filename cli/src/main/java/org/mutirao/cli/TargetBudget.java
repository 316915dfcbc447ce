// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.concurrent.Callable;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.budget.BudgetReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `mutirao target budget`
@Command(
        name = "budget",
        description = "A city's share of the world's remaining carbon budget, and how long it lasts.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao target budget city.csv --temperature 1.7 --probability 67 --share blend"})
final class TargetBudget implements Callable<Integer> {

    private static final int PERCENT = 100;

    @Mixin
    private TargetOptions options = new TargetOptions();

    @Override
    public Integer call() {
        var report = TargetReport.figures();
        switch (BudgetReading.of(options.read().city(), options.setting())) {
            case Finding.Known<BudgetReading>(var reading) -> tell(reading, report);
            case Finding.Unknown<BudgetReading> unknown -> report.finding("budget", unknown, _ -> 0.0, "");
        }
        return options.print(report);
    }

    private static void tell(BudgetReading reading, TargetReport report) {
        var budget = reading.budget();
        report.figure("world", budget.world().gigatonnesCo2(), "GtCO2");
        report.figure("share", budget.share().fraction(), "1");
        report.figure("budget.co2", budget.tonnesCo2(), "t CO2");
        report.figure("budget", budget.tonnesCo2e(), "t CO2e");
        report.figure("base", reading.base().value(), "t CO2e " + reading.base().year());
        report.figure("years", reading.left().years(), "a");
        reading.left().spent().ifPresent(day -> report.text("spent", new TargetReport.Cell.Text(day.toString())));
        report.figure("linear.zero", reading.linear().zero(), "a");
        report.figure("exponential.cut", PERCENT * reading.exponential().yearlyCut(), "%/a");
        report.finding("used", reading.used(), use -> PERCENT * use.used(), "%");
        var source = budget.world().citation();
        report.text("source", new TargetReport.Cell.Text(source.source() + ", " + source.locator()));
        report.note(reading.assumed());
    }
}
