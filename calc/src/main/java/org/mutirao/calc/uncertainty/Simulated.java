// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mutirao.calc.method.Input.Role;

/// What a simulation gave: the draws of each output, summed up, and which input they owe their spread
/// to.
public final class Simulated {

    /// The part of an output's variance that is due to one source: the squared correlation with it.
    ///
    /// @param assumed whether the uncertainty of the source is a default
    public record Share(String source, Role role, boolean assumed, double ofVariance) {}

    /// How far the ends of the interval may move between the two halves of the draws.
    private static final double SETTLED_WITHIN = 0.01;

    private final long seed;
    private final int draws;
    private final Plan plan;
    private final Map<String, List<String>> sums;
    private final List<Simulation.Block> blocks;
    private final double[] sourceSums;
    private final double[] squares;
    private final double[] parts;
    private final double[] products;

    Simulated(long seed, int draws, Plan plan, Map<String, List<String>> sums, List<Simulation.Block> blocks) {
        this.seed = seed;
        this.draws = draws;
        this.plan = plan;
        this.sums = sums;
        this.blocks = List.copyOf(blocks);
        this.sourceSums = total(plan.sources.size(), blocks.stream().map(block -> block.sums));
        this.squares = total(plan.sources.size(), blocks.stream().map(block -> block.squares));
        this.parts = total(plan.pairs.size(), blocks.stream().map(block -> block.parts));
        this.products = total(plan.pairs.size(), blocks.stream().map(block -> block.products));
    }

    public long seed() {
        return seed;
    }

    /// The outputs of the lines and what is summed up from them, by name.
    public List<String> outputs() {
        return Stream.concat(plan.outputs.stream(), sums.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// All draws of an output, in their order: what stands at the same place was drawn together.
    public double[] draws(String output) {
        return draws(List.of(output));
    }

    private double[] draws(List<String> together) {
        var all = new double[draws];
        var chosen = partsOf(together);
        int first = 0;
        for (var block : blocks) {
            for (int part : chosen) {
                for (int i = 0; i < block.count; i++) {
                    all[first + i] += block.outputs[part][i];
                }
            }
            first += block.count;
        }
        return all;
    }

    public Summary summary(String output) {
        return summary(List.of(output));
    }

    /// The summary of several outputs together.
    public Summary summary(List<String> together) {
        return Summary.of(draws(together));
    }

    public boolean isSettled(String output) {
        return isSettled(List.of(output));
    }

    /// Whether there were enough draws: the ends of the interval differ by less than 1 % between the
    /// first half of the draws and the second.
    public boolean isSettled(List<String> together) {
        var all = draws(together);
        var first = Summary.of(Arrays.copyOf(all, draws / 2));
        var second = Summary.of(Arrays.copyOfRange(all, draws / 2, draws));
        return moved(first.lower(), second.lower()) < SETTLED_WITHIN
                && moved(first.upper(), second.upper()) < SETTLED_WITHIN;
    }

    /// - *Equation:* T = (X_t − X_0)/X_0 in each draw
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, section 3.2.3.2 (Approach 2, trend)
    /// - *Valid for:* a base year whose draws all lie on one side of zero; empty for others
    /// - *Units:* a share of the base year
    public Optional<Summary> trend(String base, String later) {
        var before = draws(base);
        if (Arrays.stream(before).min().orElse(0) <= 0
                && Arrays.stream(before).max().orElse(0) >= 0) {
            return Optional.empty();
        }
        var change = draws(later);
        for (int i = 0; i < draws; i++) {
            change[i] = (change[i] - before[i]) / before[i];
        }
        return Optional.of(Summary.of(change));
    }

    public List<Share> shares(String output) {
        return shares(List.of(output));
    }

    /// - *Equation:* share = r² = cov(x, Y)²/(var x × var Y), with the covariance over the lines that x
    ///   enters
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, section 3.2.3.2 (ranking by correlation)
    /// - *Valid for:* independent sources; the other lines add chance to the covariance and nothing
    ///   else
    /// - *Units:* shares of the variance, the largest first
    public List<Share> shares(List<String> together) {
        double spread = summary(together).standardDeviation();
        var among = partsOf(together);
        var covariances = new double[plan.sources.size()];
        for (int pair = 0; pair < plan.pairs.size(); pair++) {
            int source = plan.pairs.get(pair)[0];
            if (among.contains(plan.pairs.get(pair)[1])) {
                covariances[source] += (products[pair] - sourceSums[source] * parts[pair] / draws) / (draws - 1);
            }
        }
        var shares = new ArrayList<Share>();
        for (int i = 0; i < covariances.length; i++) {
            var source = plan.sources.get(i);
            double variance = (squares[i] - sourceSums[i] * sourceSums[i] / draws) / (draws - 1);
            double deviation = Math.sqrt(Math.max(0, variance)) * spread;
            double correlation = deviation == 0 ? 0 : covariances[i] / deviation;
            shares.add(new Share(source.id(), source.role(), source.assumed(), correlation * correlation));
        }
        shares.sort(Comparator.comparingDouble(Share::ofVariance).reversed().thenComparing(Share::source));
        return List.copyOf(shares);
    }

    /// The outputs of lines that some outputs are made of, in their order.
    private TreeSet<Integer> partsOf(List<String> together) {
        var parts = new TreeSet<Integer>();
        for (var output : together) {
            for (var name : sums.getOrDefault(output, List.of(output))) {
                var number = plan.outputNumbers.get(name);
                if (number == null) {
                    throw new IllegalArgumentException("There is no output " + name + ".");
                }
                parts.add(number);
            }
        }
        return parts;
    }

    private static double moved(double one, double other) {
        return one == other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
    }

    private static double[] total(int length, Stream<double[]> terms) {
        var total = new double[length];
        terms.forEachOrdered(term -> Kernel.add(total, term, length));
        return total;
    }
}
