// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Rerun;
import org.mutirao.calc.method.Result;

/// A method with its input, and what stands in for each uncertainty that nobody stated.
///
/// @param defaults one for each number of the rerun; empty where one is stated and where nothing stands in
public record UncertainMethod(Rerun rerun, List<Optional<DefaultUncertainty>> defaults) {

    /// A number whose uncertainty is a default.
    public record Assumed(Rerun.Number number, DefaultUncertainty uncertainty) {}

    public UncertainMethod {
        defaults = List.copyOf(defaults);
    }

    public static UncertainMethod of(Rerun rerun, Defaults defaults, Defaults.Known known) {
        var method = rerun.descriptor().id();
        return new UncertainMethod(
                rerun,
                rerun.numbers().stream()
                        .map(number -> defaults.find(method, number, known))
                        .toList());
    }

    /// What is stated as a whole is a product of activity and factor: only the grades of both say how sure it is.
    public static UncertainMethod ofProduct(Rerun rerun, Defaults defaults, Defaults.Known known) {
        return new UncertainMethod(
                rerun,
                rerun.numbers().stream()
                        .map(number -> defaults.ofProduct(number, known))
                        .toList());
    }

    /// The result by Approach 1, in which the defaults have entered each interval.
    public Result result() {
        var numbers = rerun.numbers();
        var ranges = new ArrayList<Optional<Estimate.Interval>>();
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            ranges.add(defaults.get(i).map(one -> one.around(number.value(), number.most())));
        }
        return rerun.assuming(ranges);
    }

    /// The numbers whose uncertainty is a default, each row of a factor table once.
    public List<Assumed> assumed() {
        var numbers = rerun.numbers();
        var assumed = new ArrayList<Assumed>();
        var seen = new HashMap<String, Assumed>();
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            defaults.get(i).map(one -> new Assumed(number, one)).ifPresent(one -> {
                if (seen.putIfAbsent(number.source(), one) == null) {
                    assumed.add(one);
                }
            });
        }
        return assumed;
    }

    /// Other names for the sources, in which those of the same number with different defaults differ.
    public UnaryOperator<String> names(UnaryOperator<String> own) {
        var suffixes = new HashMap<String, String>();
        assumed()
                .forEach(one -> suffixes.put(
                        one.number().source(), " ± " + one.uncertainty().id()));
        return source -> own.apply(source) + suffixes.getOrDefault(source, "");
    }
}
