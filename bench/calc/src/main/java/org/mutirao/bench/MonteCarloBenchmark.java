// SPDX-License-Identifier: Apache-2.0
package org.mutirao.bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.mutirao.bench.Inventories.Kind;
import org.mutirao.calc.uncertainty.Simulation;
import org.mutirao.calc.uncertainty.Summary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Ten thousand draws of a thousand lines, half lognormal and half triangular, to the summary of their total; the
/// sensitivity of each line is accumulated on the way.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MonteCarloBenchmark {

    @Param({"1", "2"})
    public int threads = 1;

    private ForkJoinPool pool = new ForkJoinPool(1);
    private Simulation simulation = Inventories.lines(1, 2, Kind.EXACT);

    @Setup
    public void setUp() {
        pool = new ForkJoinPool(threads);
        simulation = Inventories.lines(1000, 10_000, Kind.LOGNORMAL, Kind.TRIANGULAR);
    }

    @TearDown
    public void tearDown() {
        pool.close();
    }

    @Benchmark
    public Summary thousandLines() throws InterruptedException, ExecutionException {
        return pool.submit(() -> simulation.run().summary(Inventories.TOTAL)).get();
    }
}
