// SPDX-License-Identifier: Apache-2.0
package org.mutirao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.mutirao.bench.Inventories.Kind;
import org.mutirao.calc.uncertainty.Simulation;

/// A network of cities, one after the other: the factors are drawn anew for each city and come out the same, so the
/// totals add up draw by draw and only one city is in memory. Prints the time, the memory and where the time goes.
///
/// Arguments: cities, years, lines, draws, threads.
final class Network {

    private static final int LINES = 1000;

    private Network() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException, IOException {
        var sizes = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        try (var pool = new ForkJoinPool(sizes[4])) {
            pool.submit(() -> cities(1, sizes[1], sizes[2], sizes[3])).get();
            double before = processor();
            long begin = System.nanoTime();
            var network = pool.submit(() -> cities(sizes[0], sizes[1], sizes[2], sizes[3])).get();
            double seconds = (System.nanoTime() - begin) / 1e9;
            double processor = processor() - before;
            double activities = (double) sizes[0] * sizes[1] * sizes[2] * sizes[3];
            double factors = (double) sizes[0] * Inventories.FACTORS * sizes[3];
            print("%s = cities × years × lines × draws, threads", Arrays.toString(sizes));
            print("  time                         %8.1f s   (100 × 20 × 150 × 10,000 on 2: ≤ 60 s)", seconds);
            print("  processor time               %8.1f s   (%.1f s for each thread)", processor, processor / sizes[4]);
            print("  draws of activity data       %8.0f million", activities / 1e6);
            print("  processor time of each       %8.1f ns", processor / activities * 1e9);
            print("  draws of factors, beside     %8.0f million", factors / 1e6);
            print("  peak memory of the process   %8d MB", peak());
            print("  first draws of the last year %s", Arrays.toString(Arrays.copyOf(network, 2)));
            shares(pool, sizes[3]);
        }
    }

    private static double[] cities(int cities, int years, int lines, int draws) {
        var network = new double[draws];
        for (int city = 0; city < cities; city++) {
            var simulated = Inventories.city("city " + city, years, lines, draws).run();
            for (int year = 0; year < years; year++) {
                simulated.summary(Inventories.TOTAL + " " + year);
            }
            var last = simulated.draws(Inventories.TOTAL + " " + (years - 1));
            for (int i = 0; i < draws; i++) {
                network[i] += last[i];
            }
        }
        return network;
    }

    /// Where the time goes, by leaving out one thing after the other.
    private static void shares(ForkJoinPool pool, int draws) throws InterruptedException, ExecutionException {
        double sums = nanoseconds(pool, Kind.EXACT, draws);
        double uniform = nanoseconds(pool, Kind.UNIFORM, draws);
        double normal = nanoseconds(pool, Kind.NORMAL, draws);
        double lognormal = nanoseconds(pool, Kind.LOGNORMAL, draws);
        double triangular = nanoseconds(pool, Kind.TRIANGULAR, draws);
        double all = (lognormal + triangular) / 2;
        print("Where the processor time of a draw goes, half lognormal and half triangular: %.1f ns", all);
        share("sums and sensitivity", sums, all);
        share("random numbers", uniform - sums, all);
        share("normal quantiles, logarithms", (normal - uniform) / 2, all);
        share("exponentials", (lognormal - normal) / 2, all);
        share("square roots", (triangular - uniform) / 2, all);
        double copy = copy();
        print("Limits of the machine");
        print("  memory, one thread           %8.1f GB/s: writing and reading each draw %.1f ns", copy, 16 / copy);
        print("  StrictMath.exp alone         %8.1f ns", exponential());
    }

    private static void share(String name, double part, double all) {
        print("  %-30s %6.2f ns %5.0f %%", name, part, part / all * 100);
    }

    /// Of processor time, for each draw.
    private static double nanoseconds(ForkJoinPool pool, Kind kind, int draws)
            throws InterruptedException, ExecutionException {
        var simulation = Inventories.lines(LINES, draws, kind);
        run(pool, simulation, 4);
        double before = processor();
        run(pool, simulation, 8);
        return (processor() - before) * 1e9 / (8.0 * LINES * draws);
    }

    private static void run(ForkJoinPool pool, Simulation simulation, int times)
            throws InterruptedException, ExecutionException {
        for (int i = 0; i < times; i++) {
            pool.submit(simulation::run).get();
        }
    }

    private static double copy() {
        var from = new double[8 << 20];
        var to = new double[8 << 20];
        double best = 0;
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            System.arraycopy(from, 0, to, 0, from.length);
            best = Math.max(best, 16.0 * from.length / (System.nanoTime() - begin));
        }
        return best;
    }

    private static double exponential() {
        double best = Double.MAX_VALUE;
        double sum = 0;
        for (int i = 0; i < 20; i++) {
            long begin = System.nanoTime();
            for (int k = 0; k < 100_000; k++) {
                sum += StrictMath.exp(k * 1e-5);
            }
            best = Math.min(best, (System.nanoTime() - begin) / 100_000.0);
        }
        return sum > 0 ? best : 0;
    }

    /// Seconds that all threads of this process have been running.
    private static double processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
