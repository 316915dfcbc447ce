// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// A method: its description, and the pure function that is the method.
public record Method(Descriptor descriptor, Function<Values, Outcome> function) {

    /// Reads the input, checks all of it, and computes. Any error refuses the whole; every issue is reported
    /// at once.
    public Checked<Result> run(Map<String, Given> given, Setting setting, Factors factors) {
        return runs(setting, factors).apply(given);
    }

    /// The same for many inputs in one setting, one after the other: what was looked up once is known.
    public Function<Map<String, Given>, Checked<Result>> runs(Setting setting, Factors factors) {
        var figures = new FigureReader(setting, factors, false);
        return given -> run(given, setting, factors, figures);
    }

    /// The same, with the trace of each number.
    public Checked<Result> explain(Map<String, Given> given, Setting setting, Factors factors) {
        return run(given, setting, factors, new FigureReader(setting, factors, true));
    }

    /// Reads and checks the input once, to compute with other numbers in its place again and again.
    public Checked<Rerun> prepare(Map<String, Given> given, Setting setting, Factors factors) {
        return prepare(given, setting, factors, false);
    }

    /// The same, with the trace of each number in the results.
    public Checked<Rerun> prepareToExplain(Map<String, Given> given, Setting setting, Factors factors) {
        return prepare(given, setting, factors, true);
    }

    private Checked<Rerun> prepare(Map<String, Given> given, Setting setting, Factors factors, boolean telling) {
        var once = run(given, setting, factors);
        if (once.value().isEmpty()) {
            return new Checked<>(Optional.empty(), once.issues());
        }
        var values = new InputReader(setting.year(), new FigureReader(setting, factors, telling))
                .read(descriptor.inputs(), given);
        var set = GwpSet.find(setting.gwpSet());
        return new Checked<>(
                Optional.of(new Rerun(this, given, values.value().orElseThrow(), set.orElseThrow(), setting, factors)),
                once.issues());
    }

    private Checked<Result> run(Map<String, Given> given, Setting setting, Factors factors, FigureReader figures) {
        var set = GwpSet.find(setting.gwpSet());
        if (set.isEmpty()) {
            var known = String.join(", ", GwpSet.list().stream().map(GwpSet::id).toList());
            return Checked.refused(Issue.of(Severity.ERROR, "calc.issue.gwp.unknown", setting.gwpSet(), known));
        }
        var values = new InputReader(setting.year(), figures).read(descriptor.inputs(), given);
        var issues = new ArrayList<>(values.issues());
        if (values.value().isEmpty() || hasError(issues)) {
            return new Checked<>(Optional.empty(), issues);
        }
        var outcome = function.apply(values.value().get());
        issues.addAll(outcome.issues());
        var result = result(outcome, set.get(), factors, issues);
        return new Checked<>(hasError(issues) ? Optional.empty() : Optional.of(result), issues);
    }

    /// @param issues to which a gas without a potential is added
    Result result(Outcome outcome, GwpSet set, Factors factors, List<Issue> issues) {
        return new Result(
                descriptor.id(),
                descriptor.version(),
                factors.version(),
                set.id(),
                lines(outcome, set, issues),
                outcome.figures());
    }

    private List<Result.Line> lines(Outcome outcome, GwpSet set, List<Issue> issues) {
        var lines = new ArrayList<Result.Line>();
        outcome.lines().forEach((name, emissions) -> {
            var terms =
                    new ArrayList<Estimate<Mass>>(emissions.unsplit().stream().toList());
            emissions
                    .gases()
                    .forEach((gas, mass) -> set.find(gas)
                            .ifPresentOrElse(
                                    potential -> terms.add(co2e(gas, mass, potential, set)),
                                    () -> issues.add(
                                            Issue.of(Severity.ERROR, "calc.issue.gwp.missing", gas.id(), set.id()))));
            if (!terms.isEmpty()) {
                lines.add(new Result.Line(
                        name,
                        emissions,
                        Estimate.sum(terms).named(name, "Σ m × GWP " + set.id(), descriptor.source())));
            }
        });
        return lines;
    }

    private static Estimate<Mass> co2e(Gas gas, Estimate<Mass> mass, double potential, GwpSet set) {
        var co2e = mass.times(potential);
        return co2e.isTold()
                ? co2e.named(gas.formula() + " → CO2e", "m × " + written(potential), set.getCitation(gas))
                : co2e;
    }

    private static String written(double potential) {
        return potential == Math.rint(potential) ? Long.toString((long) potential) : Double.toString(potential);
    }

    private static boolean hasError(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }
}
