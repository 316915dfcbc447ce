// SPDX-License-Identifier: Apache-2.0
package org.mutirao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.inventory.waste.FirstOrderDecay;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.trace.Checked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A landfill of fifty years and ten streams: the decay alone, and the whole method from written input to methane
/// with its interval.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LandfillBenchmark {

    private static final int YEARS = 50;
    private static final int STREAMS = 10;
    private static final List<String> WASTES = List.of("food", "garden", "paper", "wood", "textiles");

    private final double[][] deposited = new double[STREAMS][YEARS];
    private final Map<String, Given> input = new LinkedHashMap<>();
    private final Function<Map<String, Given>, Checked<Result>> method = Methods.find("ipcc2006-landfill-decay")
            .orElseThrow()
            .runs(Setting.of(2019, "AR5"), Factors.standard());

    public LandfillBenchmark() {
        var deposits = new ArrayList<Map<String, Given>>();
        for (int stream = 0; stream < STREAMS; stream++) {
            for (int year = 0; year < YEARS; year++) {
                deposited[stream][year] = 1000 * (stream + 1) + 20 * year;
            }
            deposits.add(Map.of(
                    "waste", Given.of(WASTES.get(stream % WASTES.size())),
                    "site", Given.of("managed-anaerobic"),
                    "from", Given.of("1970"),
                    "to", Given.of("2019"),
                    "yearlyMass", Given.of((1000 + stream) + " t")));
        }
        input.put("climate", Given.of("boreal-temperate-wet"));
        input.put("deposits", new Given.Records(deposits));
        method.apply(input).value().orElseThrow();
    }

    @Benchmark
    public double[] decayAlone() {
        var decayed = new double[YEARS];
        for (int stream = 0; stream < STREAMS; stream++) {
            FirstOrderDecay.decay(deposited[stream], 0.03 + 0.02 * stream, 1.0 / 12, decayed);
        }
        return decayed;
    }

    @Benchmark
    public double wholeMethod() {
        var line = method.apply(input).value().orElseThrow().lines().getFirst();
        return line.co2e().interval().upper();
    }
}
