// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.calc.target.trend.Gap;
import org.mutirao.calc.target.trend.Trend;
import org.mutirao.calc.trace.Trace;
import org.mutirao.platform.site.target.TargetView.Figure;
import org.mutirao.platform.site.target.TargetView.Step;
import org.mutirao.platform.target.Targets;
import org.mutirao.platform.web.Words;

/// The four figures of the page, each with the inputs it opens to.
final class TargetFigures {

    private static final double LEAST_CHANCE = 0.01;

    private final Reckoning reckoning;
    private final Words words;

    TargetFigures(Reckoning reckoning, Words words) {
        this.reckoning = reckoning;
        this.words = words;
    }

    List<Figure> list() {
        return List.of(budget(), left(), cut(), gap());
    }

    private Figure budget() {
        var label = words.say(
                "site.target.figure.budget", reckoning.choice().setting().starts());
        return switch (reckoning.standing().budget()) {
            case Finding.Unknown<BudgetReading> unknown -> unknown(label, unknown);
            case Finding.Known<BudgetReading>(var reading) -> {
                var parts = words.figures().amountInParts(reading.budget().tonnesCo2e());
                var steps = new ArrayList<Step>();
                explain(reading.budget().explain(), steps);
                yield new Figure(
                        label,
                        parts.number(),
                        words.say("site.target.figure.tonnes", parts.unit()),
                        words.say(
                                "site.target.figure.budget.note",
                                words.figures().percent(reading.budget().share().fraction(), 4),
                                words.figures().exact(reading.budget().world().gigatonnesCo2())),
                        steps);
            }
        };
    }

    /// The inputs before what was made of them.
    private void explain(Trace trace, List<Step> steps) {
        trace.inputs().forEach(input -> explain(input, steps));
        var citation = trace.citations().isEmpty()
                ? ""
                : trace.citations().getFirst().source() + ", "
                        + trace.citations().getFirst().locator();
        steps.add(new Step(
                words.say(trace.label()),
                measured(trace.value().orElseThrow(), trace.unit()),
                trace.equation().isEmpty() ? citation : trace.equation()));
    }

    private String measured(double value, String unit) {
        return switch (unit) {
            case "1" -> words.figures().percent(value, 4);
            case "GtCO2" ->
                words.say("site.target.unit.gigatonnes", words.figures().exact(value));
            case "t CO2", "t CO2e" -> tonnes(value);
            default -> words.figures().decimals(value, 4);
        };
    }

    private String tonnes(double value) {
        return words.say("site.target.unit.tonnes", words.figures().whole(value));
    }

    private Figure left() {
        var label = words.say("site.target.figure.left");
        return switch (reckoning.standing().budget()) {
            case Finding.Unknown<BudgetReading> unknown -> unknown(label, unknown);
            case Finding.Known<BudgetReading>(var reading) ->
                new Figure(
                        label,
                        words.figures().decimals(reading.left().years(), 1),
                        words.say("site.target.figure.years"),
                        reading.left()
                                .spent()
                                .map(day -> words.say(
                                        "site.target.figure.left.note",
                                        words.figures().date(YearMonth.from(day).toString()),
                                        reading.base().year()))
                                .orElseGet(() -> words.say("site.target.figure.left.long")),
                        List.of(
                                step("budget", tonnes(reading.budget().tonnesCo2e()), "B"),
                                step(
                                        "base",
                                        tonnes(reading.base().value()),
                                        "E",
                                        reading.base().year()),
                                step(
                                        "left",
                                        words.figures().decimals(reading.left().years(), 2),
                                        "B ÷ E"),
                                step(
                                        "zero",
                                        words.figures()
                                                .decimals(reading.linear().zero(), 1)
                                                .replace(",", ""),
                                        "t₀ + 2 × B ÷ E")));
        };
    }

