// SPDX-License-Identifier: Apache-2.0
package org.mutirao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mutirao.calc.method.Input.Role;
import org.mutirao.calc.uncertainty.Distribution;
import org.mutirao.calc.uncertainty.Line;
import org.mutirao.calc.uncertainty.Simulation;
import org.mutirao.calc.uncertainty.Source;

/// Made-up inventories to measure with.
final class Inventories {

    static final String TOTAL = "total";
    static final int FACTORS = 150;

    private static final int LINES_OF_A_CELL = 10;

    /// How the activity data of a line are distributed.
    enum Kind {
        EXACT,
        UNIFORM,
        NORMAL,
        LOGNORMAL,
        TRIANGULAR;

        Distribution of(double mean) {
            return switch (this) {
                case EXACT -> new Distribution.Exact(mean);
                case UNIFORM -> new Distribution.Uniform(0.8 * mean, 1.2 * mean);
                case NORMAL -> Distribution.normal(mean, 0.2);
                case LOGNORMAL -> Distribution.lognormal(mean, 0.3);
                case TRIANGULAR -> new Distribution.Triangular(0.8 * mean, mean, 1.3 * mean);
            };
        }
    }

    private Inventories() {}

    /// One inventory in which each line has an uncertain activity and a certain factor.
    static Simulation lines(int count, int draws, Kind... kinds) {
        var sources = new ArrayList<Source>();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < count; i++) {
            var id = "activity " + i;
            sources.add(new Source(id, Role.ACTIVITY, kinds[i % kinds.length].of(100 + i), false));
            lines.add(new Line.Product(List.of(id), 2.5, TOTAL));
        }
        return new Simulation(42, draws, sources, lines, Map.of());
    }

    /// The inventories of a city: years of lines, each an activity of its own and a factor that all cities and years
    /// share; cells of ten lines, and a total of each year.
    static Simulation city(String city, int years, int lines, int draws) {
        var sources = new ArrayList<Source>();
        for (int i = 0; i < FACTORS; i++) {
            sources.add(new Source("factor " + i, Role.FACTOR, Kind.LOGNORMAL.of(1 + i), false));
        }
        var products = new ArrayList<Line>();
        var sums = new TreeMap<String, List<String>>();
        for (int year = 0; year < years; year++) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < lines; i++) {
                var id = city + " " + year + " " + i;
                var cell = year + " " + i / LINES_OF_A_CELL;
                if (i % LINES_OF_A_CELL == 0) {
                    cells.add(cell);
                }
                var kind = i % 2 == 0 ? Kind.LOGNORMAL : Kind.TRIANGULAR;
                sources.add(new Source(id, Role.ACTIVITY, kind.of(100 + i), false));
                products.add(new Line.Product(List.of(id, "factor " + i % FACTORS), 1, cell));
            }
            sums.put(TOTAL + " " + year, cells);
        }
        return new Simulation(42, draws, sources, products, sums);
    }
}
