// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.mutirao.calc.inventory.series.LmdiDecomposition;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.trend.Projection;
import org.mutirao.calc.target.trend.Trend;
import org.mutirao.cli.TargetReport.Cell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `mutirao target trend`
@Command(
        name = "trend",
        description = {
            "The trend of the inventories and where it leads, with its interval and the chance of the target.",
            "With population, gdp and energy: what people, wealth, energy and carbon did to the emissions."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao target trend city.csv --fit lad --since 2010 --target 2500000"})
final class TargetTrend implements Callable<Integer> {

    private static final int PERCENT = 100;

    @Mixin
    private TargetOptions options = new TargetOptions();

    @Override
    public Integer call() {
        var input = options.read();
        var report = TargetReport.figures();
        switch (Trend.of(input.city().tonnes(), options.fit(), options.since())) {
            case Finding.Known<Trend>(var trend) -> tell(trend, options.uncertainty(input), report);
            case Finding.Unknown<Trend> unknown -> report.finding("slope", unknown, _ -> 0.0, "");
        }
        if (LmdiDecomposition.chain(input.drivers()) instanceof LmdiDecomposition.Effects effects) {
            tell(effects, report);
        }
        return options.print(report);
    }

    private void tell(Trend trend, double uncertainty, TargetReport report) {
        report.text("fit", new Cell.Word(trend.fit().name(), "calc.target.fit." + trend.fit()));
        report.text(
                "span",
                new Cell.Text(trend.points().getFirst().year() + "–"
                        + trend.latest().year() + ", n = " + trend.points().size()));
        report.figure("slope", trend.slope(), "t CO2e/a");
        report.figure("slope.relative", PERCENT * trend.slope() / trend.latest().value(), "%/a");
        report.figure("scatter", trend.scatter(), "t CO2e");
        trend.zero().ifPresent(time -> report.figure("zero", time, "a"));
        var projection = trend.project(options.targetYear(), uncertainty);
        report.finding("projection", projection, Projection::shown, "t CO2e " + options.targetYear());
        projection.find().ifPresent(found -> {
            report.figure("lower", found.lower(), "t CO2e " + options.targetYear());
            report.figure("upper", found.upper(), "t CO2e " + options.targetYear());
            options.target().ifPresent(target -> report.figure("chance", PERCENT * found.chanceAtMost(target), "%"));
        });
        report.note(List.of(Assumption.NO_NEW_POLICY));
    }

    private static void tell(LmdiDecomposition.Effects effects, TargetReport report) {
        var span = "t CO2e " + effects.from() + "–" + effects.to();
        report.figure("effect.population", effects.population(), span);
        report.figure("effect.wealth", effects.wealth(), span);
        report.figure("effect.energy", effects.energy(), span);
        report.figure("effect.carbon", effects.carbon(), span);
        report.figure("effect.total", effects.total(), span);
    }
}
