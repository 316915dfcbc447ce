// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.concurrent.Callable;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.fairshare.ShareRange;
import org.mutirao.cli.TargetReport.Cell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `mutirao target range`
@Command(
        name = "range",
        description = "What several approaches ask of the city in the target year, with what each assumes and is not.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao target range city.csv --target-year 2030 --hdi 0.92 --language zh"})
final class TargetRange implements Callable<Integer> {

    private static final int PERCENT = 100;
    private static final int BESIDE = 5;

    @Mixin
    private TargetOptions options = new TargetOptions();

    @Override
    public Integer call() {
        var city = options.read().city();
        var range = ShareRange.of(city, options.setting(), options.hdi(), options.targetYear());
        var words = options.words();
        var report = new TargetReport(BESIDE, "approach", "target", "change", "base", "remark", "assumes", "isnot");
        for (var reading : range.readings()) {
            var key = "calc.target.approach." + reading.approach();
            report.add(
                    new Cell.Word(reading.approach().name(), key),
                    target(reading.target()),
                    change(reading.target(), city.latest()),
                    reading.base()
                            .<Cell>map(base -> new Cell.Text(Integer.toString(base.year())))
                            .orElseGet(Cell.Empty::new),
                    reading.target() instanceof Finding.Unknown<YearValue> unknown
                            ? TargetReport.reason(unknown)
                            : new Cell.Empty(),
                    new Cell.Word(words.say(key + ".assumes"), key + ".assumes"),
                    new Cell.Word(words.say(key + ".isnot"), key + ".isnot"));
            report.note(reading.assumed());
            reading.warnings().forEach(warning -> report.note(options.choose(warning)));
        }
        return options.print(report);
    }

    private static Cell target(Finding<YearValue> target) {
        return target.find()
                .<Cell>map(found -> new Cell.Number(found.value()))
                .orElseGet(() -> new Cell.Text("UNKNOWN"));
    }

    private static Cell change(Finding<YearValue> target, Finding<YearValue> latest) {
        return target.then(asked -> latest.map(now -> asked.value() / now.value() - 1))
                .find()
                .<Cell>map(change -> new Cell.Number(PERCENT * change))
                .orElseGet(Cell.Empty::new);
    }
}
