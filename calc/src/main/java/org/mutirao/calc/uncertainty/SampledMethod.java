// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.mutirao.calc.factor.Factor;
import org.mutirao.calc.method.Rerun;

/// One row of an inventory, that is a method with its input, as sources and lines of a simulation.
/// Numbers that were given are sources of the row; numbers of the factor tables are sources of
/// everything that uses them. A part of the result that is a product of its sources becomes a product;
/// for the others the method is called for each draw.
///
/// A number without a stated uncertainty takes its default and is marked `assumed`; one that has none is
/// taken as certain.
///
/// @param sources the uncertain numbers that the lines use
public record SampledMethod(List<Source> sources, List<Line> lines) {

    /// Draws beyond this are rarer than anybody simulates.
    private static final double RARE = 1e-7;

    public SampledMethod {
        sources = List.copyOf(sources);
        lines = List.copyOf(lines);
    }

    /// @param names of the given numbers, from their places in the input: what shares a name shares its draws
    /// @param outputs where the lines of the method go, such as `scope1` to `I.1.1`; others are left
    /// out
    public static SampledMethod of(
            UncertainMethod uncertain, UnaryOperator<String> names, Map<String, String> outputs) {
        var rerun = uncertain.rerun();
        var numbers = rerun.numbers();
        var point = numbers.stream().mapToDouble(Rerun.Number::value).toArray();
        var sources = new LinkedHashMap<Source, List<Integer>>();
        for (boolean isShared : new boolean[] {false, true}) {
            for (int i = 0; i < point.length; i++) {
                var source = source(numbers.get(i), uncertain.defaults().get(i), names);
                if (numbers.get(i).factor().isPresent() == isShared
                        && !(source.distribution() instanceof Distribution.Exact)) {
                    sources.computeIfAbsent(source, added -> new ArrayList<>()).add(i);
                }
            }
        }
        var positions = List.copyOf(sources.values());
        var ids = sources.keySet().stream().map(Source::id).toList();
        var inside = staysInside(rerun, List.copyOf(sources.keySet()), positions);
        var probe = new ProductProbe(rerun, point, positions);
        var lines = new ArrayList<Line>();
        var called = new LinkedHashMap<Integer, String>();
        for (int part = 0; part < rerun.parts().size(); part++) {
            var output = outputs.get(rerun.parts().get(part).line());
            if (output != null) {
                var product = probe.find(part).filter(among -> among.stream().allMatch(inside::contains));
                if (product.isPresent()) {
                    lines.add(product(product.get(), probe.base(part), point, positions, ids, output));
                } else {
                    called.put(part, output);
                }
            }
        }
        if (!called.isEmpty()) {
            lines.add(computed(rerun, point, positions, ids, called));
        }
        return new SampledMethod(
                sources.keySet().stream()
                        .filter(source ->
                                lines.stream().anyMatch(line -> line.sources().contains(source.id())))
                        .toList(),
                lines);
    }

    /// The sources whose draws do not leave the bounds of their inputs, where the method would take them to the
    /// bound and a product would not.
    private static Set<Integer> staysInside(Rerun rerun, List<Source> sources, List<List<Integer>> positions) {
        return IntStream.range(0, sources.size())
                .filter(s -> DoubleStream.of(RARE, 1 - RARE)
                        .map(sources.get(s).distribution()::quantile)
                        .allMatch(end -> positions.get(s).stream().allMatch(number -> isInside(rerun, number, end))))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isInside(Rerun rerun, int number, double value) {
        // there and back through the unit of the input costs the last digit
        return Math.abs(rerun.inside(number, value) - value) <= 1e-12 * Math.abs(value);
    }

    private static Line product(
            List<Integer> among,
            double amount,
            double[] point,
            List<List<Integer>> positions,
            List<String> ids,
            String output) {
        double weight = amount;
        for (int source : among) {
            weight /= point[positions.get(source).getFirst()];
        }
        return new Line.Product(among.stream().map(ids::get).toList(), weight, output);
    }

    private static Line computed(
            Rerun rerun, double[] point, List<List<Integer>> positions, List<String> ids, Map<Integer, String> called) {
        var outputs = called.values().stream().distinct().toList();
        var parts = List.copyOf(called.keySet());
        return new Line.Computed(ids, outputs, draws -> {
            var numbers = point.clone();
            for (int s = 0; s < draws.length; s++) {
                double draw = draws[s];
                positions.get(s).forEach(position -> numbers[position] = draw);
            }
            var amounts = rerun.compute(numbers);
            var sums = new double[outputs.size()];
            for (int part : parts) {
                sums[outputs.indexOf(called.get(part))] += amounts[part];
            }
            return sums;
        });
    }

    private static Source source(
            Rerun.Number number, Optional<DefaultUncertainty> assumed, UnaryOperator<String> names) {
        var id = number.factor().isPresent() ? number.source() : names.apply(number.place());
        if (number.isStated()) {
            var range = number.range();
            var shape = number.factor().map(Factor::distribution).orElse("");
            var stated = Distribution.of(shape, number.value(), range.lower(), range.upper(), number.most());
            return new Source(id, number.role(), stated, false);
        }
        return assumed.map(one -> new Source(id, number.role(), one.of(number.value(), number.most()), true))
                .orElseGet(() -> new Source(id, number.role(), new Distribution.Exact(number.value()), false));
    }
}
