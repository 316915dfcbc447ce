// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A Monte Carlo simulation (Approach 2). The draws are cut into blocks; a block depends on nothing but
/// its number, so blocks may be computed in any order by any number of threads, and what is gathered
/// from them is the same to the last bit. Simulations with one seed fit together draw by draw: sources
/// of the same id have the same draws.
public final class Simulation {

    /// What one block of draws gives: the draws of each cell, and the sums behind the sensitivities.
    /// Opaque outside.
    public static final class Block {

        final int index;
        final int count;
        final double[][] outputs;
        /// Of each source: the sum of its draws, less its mean, and of their squares.
        final double[] sums;
        final double[] squares;
        /// Of each source in each output: the sum of its own lines, and of their products with its
        /// draws.
        final double[] parts;
        final double[] products;

        Block(int index, int count, int outputs, int sources, int pairs) {
            this.index = index;
            this.count = count;
            this.outputs = new double[outputs][count];
            this.sums = new double[sources];
            this.squares = new double[sources];
            this.parts = new double[pairs];
            this.products = new double[pairs];
        }
    }

    /// Draws in a block: the arrays of a hundred shared factors stay in the nearest memory of a
    /// processor.
    private static final int BLOCK = 512;

    private final long seed;
    private final int draws;
    private final Plan plan;
    private final Map<String, List<String>> sums;

    /// @param draws how many; the guidelines of the product ask for 10,000, and at least 5,000
    /// @param sums what is added up from the outputs of the lines, such as a sector from its cells
    public Simulation(long seed, int draws, List<Source> sources, List<Line> lines, Map<String, List<String>> sums) {
        if (draws < 2) {
            throw new IllegalArgumentException("A simulation has at least two draws, not " + draws + ".");
        }
        this.seed = seed;
        this.draws = draws;
        this.plan = new Plan(sources, lines);
        this.sums = Map.copyOf(sums);
    }

    /// All blocks, on as many threads as the surrounding pool has, and what they give together.
    public Simulated run() {
        return gather(
                IntStream.range(0, blocks()).parallel().mapToObj(this::compute).toList());
    }

    /// How many blocks there are.
    public int blocks() {
        return (draws + BLOCK - 1) / BLOCK;
    }

    /// - *Equation:* output = Σ lines; line = weight × Π draws, or the line's own function of its draws
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, section 3.2.3.2 (Approach 2)
    /// - *Valid for:* sources that are independent unless they are the same
    /// - *Units:* those of the lines
    public Block compute(int index) {
        int first = index * BLOCK;
        int count = Math.min(BLOCK, draws - first);
        var block = new Block(index, count, plan.outputs.size(), plan.sources.size(), plan.pairs.size());
        var sampler = new Sampler(seed, first, count);
        var rows = new double[plan.slots][count];
        var scratch = new double[count];
        plan.shared.forEach(place -> draw(place, sampler, rows, block, count));
        for (var group : plan.groups) {
            group.own().forEach(place -> draw(place, sampler, rows, block, count));
            for (var step : group.steps()) {
                switch (step.line()) {
                    case Line.Product product -> multiply(product, step, rows, scratch, block, count);
                    case Line.Computed computed -> call(computed, step, rows, block, count);
                }
            }
        }
        return block;
    }

    /// Joins the blocks, in whatever order they come.
    public Simulated gather(List<Block> blocks) {
        var ordered = new ArrayList<>(blocks);
        ordered.sort(Comparator.comparingInt(block -> block.index));
        for (int i = 0; i < blocks(); i++) {
            if (ordered.size() != blocks() || ordered.get(i).index != i) {
                throw new IllegalArgumentException("Each block belongs into the result, and once.");
            }
        }
        return new Simulated(seed, draws, plan, sums, ordered);
    }

    private void draw(Plan.Place place, Sampler sampler, double[][] rows, Block block, int count) {
        var source = plan.sources.get(place.source());
        var row = rows[place.slot()];
        sampler.draw(source, row);
        double centre = source.distribution().mean();
        block.sums[place.source()] = Kernel.sum(row, count) - centre * count;
        block.squares[place.source()] = Kernel.square(row, centre, count);
    }

    private void multiply(
            Line.Product product, Plan.Step step, double[][] rows, double[] scratch, Block block, int count) {
        Arrays.fill(scratch, product.weight());
        for (var place : step.places()) {
            Kernel.multiply(scratch, rows[place.slot()], count);
        }
        add(scratch, 0, step, rows, block, count);
    }

    private void call(Line.Computed line, Plan.Step step, double[][] rows, Block block, int count) {
        var results = new double[line.outputs().size()][count];
        var values = new double[step.places().size()];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < values.length; k++) {
                values[k] = rows[step.places().get(k).slot()][i];
            }
            var result = line.function().apply(values);
            for (int o = 0; o < results.length; o++) {
                results[o][i] = result[o];
            }
        }
        for (int o = 0; o < results.length; o++) {
            add(results[o], o, step, rows, block, count);
        }
    }

    private void add(double[] values, int output, Plan.Step step, double[][] rows, Block block, int count) {
        Kernel.add(block.outputs[step.outputs()[output]], values, count);
        double sum = Kernel.sum(values, count);
        for (int k = 0; k < step.places().size(); k++) {
            var place = step.places().get(k);
            int pair = step.pairs()[output][k];
            double centre = plan.sources.get(place.source()).distribution().mean();
            block.parts[pair] += sum;
            block.products[pair] += Kernel.product(rows[place.slot()], centre, values, count);
        }
    }
}