    private Figure cut() {
        var label = words.say("site.target.figure.cut");
        return switch (reckoning.standing().cutNeeded()) {
            case Finding.Unknown<Double> unknown -> unknown(label, unknown);
            case Finding.Known<Double>(var needed) -> {
                var latest = reckoning.standing().facts().latest().find().orElseThrow();
                var goal = reckoning.standing().goal().find().orElseThrow();
                var steps = new ArrayList<Step>();
                steps.add(step("base", tonnes(latest.value()), "E", latest.year()));
                steps.add(step("goal", tonnes(goal.value()), "P", goal.year()));
                steps.add(step(
                        "cut",
                        words.figures().percent(needed, 2),
                        "1 − (P ÷ E)^(1 ÷ " + (goal.year() - latest.year()) + ")"));
                reckoning.standing().cutAchieved().find().ifPresent(achieved -> {
                    var first = reckoning.standing().first().orElseThrow();
                    steps.add(step("base", tonnes(first.value()), "F", first.year()));
                    steps.add(step(
                            "achieved",
                            words.figures().percent(achieved, 2),
                            "1 − (E ÷ F)^(1 ÷ " + (latest.year() - first.year()) + ")"));
                });
                yield new Figure(
                        label,
                        words.figures().percent(needed, 1),
                        words.say("site.target.figure.yearly"),
                        achieved(latest),
                        steps);
            }
        };
    }

    private String achieved(YearValue latest) {
        return reckoning
                .standing()
                .cutAchieved()
                .find()
                .map(achieved -> words.say(
                        achieved >= 0 ? "site.target.figure.cut.fell" : "site.target.figure.cut.rose",
                        words.figures().percent(Math.abs(achieved), 1),
                        reckoning.standing().first().orElseThrow().year(),
                        latest.year()))
                .orElseGet(() -> words.say("site.target.figure.cut.alone"));
    }

    private Figure gap() {
        var label = words.say("site.target.figure.gap", Targets.GOAL_YEAR);
        return switch (reckoning.standing().gap()) {
            case Finding.Unknown<Gap> unknown -> unknown(label, unknown);
            case Finding.Known<Gap>(var gap) -> {
                var parts = words.figures().amountInParts(Math.abs(gap.gap()));
                yield new Figure(
                        label,
                        parts.number(),
                        words.say("site.target.figure.tonnes", parts.unit()),
                        words.say(
                                gap.gap() > 0 ? "site.target.figure.gap.over" : "site.target.figure.gap.under",
                                chance().orElse("–")),
                        gapSteps(gap, reckoning.standing().trend().find().orElseThrow()));
            }
        };
    }

    private List<Step> gapSteps(Gap gap, Trend trend) {
        var steps = new ArrayList<Step>();
        steps.add(step("slope", tonnes(trend.slope()), words.say("calc.target.fit." + trend.fit())));
        steps.add(step(
                "planned",
                tonnes(gap.planned()),
                "max(0, E + s × t)",
                gap.target().year()));
        steps.add(step("goal", tonnes(gap.target().value()), "P", gap.target().year()));
        steps.add(step("gap", tonnes(gap.gap()), "T − P"));
        reckoning.standing().project(gap.target().year()).find().ifPresent(projection -> {
            steps.add(step(
                    "line", tonnes(projection.value()), words.say("site.target.step.line.how"), projection.year()));
            steps.add(step("error", tonnes(projection.standardError()), words.say("site.target.step.error.how")));
            steps.add(step(
                    "chance", chance().orElse("–"), words.say("site.target.step.chance.how", projection.freedom())));
        });
        return steps;
    }

    /// In whole percent; what is nearly none or nearly sure is said so.
    private Optional<String> chance() {
        return reckoning.standing().chance().find().map(chance -> {
            if (chance < LEAST_CHANCE) {
                return words.say("site.target.chance.under");
            }
            return chance > 1 - LEAST_CHANCE
                    ? words.say("site.target.chance.over")
                    : words.figures().percent(chance, 0);
        });
    }

    private Step step(String name, String value, String how, Object... arguments) {
        return new Step(words.say("site.target.step." + name, arguments), value, how);
    }

    private Figure unknown(String label, Finding.Unknown<?> unknown) {
        return new Figure(
                label,
                words.say("site.target.figure.unknown"),
                "",
                words.say("calc.target.reason." + unknown.reason()),
                List.of());
    }
}
