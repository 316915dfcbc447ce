// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mutirao.calc.target.budget.BudgetSetting;
import org.mutirao.calc.target.budget.Deductions;
import org.mutirao.calc.target.budget.GlobalBudgets;
import org.mutirao.calc.target.budget.ShareKey;
import org.mutirao.calc.target.fairshare.Warning;
import org.mutirao.calc.target.trend.Fit;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What all commands of `mutirao target` have in common: the file, the budget that is chosen, and the form
/// of the answer.
final class TargetOptions {

    private static final int PERCENT = 100;

    /// The three keys that need no table of countries.
    enum Key {
        EQUAL,
        GRANDFATHERING,
        BLEND
    }

    /// How a trend is laid.
    enum Line {
        OLS,
        LAD
    }

    @Parameters(index = "0", paramLabel = "FILE|-", description = "CSV of one city, or - for standard input.")
    private String file = "";

    @Option(
            names = "--edition",
            defaultValue = GlobalBudgets.LATEST,
            description = "AR6, IGCC-2024 or IGCC-2025. Default: ${DEFAULT-VALUE}")
    private String edition = GlobalBudgets.LATEST;

    @Option(names = "--temperature", defaultValue = "1.5", description = "°C. Default: ${DEFAULT-VALUE}")
    private double temperature;

    @Option(names = "--probability", defaultValue = "50", description = "percent. Default: ${DEFAULT-VALUE}")
    private int probability;

    @Option(
            names = "--starts",
            defaultValue = "2025",
            description = "1 January of this year; the budget is rolled forward to it. Default: ${DEFAULT-VALUE}")
    private int starts;

    @Option(names = "--share", defaultValue = "EQUAL", description = "equal, grandfathering or blend. Default: equal")
    private Key share = Key.EQUAL;

    @Option(names = "--weight", defaultValue = "0.5", description = "of equal in the blend. Default: ${DEFAULT-VALUE}")
    private double weight;

    @Option(names = "--target-year", defaultValue = "2030", description = "Default: ${DEFAULT-VALUE}")
    private int targetYear;

    @Option(names = "--target", paramLabel = "TONNES", description = "Target of the target year in t CO2e.")
    private @Nullable Double target;

    @Option(names = "--fit", defaultValue = "OLS", description = "Trend: ols (least squares) or lad. Default: ols")
    private Line fit = Line.OLS;

    @Option(
            names = "--since",
            defaultValue = "1990",
            description = "First year of the trend. Default: ${DEFAULT-VALUE}")
    private int since;

    @Option(
            names = "--uncertainty",
            paramLabel = "PERCENT",
            description = "Half of the 95 %% interval of an inventory; else the column of the file; else 0.")
    private @Nullable Double uncertainty;

    @Option(names = "--hdi", description = "Human Development Index of the country, for the range.")
    private @Nullable Double hdi;

    @Option(names = "--format", defaultValue = "table", description = "table, json or csv. Default: ${DEFAULT-VALUE}")
    private MethodCommand.Format format = MethodCommand.Format.TABLE;

    @Option(names = "--language", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}")
    private CalcWords.Language language = CalcWords.Language.EN;

    TargetInput read() {
        return TargetInput.read(file);
    }

    BudgetSetting setting() {
        var key = switch (share) {
            case EQUAL -> ShareKey.EQUAL_PER_PERSON;
            case GRANDFATHERING -> ShareKey.GRANDFATHERING;
            case BLEND -> ShareKey.BLEND;
        };
        return new BudgetSetting(edition, temperature, probability, starts, key, Deductions.NONE, weight);
    }

    Fit fit() {
        return switch (fit) {
            case OLS -> Fit.LEAST_SQUARES;
            case LAD -> Fit.LEAST_ABSOLUTE_DEVIATIONS;
        };
    }

    int since() {
        return since;
    }

    int targetYear() {
        return targetYear;
    }

    OptionalDouble target() {
        return optional(target);
    }

    OptionalDouble hdi() {
        return optional(hdi);
    }

    /// As a fraction.
    double uncertainty(TargetInput input) {
        return uncertainty == null ? input.uncertainty().orElse(0) : uncertainty / PERCENT;
    }

    CalcWords words() {
        return new CalcWords(language, "org/mutirao/calc/target/messages_", "org/mutirao/cli/messages_");
    }

    /// The warning in the language that was asked for.
    String choose(Warning warning) {
        return language == CalcWords.Language.ZH ? warning.chinese() : warning.english();
    }

    /// Writes the report in the form that was asked for. That something is unknown is an answer, not a
    /// failure.
    int print(TargetReport report) {
        var words = words();
        Out.print(
                switch (format) {
                    case TABLE -> report.text(words);
                    case JSON -> JsonText.of(report.json(words));
                    case CSV -> TextTable.csv(report.columns(), report.csv());
                });
        return 0;
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
