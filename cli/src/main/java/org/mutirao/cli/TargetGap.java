// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.calc.target.trend.Gap;
import org.mutirao.calc.target.trend.Trend;
import org.mutirao.cli.TargetReport.Cell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `mutirao target gap`
@Command(
        name = "gap",
        description = {
            "What lies between the trend and the target, and between the trend and the budget.",
            "Without --target the linear path in the budget sets the target."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao target gap city.csv --target-year 2030 --target 2500000 --fit lad"})
final class TargetGap implements Callable<Integer> {

    private static final int PERCENT = 100;
    private static final int LAST = 2050;

    @Mixin
    private TargetOptions options = new TargetOptions();

    /// Everything that the gap is made of.
    private record Parts(BudgetReading reading, Trend trend, Gap gap) {}

    @Override
    public Integer call() {
        var input = options.read();
        var report = TargetReport.figures();
        var parts = BudgetReading.of(input.city(), options.setting())
                .then(reading -> Trend.of(input.city().tonnes(), options.fit(), options.since())
                        .then(trend -> gap(reading, trend).map(gap -> new Parts(reading, trend, gap))));
        switch (parts) {
            case Finding.Known<Parts>(var known) -> tell(known, options.uncertainty(input), report);
            case Finding.Unknown<Parts> unknown -> report.finding("gap", unknown, _ -> 0.0, "");
        }
        return options.print(report);
    }

    private Finding<Gap> gap(BudgetReading reading, Trend trend) {
        int year = options.targetYear();
        var target = new YearValue(
                year, options.target().orElseGet(() -> reading.linear().during(year)));
        return Gap.of(
                trend.latest(),
                target,
                trend.outlook(Math.max(LAST, year)),
                reading.budget().tonnesCo2e(),
                options.setting().starts());
    }

    private static void tell(Parts parts, double uncertainty, TargetReport report) {
        var gap = parts.gap();
        report.figure("latest", gap.now().value(), "t CO2e " + gap.now().year());
        report.figure("target", gap.target().value(), "t CO2e " + gap.target().year());
        report.figure("planned", gap.planned(), "t CO2e " + gap.target().year());
        report.figure("gap", gap.gap(), "t CO2e");
        report.finding("yearly.cut", gap.yearlyCut(), cut -> PERCENT * cut, "%/a");
        report.figure("yearly.tonnes", gap.tonnesPerYear(), "t CO2e/a");
        report.finding(
                "chance",
                parts.trend().project(gap.target().year(), uncertainty),
                projection -> PERCENT * projection.chanceAtMost(gap.target().value()),
                "%");
        report.figure("budget", parts.reading().budget().tonnesCo2e(), "t CO2e");
        report.finding("cumulative", gap.cumulativeGap(), tonnes -> tonnes, "t CO2e");
        gap.use()
                .find()
                .flatMap(use -> use.overshoot())
                .ifPresent(over -> report.text("overshoot", new Cell.Text(Integer.toString(over.year()))));
        report.note(parts.reading().assumed());
        report.note(List.of(Assumption.NO_NEW_POLICY));
    }
}
