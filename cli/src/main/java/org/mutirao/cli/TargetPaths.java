// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.YearSeries;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.calc.target.trend.Trend;
import org.mutirao.cli.TargetReport.Cell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mutirao target paths`
@Command(
        name = "paths",
        description = "Year by year: the inventories, the trend, and the linear and exponential paths in the budget.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao target paths city.csv --until 2040 --format csv"})
final class TargetPaths implements Callable<Integer> {

    @Mixin
    private TargetOptions options = new TargetOptions();

    @Option(names = "--until", defaultValue = "2050", description = "Last year. Default: ${DEFAULT-VALUE}")
    private int until;

    @Override
    public Integer call() {
        var city = options.read().city();
        var reading = BudgetReading.of(city, options.setting());
        var linear = reading.map(found -> found.linear().through(until));
        var exponential = reading.map(found -> found.exponential().through(until));
        var trend = Trend.of(city.tonnes(), options.fit(), options.since());
        var ahead = trend.map(found -> found.outlook(until));
        var report = new TargetReport("year", "inventory", "trend", "linear", "exponential");
        int first = city.tonnes().values().isEmpty()
                ? options.setting().starts()
                : Math.min(city.tonnes().values().firstKey(), options.setting().starts());
        for (int year = first; year <= until; year++) {
            report.add(
                    new Cell.Text(Integer.toString(year)),
                    cell(city.tonnes().find(year)),
                    isAhead(trend, year) ? in(ahead, year) : new Cell.Empty(),
                    in(linear, year),
                    in(exponential, year));
        }
        note(reading, report);
        note(trend, report);
        reading.find().ifPresent(found -> report.note(found.assumed()));
        return options.print(report);
    }

    private static boolean isAhead(Finding<Trend> trend, int year) {
        return trend.find().map(found -> year > found.latest().year()).orElse(false);
    }

    private static Cell in(Finding<YearSeries> path, int year) {
        return cell(path.find().flatMap(found -> found.find(year)));
    }

    private static Cell cell(Optional<YearValue> value) {
        return value.<Cell>map(found -> new Cell.Number(found.value())).orElseGet(Cell.Empty::new);
    }

    private static void note(Finding<?> finding, TargetReport report) {
        if (finding instanceof Finding.Unknown<?> unknown) {
            report.note("calc.target.reason." + unknown.reason());
        }
    }
}
